import Documents

/// Scores as one line of text: `1000`, `1000 – 2600`, `an approved host`, `70 % an approved host; 30 % elsewhere`, `?`.
enum ScoreText {
  /// What stands between the two ends of a range.
  static let range = " – "

  /// What stands between how likely a level is and its words.
  static let percent = " % "
  /// What stands between two levels that it could be.
  static let separator = "; "

  /// Two levels or more with how likely they are; nil for anything else, such as the level “95 % of the staff”.
  static func chances(_ text: String, _ decimal: Character) -> [ScoreSheet.Chance]? {
    var chances: [ScoreSheet.Chance] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let part = String(part).trimmed
      guard let sign = part.firstIndex(of: "%"), let share = number(String(part[..<sign]).trimmed, decimal) else {
        // A semicolon within the words of a level.
        guard let last = chances.popLast() else { return nil }
        chances.append(ScoreSheet.Chance(last.level + separator + part, last.percent))
        continue
      }
      chances.append(ScoreSheet.Chance(String(part[part.index(after: sign)...]).trimmed, share))
    }
    return chances.count < 2 ? nil : chances
  }

  /// Whether, behind a semicolon, words go on as another level with how likely it is would begin.
  private static func continues(_ text: String, _ decimal: Character) -> Bool {
    text.split(separator: ";").dropFirst().contains { chances("0 %;" + $0, decimal)?.count == 2 }
  }

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
      && [decimal, ".", ","].allSatisfy { decimal in
        numbers(text, decimal) == nil && !continues(text, decimal)
      }
  }
}
