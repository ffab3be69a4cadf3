import Documents

/// Scores as one line of text: `1000`, `1000 – 2600`, `an approved host`, `?`.
enum ScoreText {
  /// What stands between the two ends of a range.
  static let range = " – "

  /// A number as people write it; nil for anything else.
  static func number(_ text: String, _ decimal: Character) -> Double? {
    var reading = Reading(Form([("n", text)]))
    reading.decimalSeparator = decimal
    let number = reading.number("n")
    return reading.problems.isEmpty ? number : nil
  }

  /// A number, or a least and a greatest one; nil for words.
  static func numbers(_ text: String, _ decimal: Character) -> (low: Double, high: Double?)? {
    if let number = number(text, decimal) { return (number, nil) }
    for separator in [range, " - ", ".."] {
      guard let found = text.firstRange(of: separator) else { continue }
      let (low, high) = (String(text[..<found.lowerBound]).trimmed, String(text[found.upperBound...]).trimmed)
      if let low = number(low, decimal), let high = number(high, decimal) { return (low, high) }
    }
    return nil
  }

  /// Whether words can stand for a level: they are neither numbers nor the sign for what nobody knows.
  static func isLevel(_ text: String, _ decimal: Character) -> Bool {
    text != "?" && !text.contains("|") && text.contains(where: \.isLetter)
      && [decimal, ".", ","].allSatisfy { numbers(text, $0) == nil }
  }
}
