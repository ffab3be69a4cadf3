import Testing

@testable import Charts

@Suite("Coordinates are plain decimals")
struct CoordinateTests {
  @Test(
    "Two decimals at most, no exponent, no negative zero",
    arguments: [
      (0, "0"), (-0.0, "0"), (-0.001, "0"), (1, "1"), (0.5, "0.5"), (0.05, "0.05"), (-0.5, "-0.5"), (22.499, "22.5"),
      (99.999, "100"), (1e-20, "0"), (1e300, "1000000000"), (-1e300, "-1000000000"), (.nan, "0"), (.infinity, "0"),
    ] as [(Double, String)])
  func plain(value: Double, text: String) {
    #expect(coordinate(value) == text)
  }

  @Test("A share is written as a percentage")
  func shares() {
    #expect(percent(0.225) == "22.5%")
    #expect(percent(1) == "100%")
  }
}
