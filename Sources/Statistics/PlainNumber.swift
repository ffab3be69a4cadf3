/// Writes a number for a sentence: whole numbers without the ".0" that would look odd there.
package func plain(_ value: Double) -> String {
  guard let whole = Int(exactly: value), abs(whole) < 1_000_000_000_000_000 else { return "\(value)" }
  return "\(whole)"
}
