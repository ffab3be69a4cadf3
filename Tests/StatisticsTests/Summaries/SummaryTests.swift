import Statistics
import Testing

struct SummaryTests {
  @Test(arguments: [1, 2, 5, 1_000, 10_007])
  func quantilesAreThoseOfTheSortedSample(count: Int) {
    var random = RandomStream(seed: 4, path: UInt64(count))
    let values = (0..<count).map { _ in Float(StandardNormal.quantile(random.unit()) * 1_000) }
    let sorted = values.sorted().map(Double.init)
    let probabilities = [0, 0.01, 0.05, 0.5, 0.95, 0.999, 1]
    let found = values.withUnsafeBufferPointer { SampleQuantiles.of($0, at: probabilities) }
    for (p, value) in zip(probabilities, found) {
      let position = p * Double(count - 1)
      let low = sorted[Int(position)]
      let high = sorted[min(Int(position) + 1, count - 1)]
      #expect(value == low + (position - position.rounded(.down)) * (high - low))
    }
  }

  @Test func infinitiesAreLargest() {
    let values: [Float] = [3, .infinity, 1, .infinity, 2]
    let found = values.withUnsafeBufferPointer { SampleQuantiles.of($0, at: [0, 0.5, 1]) }
    #expect(found == [1, 3, .infinity])
    let none = [Float]().withUnsafeBufferPointer { SampleQuantiles.of($0, at: [0.5]) }
    #expect(none[0].isNaN)
  }

  @Test func notANumberStopsNothing() {
    let values: [Float] = [3, .nan, 1, 2]
    let found = values.withUnsafeBufferPointer { SampleQuantiles.of($0, at: [0, 1 / 3.0, 2 / 3.0, 1]) }
    #expect(found.prefix(3) == [1, 2, 3])
    #expect(found[3].isNaN)
    let histogram = values.withUnsafeBufferPointer { Histogram($0, from: 0, to: 4, count: 4) }
    #expect(histogram.counts == [0, 1, 1, 1])
  }

  @Test func aHistogramCountsEveryValueOnce() {
    let values: [Float] = [-1, 0, 0.1, 0.5, 0.99, 1, 2]
    let histogram = values.withUnsafeBufferPointer { Histogram($0, from: 0, to: 1, count: 2) }
    #expect(histogram.counts == [2, 3])
    #expect(histogram.outside == (1, 1))
    let point = values.withUnsafeBufferPointer { Histogram($0, from: 1, to: 1, count: 2) }
    #expect(point.counts == [7])
  }

  @Test func momentsOfPiecesAreThoseOfTheWhole() {
    let values = (0..<100).map { Double($0 * $0) }
    var joined = Moments(values[..<30])
    joined.add(Moments(values[30...]))
    let whole = Moments(values)
    #expect(joined.count == 100)
    #expect(abs(joined.mean - whole.mean) < 1e-9)
    #expect(abs(joined.variance - whole.variance) < 1e-6)
    #expect(Moments().standardError == 0)
  }
}
