public import Documents
public import Partnership

/// The word of a risk's owner that what is left of it can be lived with, until a day.
public struct Acceptance: Content {
  public static let kind: Kind = "acceptance"
  public static let stage: Stage? = .businessCase
  public static let noun = "acceptance"

  /// The risk as it stood.
  public var risk: Citation
  /// The controls that the owner counts on, as they stood.
  public var controls: [Citation]
  public var until: Day
  public var words: String

  public var title: String { "Acceptance until \(until)" }
  public var about: [RecordID] { [risk.record] }
  public var citations: [Citation] { [risk] + controls }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Risk", wording.cited([risk])), Fact("Counting on", wording.cited(controls)),
      Fact("Accepted until", wording.formats.day(until)), Fact("In words", words),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    let records = context.initiative.records
    let own = records[Risk.self].filter { context.initiative.refusal(of: context.party, accepting: $0) == nil }
    return [
      Field(
        "risk", "Which risk?", .citations(own.map { Choice($0.id.text, $0.title) }),
        hint: "One of those that you own: its owner accepts what is left of it.", isRequired: true),
      Field(
        "controls", "Which controls do you count on?",
        .citations(records[Control.self].map { Choice($0.id.text, $0.title) }),
        hint: "When one of them changes, the acceptance has to be given again."),
      Field("until", "Until when?", .day, hint: "The last day on which it holds.", isRequired: true),
      Field(
        "words", "What do you accept, and why?", .text(rows: 3),
        hint: "What may happen although all is done, in words.",
        isRequired: true),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Acceptance? {
    let risk = readRisk(&reading, context)
    let controls = reading.ids("controls", of: Subject.Record.self).compactMap { id -> Citation? in
      guard let control = context.initiative.records.find(id, Control.self) else {
        reading.refuse(
          "controls", "One of the controls does not belong to this initiative, or was taken away. Choose again.")
        return nil
      }
      return control.citation
    }
    let until = reading.day("until", required: "An acceptance needs its end; write the last day on which it holds.")
    let words = reading.text("words", upTo: 1_000, lines: .many, required: "Say what you accept, and why.")
    guard let risk, let until else { return nil }
    return Acceptance(risk: risk, controls: controls, until: until, words: words)
  }

  private static func readRisk(_ reading: inout Reading, _ context: Editing) -> Citation? {
    let ids = reading.ids("risk", of: Subject.Record.self)
    guard let id = ids.first, ids.count == 1 else {
      reading.refuse("risk", ids.isEmpty ? "Choose the risk." : "Choose one risk; each is accepted for itself.")
      return nil
    }
    guard let risk = context.initiative.records.find(id, Risk.self) else {
      reading.refuse("risk", "This risk does not belong to this initiative, or was taken away. Choose again.")
      return nil
    }
    if !context.isDetached, let refusal = context.initiative.refusal(of: context.party, accepting: risk) {
      reading.refuse("risk", refusal)
    }
    return risk.citation
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("risk", risk.record.text), ("until", until.description), ("words", words)]
      + controls.map { ("controls", $0.record.text) }
  }
}

extension Initiative {
  /// Why a party cannot accept a risk; nil when it can.
  func refusal(of party: Party, accepting risk: Entry<Risk>) -> String? {
    guard let owner = risk.content.owner else { return "Nobody owns “\(risk.title)” yet. Give it an owner first." }
    return parties.wearer(of: owner) == party
      ? nil : "“\(risk.title)” is owned by \(owner.title), and only its owner accepts what is left of it."
  }

  /// Why what is left of a risk is not accepted as it stands; nil when it is.
  public func openness(of risk: Entry<Risk>) -> String? {
    let given = records[Acceptance.self].filter { acceptance in
      acceptance.content.risk.record == risk.id
        && risk.content.owner.map { parties.wearer(of: $0) == acceptance.party } ?? false
    }
    guard let last = given.last else { return "nobody has accepted what is left of “\(risk.title)”" }
    if last.content.until < today { return "the acceptance of “\(risk.title)” has expired" }
    return outdated(last).isEmpty ? nil : "“\(risk.title)” or a control of it has changed since it was accepted"
  }
}
