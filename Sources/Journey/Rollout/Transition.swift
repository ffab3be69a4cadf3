public import Documents
public import Partnership

/// When, and how, what runs outside comes inside.
public struct Transition: Content {
  public static let kind: Kind = "transition"
  public static let stage: Stage? = .rollout
  public static let noun = "transition inside"
  public static let isSingle = true

  public var date: Day
  public var plan: String

  public var title: String { "transition inside" }

  public func facts(_ wording: Wording) -> [Fact] {
    [Fact("Inside by", wording.formats.day(date)), Fact("How", plan)]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("date", "Inside by when?", .day, isRequired: true),
      Field(
        "plan", "What moves, and how?", .text(rows: 3),
        hint: "Content, accounts, addresses; who does it, and what is left behind.", isRequired: true),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Transition? {
    let date = reading.day("date", required: "Write the day by which it runs inside.")
    let plan = reading.text("plan", upTo: 2_000, lines: .many, required: "Say what moves, and how.")
    guard let date else { return nil }
    return Transition(date: date, plan: plan)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("date", date.description), ("plan", plan)]
  }
}

/// One line of the change-communication plan.
public struct Announcement: Content {
  public static let kind: Kind = "announcement"
  public static let stage: Stage? = .rollout
  public static let noun = "announcement"

  public var audience: String
  public var message: String
  public var channel: String
  public var date: Day
  public var owner: Party

  public var title: String { message }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Audience", audience), Fact("Message", message), Fact("Channel", channel),
      Fact("Date", wording.formats.day(date)), Fact("Owner", owner.title),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("audience", "Who is told?", .line, isRequired: true),
      Field("message", "What are they told, in one sentence?", .line, isRequired: true),
      Field("channel", "On which channel?", .line, isRequired: true),
      Field("date", "When?", .day, isRequired: true),
      Field(
        "owner", "Who tells them?",
        .choice(context.initiative.parties.sorted().map { Choice($0.rawValue, $0.title) }, optional: false),
        isRequired: true),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Announcement? {
    let audience = reading.text("audience", upTo: 160, required: "Say who is told.")
    let message = reading.text("message", upTo: 300, required: "Say what they are told, in one sentence.")
    let channel = reading.text("channel", upTo: 160, required: "Say on which channel.")
    let date = reading.day("date", required: "Write the day on which they are told.")
    let owner: Party? = reading.choice("owner", required: "Choose who tells them.")
    if let owner, !context.initiative.parties.contains(owner) {
      reading.refuse("owner", "This organisation has no party called \(owner.title). Choose one of the list.")
    }
    guard let date, let owner else { return nil }
    return Announcement(audience: audience, message: message, channel: channel, date: date, owner: owner)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("audience", audience), ("message", message), ("channel", channel), ("date", date.description),
      ("owner", owner.rawValue),
    ]
  }
}
