/// Writes a number for a sentence: whole numbers without the ".0" that would look odd there.
package func plain(_ value: Double) -> String {
  guard let whole = Int(exactly: value), whole.magnitude < 1_000_000_000_000_000 else { return "\(value)" }
  return "\(whole)"
}

/// Writes a computed bound with four significant digits, so that it does not claim more than anybody needs.
func short(_ value: Double) -> String {
  guard value != 0, value.isFinite else { return plain(value) }
  var power = 1.0
  while abs(value) * power < 1_000 { power *= 10 }
  while abs(value) * power >= 10_000 { power /= 10 }
  return plain((value * power).rounded() / power)
}
