import Charts
import Testing

@Suite("An axis holds all ranges and ends at round numbers")
struct AxisTests {
  @Test(
    "Known ends, zero included",
    arguments: [
      ([18_000...31_000, 60_000...210_000], 0, 250_000), ([-52_000...(-25_000), 60_000...210_000], -100_000, 300_000),
      ([1...9], 0, 10), ([0.1...0.3], 0, 0.3), ([-3...(-1)], -3, 0), ([0...0], 0, 1), ([5...5], 0, 5),
    ] as [([ClosedRange<Double>], Double, Double)])
  func knownEnds(ranges: [ClosedRange<Double>], lower: Double, upper: Double) {
    let axis = Axis.covering(ranges)
    #expect(axis.lower == lower)
    #expect(axis.upper == upper)
  }

  @Test("Without zero the ends lie close to the values, also where all are equal")
  func withoutZero() {
    #expect(Axis.covering(values: [101, 109], includingZero: false) == Axis(100...110))
    #expect(Axis.covering(values: [50, 50], includingZero: false) == Axis(44...56))
    #expect(Axis.covering(values: [], includingZero: false) == Axis(0...1))
  }

  @Test(
    "Whatever the size, the values lie inside and the ends differ",
    arguments: [1e-90, 3e-7, 0.07, 1, 37, 123_456.789, 9.99e15, 4e90], [1.0, -1.0])
  func anySize(size: Double, sign: Double) {
    for values in [[size * sign], [size * sign, size * sign * 1.7], [size, -size / 3]] {
      for zero in [true, false] {
        let axis = Axis.covering(values: values, includingZero: zero)
        #expect(axis.lower < axis.upper)
        #expect(values.allSatisfy { axis.lower <= $0 && $0 <= axis.upper })
        let longest = 3 * (values + [0]).map(abs).reduce(0, +)
        #expect(axis.upper - axis.lower <= longest)
      }
    }
  }

  @Test("What is not finite or beyond all measure does not spoil the axis")
  func unusual() {
    #expect(Axis.covering(values: [.nan, .infinity, 4]) == Axis.covering(values: [4]))
    #expect(Axis.covering([0 ... .infinity]) == Axis(0...1))
    let huge = Axis(-Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
    #expect(huge.fraction(of: 0) == 0.5)
    #expect(Axis(3...3).upper > 3)
  }

  @Test("A value lies at its share of the axis; beyond an end it lies on it")
  func fractions() {
    let axis = Axis(-50...150)
    #expect(axis.fraction(of: 0) == 0.25)
    #expect(axis.fraction(of: -1e9) == 0)
    #expect(axis.fraction(of: .infinity) == 1)
    #expect(axis.fraction(of: .nan) == 0)
    #expect(axis.crossesZero)
    #expect(!Axis(0...1).crossesZero)
  }
}
