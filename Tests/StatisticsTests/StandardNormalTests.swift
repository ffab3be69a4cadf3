import Statistics
import Testing

struct StandardNormalTests {
  /// Values by 40-digit arithmetic, for the double nearest to each probability.
  @Test(arguments: [
    (1e-300, -37.0470962993611992), (1e-20, -9.26234008979840758), (1e-10, -6.3613409024040562),
    (0.0001, -3.71901648545568055), (0.01, -2.32634787404084109), (0.05, -1.64485362695147269),
    (0.07, -1.47579102817917069), (0.2, -0.841621233572914166), (0.5, 0), (0.8, 0.841621233572914364),
    (0.9, 1.28155156554460059), (0.95, 1.64485362695147228), (0.975, 1.95996398454005386),
    (0.999, 3.09023230616781328),
  ])
  func theQuantileAgreesWithKnownValues(p: Double, z: Double) {
    #expect(abs(StandardNormal.quantile(p) - z) <= 1e-13 * max(1, abs(z)))
  }

  @Test(arguments: [
    (-10, 7.61985302416052607e-24), (-5, 2.86651571879193912e-7), (-1, 0.158655253931457051), (0, 0.5),
    (0.5, 0.691462461274013104), (1, 0.841344746068542949), (2, 0.977249868051820793), (5, 0.999999713348428121),
  ])
  func theDistributionFunctionAgreesWithKnownValuesInTheTailsToo(z: Double, p: Double) {
    // A relative error of one rounding in z grows by z squared in the tail.
    #expect(abs(StandardNormal.cumulative(z) - p) <= (1e-15 + 0x1p-53 * z * z) * p)
  }

  @Test(arguments: Array(stride(from: -8.0, through: 5, by: 0.25)))
  func theQuantileUndoesTheDistributionFunction(z: Double) {
    // Near 1 a probability has few digits left to tell one z from the next; the density says how few.
    let tolerance = 1e-14 * max(1, abs(z)) + 0x1p-52 / StandardNormal.density(z)
    #expect(abs(StandardNormal.quantile(StandardNormal.cumulative(z)) - z) <= tolerance)
  }

  @Test func theQuantileAt95PercentIsTheConstant() {
    #expect(abs(StandardNormal.quantile(0.95) - StandardNormal.quantile95) < 1e-15)
    #expect(abs(StandardNormal.density(0) - 0.3989422804014327) < 1e-16)
  }

  @Test func theEndsAreInfiniteAndOutsideThemThereIsNothing() {
    #expect(StandardNormal.quantile(0) == -.infinity)
    #expect(StandardNormal.quantile(1) == .infinity)
    #expect(StandardNormal.quantile(-0.1).isNaN)
    #expect(StandardNormal.quantile(1.1).isNaN)
    #expect(StandardNormal.quantile(.nan).isNaN)
  }
}
