/// Numbers and lists for sentences.
enum Words {
  /// “a”, “a and b”, “a, b and c”.
  static func list(_ items: [String]) -> String {
    guard let last = items.last else { return "nothing" }
    return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A name in quotation marks.
  static func quoted(_ name: String) -> String { "“\(name)”" }

  /// Names in quotation marks, as a list.
  static func quoted(_ names: [String]) -> String { list(names.map(quoted)) }

  /// “1 criterion”, “3 criteria”.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    number == 1 ? "\(spelled(number)) \(one)" : "\(spelled(number)) \(many)"
  }

  /// Small numbers in words, others in digits.
  static func spelled(_ number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : "\(number)"
  }

  /// A share of 0…1 as points of 100; never rounded to none or to all when it is neither.
  static func points(_ share: Double) -> String {
    let whole = (share * 100).rounded()
    if whole == 0, share > 1e-9 { return share < 0.001 ? "less than 0.1" : number(share * 100, decimals: 1) }
    if whole == 100, share < 1 - 1e-9 { return "more than 99" }
    return plainWhole(whole)
  }

  /// “63 of 100”.
  static func ofHundred(_ share: Double) -> String { "\(points(share)) of 100" }

  /// By how many points of 100 one share is ahead of another as both are shown beside it: what a reader gets who
  /// subtracts the one from the other.
  static func lead(_ share: Double, over other: Double) -> String {
    let points = (share * 100).rounded() - (other * 100).rounded()
    return points < 1 ? "less than 1" : plainWhole(points)
  }

  /// A score with as many decimals as its size deserves.
  static func score(_ value: Double, unit: String = "") -> String {
    let size = value.magnitude
    let text =
      value == value.rounded() || size >= 1000
      ? plainWhole(value.rounded()) : number(value, decimals: size >= 10 ? 1 : 2)
    return unit.isEmpty ? text : "\(text) \(unit)"
  }

  private static func plainWhole(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  private static func number(_ value: Double, decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? plainWhole(rounded) : "\(rounded)"
  }
}
