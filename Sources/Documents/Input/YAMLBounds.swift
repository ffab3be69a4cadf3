/// Keeps texts from the YAML parser on which it would spend exponential time.
///
/// The parser resolves aliases before they can be refused, and compares names that are whole structures. A few dozen
/// aliases of aliases would keep it busy for days. Texts that could hold that many, beside an anchor, are refused.
enum YAMLBounds {
  /// With so many aliases the product of their counts per level stays below two thousand.
  private static let mostAliases = 20

  static func problem(in text: String) -> Problem? {
    var anchors = 0
    var aliases = 0
    var place = (line: 1, column: 1)
    var mayBegin = true
    for scalar in text.unicodeScalars {
      if mayBegin, scalar == "&" { anchors += 1 }
      if mayBegin, scalar == "*" { aliases += 1 }
      if anchors > 0, aliases > mostAliases {
        return Problem(
          field: "", position: Position(line: place.line, column: place.column),
          message: "Anchors (&) and aliases (*) are not read. Write the values out.")
      }
      // An anchor or alias stands at the beginning of a value: after a space or a bracket, comma or other indicator.
      mayBegin = !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) && scalar != "*" && scalar != "&"
      place = scalar == "\n" ? (place.line + 1, 1) : (place.line, place.column + 1)
    }
    return nil
  }
}
