/// A coordinate with at most two decimals, without exponent.
///
/// What is not finite becomes 0, so that no chart can write `nan` or `inf`; callers leave such values out before.
func coordinate(_ value: Double) -> String {
  guard value.isFinite else { return "0" }
  let hundredths = Int((min(max(value, -1e9), 1e9) * 100).rounded())
  let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  guard rest > 0 else { return "\(sign)\(whole)" }
  return rest.isMultiple(of: 10) ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
}

/// A share of a whole as a percentage: `coordinate` of 100 times the share, with its sign.
func percent(_ share: Double) -> String { coordinate(100 * share) + "%" }
