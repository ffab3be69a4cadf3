import Statistics
import Testing

@testable import DecisionAnalysis

@Suite struct ValueDrawTests {
  /// Means and ranges of every kind of performance against a fine sum over its quantiles.
  @Test func meansAndRangesAreExact() {
    let curved = ValueShape.points([
      ValuePoint(score: 0, value: 0), ValuePoint(score: 20, value: 0.7), ValuePoint(score: 60, value: 1),
      ValuePoint(score: 100, value: 0.2),
    ])
    let measures = [
      CriterionMeasure.numeric(Scale(worst: 0, best: 100), .linear), .numeric(Scale(worst: 0, best: 100), curved),
      .numeric(Scale(worst: 100, best: 0), .linear),
    ]
    let performances: [Performance] = [
      .exact(30), .uniform(low: 10, high: 80), .triangular(low: 5, likely: 20, high: 90),
      .triangular(low: 5, likely: 5, high: 90), .triangular(low: 30, likely: 90, high: 90),
      .quantiles([0, 10, 10, 45, 120]), .unknown,
    ]
    for measure in measures {
      for performance in performances {
        let draw = measure.draw(performance)
        let steps = 200_000
        let values = (0..<steps).map { draw.value((Double($0) + 0.5) / Double(steps)) }
        #expect(abs(values.reduce(0, +) / Double(steps) - draw.mean) < 1e-6)
        #expect(draw.range.lowerBound <= (values.min() ?? 0) + 1e-12)
        #expect(draw.range.upperBound >= (values.max() ?? 0) - 1e-12)
        #expect((values.min() ?? 0) - draw.range.lowerBound < 1e-2)
        #expect(draw.range.upperBound - (values.max() ?? 0) < 1e-2)
      }
    }
  }

  @Test func levelsHaveTheirProbabilities() {
    let measure = CriterionMeasure.levels([Level("no", value: 0), Level("some", value: 0.5), Level("all", value: 1)])
    let draw = measure.draw(.levels([LevelChance("all", 0.25), LevelChance("no", 0.5), LevelChance("some", 0.25)]))
    #expect(abs(draw.mean - 0.375) < 1e-12)
    #expect(draw.range == 0...1)
    #expect(draw.value(0.1) == 1)
    #expect(draw.value(0.6) == 0)
    #expect(draw.value(0.9) == 0.5)
    #expect(measure.draw(.unknown).mean == 0.5)
    #expect(measure.draw(.level("some")) == .fixed(0.5))
  }

  /// What the block kernel fills has the mean and the range that the closed form says.
  @Test(arguments: [
    Performance.uniform(low: 0.2, high: 0.9), .triangular(low: 0.1, likely: 0.7, high: 0.8),
    .quantiles([0.1, 0.15, 0.6, 0.9]), .unknown,
  ]) func theKernelDrawsWhatTheClosedFormSays(performance: Performance) {
    let shape = ValueShape.points([
      ValuePoint(score: 0, value: 0), ValuePoint(score: 0.5, value: 0.8), ValuePoint(score: 1, value: 1),
    ])
    let draw = CriterionMeasure.numeric(Scale(worst: 0, best: 1), shape).draw(performance)
    var stream = VectorStream(seed: 3, path: 0)
    let room = UnsafeMutablePointer<Double>.allocate(capacity: 3 * Block.size)
    defer { room.deallocate() }
    room.update(repeating: 1, count: Block.size)
    (room + Block.size).update(repeating: 0, count: Block.size)
    var (sum, least, most) = (0.0, 1.0, 0.0)
    for _ in 0..<100 {
      (room + Block.size).update(repeating: 0, count: Block.size)
      ScoreKernel(draw: draw).add(
        weights: [room], totals: [room + Block.size], offset: 0, total: 0, samples: Block.size,
        values: room + 2 * Block.size, &stream)
      for sample in 0..<Block.size {
        let value = room[Block.size + sample]
        sum += value
        (least, most) = (min(least, value), max(most, value))
      }
    }
    #expect(abs(sum / Double(100 * Block.size) - draw.mean) < 0.012)
    #expect(least >= draw.range.lowerBound - 1e-12 && most <= draw.range.upperBound + 1e-12)
  }
}
