/// Finds where a distribution function reaches a target.
///
/// Regula falsi with the Illinois correction (M. Dowell and P. Jarratt, "A modified regula falsi method for computing
/// the root of an equation", BIT 11 (1971), 168-174); every third step halves the bracket, because a function with
/// jumps defeats interpolation.
///
/// - Parameters:
///   - bracket: the function is under the target at the lower end and not under it at the upper.
///   - function: a function that never falls.
/// - Returns: a bracket with the same property, narrower than a ten-millionth of its upper end or of the one given.
func monotoneRoot(
  in bracket: ClosedRange<Double>, target: Double, of function: (Double) -> Double
) -> ClosedRange<Double> {
  var (lower, upper) = (bracket.lowerBound, bracket.upperBound)
  var (below, above) = (function(lower) - target, function(upper) - target)
  var movedLow: Bool?
  let floor = (upper - lower) * 1e-12
  for step in 1...200 where upper - lower > max(floor, 1e-7 * max(abs(lower), abs(upper))) {
    let width = upper - lower
    let guess = step.isMultiple(of: 3) ? lower + width / 2 : lower - below * width / (above - below)
    // Never on an end, so that the bracket always shrinks.
    let x = min(max(guess, lower + width * 1e-7), upper - width * 1e-7)
    let value = function(x) - target
    // An end that stays twice running counts half, or interpolation would creep up from one side.
    let isLow = value < 0
    if isLow {
      (lower, below) = (x, value)
      if movedLow == true { above /= 2 }
    } else {
      (upper, above) = (x, value)
      if movedLow == false { below /= 2 }
    }
    movedLow = isLow
  }
  return lower...upper
}
