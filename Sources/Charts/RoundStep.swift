/// A step of 1, 2 or 5 times a power of ten.
///
/// Steps below one are kept as a division, because 3 ÷ 10 is the number nearest to 0.3 and 3 × 0.1 is not.
struct RoundStep {
  private let factor: Double
  private let divisor: Double

  /// The least such step that is not less than a number above zero.
  init(atLeast least: Double) {
    var (power, divisor) = (1.0, 1.0)
    while power * 10 <= least { power *= 10 }
    while 1 / divisor > least { divisor *= 10 }
    let share = [1.0, 2, 5].first { $0 * power / divisor >= least } ?? 10
    factor = share * power
    self.divisor = divisor
  }

  /// Half the distance between two neighbouring multiples.
  var half: Double { factor / divisor / 2 }

  /// The greatest multiple at or below a value.
  func multiple(notAbove value: Double) -> Double {
    let count = (value * divisor / factor).rounded(.down)
    let multiple = count * factor / divisor
    return multiple <= value ? multiple : (count - 1) * factor / divisor
  }

  /// The least multiple at or above a value.
  func multiple(notBelow value: Double) -> Double { -multiple(notAbove: -value) }
}
