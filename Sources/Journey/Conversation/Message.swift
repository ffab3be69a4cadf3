public import Documents
public import Partnership

/// What somebody says about a stage. It accompanies the journey and is covered by no sign-off.
public struct Message: Content {
  public static let kind: Kind = "message"
  public static let stage: Stage? = nil
  public static let noun = "message"

  /// The stage under which it was said.
  public var about: Stage
  public var words: String

  public var title: String { words }

  public func facts(_ wording: Wording) -> [Fact] { [Fact("About", about.title), Fact("Said", words)] }

  /// What a person fills in; `about` comes from the page that the message is written on.
  public static func fields(_ context: Editing) -> [Field] {
    [Field("words", "Say something", .text(rows: 3), isRequired: true)]
  }

  public static func documentFields(_ context: Editing) -> [Field] {
    let stages = Stage.allCases.map { Choice(String($0.rawValue), $0.title) }
    return [Field("about", "About which stage?", .choice(stages, optional: false), isRequired: true)] + fields(context)
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Message? {
    let words = reading.text("words", upTo: 4_000, lines: .many, required: "There is nothing written yet.")
    let about = reading.integer("about", in: 1...7, required: "Say which stage it is about, from 1 to 7.")
      .flatMap(Stage.init(rawValue:))
    guard let about else { return nil }
    return Message(about: about, words: words)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("about", String(about.rawValue)), ("words", words)]
  }
}
