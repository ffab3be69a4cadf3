import Statistics
import Testing

/// One of each shape, skewed to either side.
let everyShape: [any Distribution] = {
  do {
    return [
      try Normal(low: -3, high: 8),
      try Lognormal(low: 1, high: 10),
      try Uniform(low: -2, high: 5),
      try Triangular(low: 10, mode: 30, high: 90),
      try Triangular(low: 0, mode: 1, high: 1),
      try PERT(low: 20, mode: 100, high: 900),
      try PERT(low: 0, mode: 0, high: 4),
      try PERT(low: -5, mode: 9, high: 10),
      try ShiftedLognormal(mean: 100, standardDeviation: 20, skewness: 1.5),
      try ShiftedLognormal(mean: 100, standardDeviation: 20, skewness: -0.3),
      try ShiftedLognormal(mean: 100, standardDeviation: 20, skewness: 0),
    ]
  } catch {
    Issue.record(error)
    return []
  }
}()

/// What every distribution owes its users, whatever its shape.
struct DistributionTests {
  @Test(arguments: everyShape)
  func theDistributionFunctionUndoesTheQuantile(distribution: any Distribution) {
    for step in 1..<200 {
      let p = Double(step) / 200
      #expect(abs(distribution.cumulative(distribution.quantile(p)) - p) < 1e-12)
    }
  }

  @Test(arguments: everyShape)
  func meanVarianceAndSkewnessAreThoseOfTheQuantileFunction(distribution: any Distribution) {
    // The mean of the quantile over equal slices of probability, halved in steps towards the ends for the tails.
    var moments = (first: 0.0, second: 0.0, third: 0.0)
    func slice(from: Double, to: Double) {
      let count = 400
      for step in 0..<count {
        let p = from + (to - from) * (Double(step) + 0.5) / Double(count)
        let gap = distribution.quantile(p) - distribution.mean
        let weight = (to - from) / Double(count)
        moments.first += weight * gap
        moments.second += weight * gap * gap
        moments.third += weight * gap * gap * gap
      }
    }
    var end = 0.5
    for _ in 0..<45 {
      slice(from: end / 2, to: end)
      slice(from: 1 - end, to: 1 - end / 2)
      end /= 2
    }
    let deviation = distribution.standardDeviation
    #expect(abs(moments.first) < 1e-5 * deviation)
    #expect(abs(moments.second / distribution.variance - 1) < 1e-4)
    let skewness = moments.third / (distribution.variance * deviation)
    #expect(abs(skewness - distribution.skewness) < 2e-3)
  }

  @Test(arguments: everyShape)
  func outsideZeroToOneThereIsNoQuantile(distribution: any Distribution) {
    #expect(distribution.quantile(-0.01).isNaN)
    #expect(distribution.quantile(1.01).isNaN)
    #expect(distribution.quantile(0) < distribution.quantile(1))
  }
}
