import Charts
import Testing

@Suite("Scales are marked at round values")
struct TicksTests {
  @Test("Ticks are round, ascending, within the ends and not too many")
  func round() {
    #expect(Axis(0...100).ticks(most: 6) == [0, 20, 40, 60, 80, 100])
    #expect(Axis(0...36).ticks(most: 7) == [0, 10, 20, 30])
    #expect(Axis(-0.3...0.5).ticks(most: 5) == [-0.2, 0, 0.2, 0.4])
    #expect(Axis(-250_000...1_000_000).ticks(most: 6) == [0, 500_000, 1_000_000])
  }

  @Test("Any scale gives between one and so many", arguments: [1e-90, 3e-7, 0.1, 7, 12_345, 1e15, 1e99])
  func anySize(size: Double) {
    for range in [0...size, -size...size, size...(2 * size), (-3 * size)...(-size)] {
      for most in 2...9 {
        let axis = Axis(range)
        let ticks = axis.ticks(most: most)
        #expect((1...most).contains(ticks.count), "\(range) gives \(ticks)")
        #expect(ticks.allSatisfy { $0 >= axis.lower && $0 <= axis.upper })
        #expect(ticks == ticks.sorted() && Set(ticks).count == ticks.count)
      }
    }
  }

  @Test("A logarithmic scale goes from one power of ten to another")
  func logarithmic() {
    let axis = LogAxis.covering(values: [0, 350, 2_000_000, .nan, -5])
    #expect(axis.lower == 100 && axis.upper == 1e7)
    #expect(axis.ticks.count == 6)
    #expect(abs(axis.fraction(of: 10_000) - 0.4) < 1e-12)
    #expect(axis.fraction(of: 0) == 0 && axis.fraction(of: -3) == 0 && axis.fraction(of: 1e9) == 1)
  }

  @Test("A logarithmic scale leaves out decades that are too small to matter, and can do without values")
  func bounded() {
    let axis = LogAxis.covering(values: [1e-20, 1e6])
    #expect(abs(axis.upper / axis.lower - 1e6) < 1e-3)
    #expect(LogAxis.covering(values: []).ticks.count == 2)
    #expect(LogAxis.covering(values: [1_000]).lower == 100)
  }
}
