import Partnership

/// One record's difference between two states, in words.
public struct RecordChange: Sendable, Hashable {
  public let words: String
  /// Whether it makes every sign-off stale, whatever its bounds.
  public let isMaterial: Bool

  /// The difference from `old` to `new`, either of which may be absent.
  public static func between(_ old: (any AnyEntry)?, _ new: (any AnyEntry)?, _ wording: Wording) -> RecordChange {
    switch (old, new) {
    case (let old?, let new?):
      RecordChange(words: sentence(from: old, to: new, wording), isMaterial: old.isMaterial(becoming: new))
    case (let old?, nil):
      RecordChange(
        words: "\(capitalised(old.noun)) “\(old.title)” was taken away.", isMaterial: old.isMaterial(becoming: nil))
    case (nil, let new?):
      RecordChange(
        words: "\(capitalised(new.noun)) “\(new.title)” was added.", isMaterial: new.isMaterialWhenAdded)
    case (nil, nil):
      RecordChange(words: "A record that can no longer be read has changed.", isMaterial: true)
    }
  }

  private static func sentence(from old: any AnyEntry, to new: any AnyEntry, _ wording: Wording) -> String {
    let changes = FactChange.between(old.facts(wording), new.facts(wording))
    let told = changes.prefix(4).map(\.words).joined(separator: "; ")
    let rest = changes.count > 4 ? "; and \(changes.count - 4) more" : ""
    let name = "\(capitalised(new.noun)) “\(new.title)”"
    guard !changes.isEmpty else { return "\(name) was saved again without a visible change." }
    let sentence = "\(name): \(told)\(rest)"
    // A value that is a sentence itself brings its own full stop.
    return sentence.hasSuffix(".") ? sentence : sentence + "."
  }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// One labelled value that differs.
public struct FactChange: Sendable, Hashable {
  public let label: String
  public let old: String
  public let new: String

  /// "range was €18,000 – 31,000, is now €25,000 – 60,000".
  public var words: String {
    let label = label.prefix(1).lowercased() + label.dropFirst()
    // Long texts are read side by side on their page; in a list of changes they would bury the figures.
    if old.count > 80, new.count > 80 { return "\(label) was reworded" }
    if old.isEmpty { return "\(label) is now \(new)" }
    if new.isEmpty { return "\(label) was \(old), is now left open" }
    return "\(label) was \(old), is now \(new)"
  }

  /// The labels whose values differ, in the order of the newer facts.
  public static func between(_ old: [Fact], _ new: [Fact]) -> [FactChange] {
    func value(_ label: String, in facts: [Fact]) -> String { facts.first { $0.label == label }?.value ?? "" }
    let labels = new.map(\.label) + old.map(\.label).filter { label in !new.contains { $0.label == label } }
    return labels.compactMap { label in
      let change = FactChange(label: label, old: value(label, in: old), new: value(label, in: new))
      return change.old == change.new ? nil : change
    }
  }
}
