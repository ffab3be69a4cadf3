public import Documents
public import Partnership

/// A step of the rollout with a RACI letter per party.
public struct Milestone: Content {
  public static let kind: Kind = "milestone"
  public static let stage: Stage? = .rollout
  public static let noun = "milestone"
  public static let isPasted = true

  public var name: String
  public var due: Day
  public var roles: [Party: RACI]
  public var isDone: Bool

  public var title: String { name }

  /// What is wrong with the letters, in words; nil when they add up.
  public var flaw: String? {
    let accountable = roles.values.filter { $0 == .accountable }.count
    if accountable == 0 { return "Nobody is accountable (A)." }
    if accountable > 1 { return "\(accountable) parties are accountable (A); it has to be exactly one." }
    return roles.values.contains { $0 == .responsible } ? nil : "Nobody is responsible (R) for doing it."
  }

  /// Whether its day is past and it is not reached.
  public func isOverdue(on today: Day) -> Bool { !isDone && due < today }

  public func parties(_ role: RACI) -> [Party] { roles.filter { $0.value == role }.keys.sorted() }

  public func facts(_ wording: Wording) -> [Fact] {
    [Fact("Milestone", name), Fact("Due", wording.formats.day(due))]
      + roles.keys.sorted().map { Fact($0.title, roles[$0]?.title ?? "") }
      + [Fact("Done", isDone ? "yes" : "not yet")]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("name", "What is reached?", .line, isRequired: true), Field("due", "By when?", .day, isRequired: true),
    ]
      + context.initiative.parties.sorted().map { party in
        Field("raci-\(party.rawValue)", party.title, .choice(RACI.all, optional: true))
      }
      + [
        Field(
          "done", "Is it done?",
          .choice([Choice(YesNo.no.rawValue, "Not yet"), Choice(YesNo.yes.rawValue, "Yes")], optional: false),
          isRequired: true)
      ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Milestone? {
    let name = reading.text("name", upTo: 160, required: "Say what is reached.")
    let due = reading.day("due", required: "Write the day by which it is reached.")
    var roles: [Party: RACI] = [:]
    for party in context.initiative.parties.sorted() {
      if let role: RACI = reading.choice("raci-\(party.rawValue)") { roles[party] = role }
    }
    let done: YesNo? = reading.choice("done", required: "Say whether it is done.")
    guard let due, let done else { return nil }
    return Milestone(name: name, due: due, roles: roles, isDone: done == .yes)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("name", name), ("due", due.description), ("done", YesNo(isDone).rawValue)]
      + roles.keys.sorted().map { ("raci-\($0.rawValue)", roles[$0]?.rawValue ?? "") }
  }

  private enum CodingKeys: String, CodingKey {
    case name, due, roles, isDone
  }

  public init(name: String, due: Day, roles: [Party: RACI], isDone: Bool) {
    self.name = name
    self.due = due
    self.roles = roles
    self.isDone = isDone
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let letters = try container.decode([String: RACI].self, forKey: .roles)
    var roles: [Party: RACI] = [:]
    for (name, role) in letters {
      if let party = Party(rawValue: name) { roles[party] = role }
    }
    self.init(
      name: try container.decode(String.self, forKey: .name), due: try container.decode(Day.self, forKey: .due),
      roles: roles, isDone: try container.decode(Bool.self, forKey: .isDone))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(due, forKey: .due)
    // By name, because a dictionary with an enum for its key would be written as a list.
    try container.encode(
      Dictionary(uniqueKeysWithValues: roles.map { ($0.key.rawValue, $0.value) }), forKey: .roles)
    try container.encode(isDone, forKey: .isDone)
  }
}

/// The letters of a responsibility assignment matrix.
public enum RACI: String, Titled {
  case responsible = "R"
  case accountable = "A"
  case consulted = "C"
  case informed = "I"

  public var title: String {
    switch self {
    case .responsible: "R: does it"
    case .accountable: "A: answers for it"
    case .consulted: "C: is asked before the next gate"
    case .informed: "I: is told"
    }
  }
}

/// The answer of a party that a milestone consults.
public struct Consultation: Content {
  public static let kind: Kind = "consultation"
  public static let stage: Stage? = .rollout
  public static let noun = "answer to a milestone"

  public var milestone: RecordID
  public var words: String

  public var title: String { words }
  public var about: [RecordID] { [milestone] }

  public func facts(_ wording: Wording) -> [Fact] {
    [Fact("Milestone", wording.titles(milestone)), Fact("Answer", words)]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field(
        "milestone", "About which milestone?",
        .choice(context.initiative.records[Milestone.self].map { Choice($0.id.text, $0.title) }, optional: false),
        isRequired: true),
      Field("words", "What does \(context.party.title) say?", .text(rows: 3), isRequired: true),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Consultation? {
    let milestone = reading.id("milestone", of: Subject.Record.self, required: "Choose the milestone.")
    if let milestone, context.initiative.records.find(milestone, Milestone.self) == nil {
      reading.refuse("milestone", "This milestone does not belong to this initiative, or was taken away. Choose again.")
    }
    let words = reading.text(
      "words", upTo: 1_000, lines: .many, required: "Say what you think of it. “Fine with us” is an answer.")
    guard let milestone else { return nil }
    return Consultation(milestone: milestone, words: words)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [("milestone", milestone.text), ("words", words)]
  }
}
