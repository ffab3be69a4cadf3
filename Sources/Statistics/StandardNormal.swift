import Foundation

/// The normal distribution with mean 0 and standard deviation 1.
public enum StandardNormal {
  /// The quantile at 95 %, the half-width of a 90 % interval in standard deviations.
  public static let quantile95 = 1.6448536269514722

  /// The density at `z`.
  public static func density(_ z: Double) -> Double {
    // 1 / sqrt(2 pi)
    0.3989422804014327 * exp(-0.5 * z * z)
  }

  /// The probability of a value at or below `z`, accurate in both tails because it goes through `erfc`.
  public static func cumulative(_ z: Double) -> Double {
    0.5 * erfc(-z * 0.5.squareRoot())
  }

  /// The value that is not exceeded with probability `p`, to about 16 significant digits.
  ///
  /// Source: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied
  /// Statistics 37 (1988), 477-484, function PPND16.
  ///
  /// - Parameter p: a probability in 0…1.
  /// - Returns: the quantile, infinite at the ends, not-a-number outside 0…1. Constant time.
  public static func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
    let q = p - 0.5
    guard abs(q) > 0.425 else { return q * WichuraFit.centre(0.180625 - q * q) }
    let r = (-log(q < 0 ? p : 1 - p)).squareRoot()
    let size = r <= 5 ? WichuraFit.shoulder(r - 1.6) : WichuraFit.tail(r - 5)
    return q < 0 ? -size : size
  }
}

/// The three rational approximations of PPND16, each a ratio of polynomials of degree 7.
private enum WichuraFit {
  /// For |p - 1/2| up to 0.425.
  @inline(__always)
  static func centre(_ r: Double) -> Double {
    horner(
      r, 3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
      4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3)
      / horner(
        r, 1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3)
  }

  /// For the smaller tail probability down to exp(-25).
  @inline(__always)
  static func shoulder(_ r: Double) -> Double {
    horner(
      r, 1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
      1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4)
      / horner(
        r, 1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9)
  }

  /// For the smaller tail probability under exp(-25).
  @inline(__always)
  static func tail(_ r: Double) -> Double {
    horner(
      r, 6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
      2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7)
      / horner(
        r, 1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15)
  }

  @inline(__always)
  private static func horner(
    _ r: Double, _ c0: Double, _ c1: Double, _ c2: Double, _ c3: Double, _ c4: Double, _ c5: Double, _ c6: Double,
    _ c7: Double
  ) -> Double {
    let upper = ((c7 * r + c6) * r + c5) * r + c4
    return (((upper * r + c3) * r + c2) * r + c1) * r + c0
  }
}
