import BusinessCase
public import Documents
public import Partnership

/// What could go wrong: how likely, how bad, who raised it and who owns it.
public struct Risk: Content {
  public static let kind: Kind = "risk"
  public static let stage: Stage? = .businessCase
  public static let noun = "risk"
  public static let schema = 2

  public enum Nature: String, Titled {
    case security, confidentiality, bandwidth, reputation, law, people, other

    public var title: String {
      switch self {
      case .security: "Security"
      case .confidentiality: "Confidentiality"
      case .bandwidth: "Bandwidth and capacity"
      case .reputation: "Reputation"
      case .law: "Law and agreements"
      case .people: "People: nobody uses it, or too many do"
      case .other: "Something else"
      }
    }
  }

  public var name: String
  public var nature: Nature
  /// How often it happens in one year, in percent, 0 to 100: 10 means once in ten years. Nil where a formula says it.
  public var chance: Double?
  /// What it costs when it happens.
  public var quantity: Quantity
  /// The party that owns it; nil while nobody does.
  public var owner: Party?
  public var control: String
  /// How the same risk stands with today's way of doing it.
  public var today: String
  public var rests: [Citation]
  /// The events of a year, as a formula over estimates; empty where the chance says it.
  public var perYear = ""
  /// Today's way in figures; nil where nobody has compared.
  public var asToday: TodaysWay?

  public var title: String { name }
  public var citations: [Citation] { rests }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Risk", name), Fact("Nature", nature.title),
      Fact("Chance in a year", chance.map { "\(wording.formats.number($0, decimals: 2)) %" } ?? perYear),
      Fact("Loss when it happens", quantity.range(wording.formats)), Fact("Owner", owner?.title ?? ""),
      Fact("What reduces it", control), Fact("The same risk today", today),
    ] + (asToday?.facts(wording) ?? []) + [Fact("Rests on", wording.cited(rests))]
  }

  public static func fields(_ context: Editing) -> [Field] {
    let owners = context.initiative.parties.sorted().map { Choice($0.rawValue, $0.title) }
    return [
      Field("name", "What could go wrong?", .line, hint: "For example: patient data in a post.", isRequired: true),
      Field("nature", "Of what nature?", .choice(Nature.all, optional: false), isRequired: true),
      Field(
        "chance", "How likely in one year?", .number("%"),
        hint: "In percent: 10 means once in ten years. Put the worry into context instead of using it as an excuse."),
      Field(
        "perYear", "Or a formula for how often it happens in a year", .line,
        hint: "Over estimates, such as: leaks * share. Instead of the chance."),
    ] + Quantity.fields(context, money: true, timing: false, of: "What it costs when it happens") + [
      Field(
        "owner", "Who owns it?", .choice(owners, optional: true), hint: "The party that answers for it when it happens."
      ),
      Field("control", "What reduces it?", .text(rows: 2)),
      Field(
        "today", "How does the same risk stand today?", .text(rows: 2),
        hint: "With e-mail attachments, private messengers, tools bought elsewhere."),
    ] + TodaysWay.fields(context) + [CitedFindings.field(context)]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Risk? {
    let name = reading.text("name", upTo: 160, required: "Say what could go wrong.")
    let nature: Nature? = reading.choice("nature", required: "Choose the nature of the risk.")
    let perYear = LineAmount.readPerYear("perYear", &reading, context)
    let chance = reading.number(
      "chance", in: 0...100,
      required: perYear.isEmpty ? "Say how likely it is in one year, from 0 to 100 percent." : nil)
    if chance != nil, !perYear.isEmpty {
      reading.refuse("perYear", "There are a chance and a formula. Leave one of the two empty.")
    }
    let quantity = Quantity.read(&reading, context, money: true, timing: .once)
    if let quantity, quantity.estimate.low90 < 0 {
      reading.refuse("low", "A loss is 0 or more. What could turn out better is a benefit: write it there.")
    }
    let owner: Party? = reading.choice("owner")
    if let owner, !context.initiative.parties.contains(owner) {
      reading.refuse("owner", "This organisation has no party called \(owner.title). Choose one of the list.")
    }
    let control = reading.text("control", upTo: 1_000, lines: .many)
    let today = reading.text("today", upTo: 1_000, lines: .many)
    let asToday = TodaysWay.read(&reading, context)
    let rests = CitedFindings.read(&reading, context)
    guard let nature, chance != nil || !perYear.isEmpty, let quantity else { return nil }
    return Risk(
      name: name, nature: nature, chance: chance, quantity: quantity, owner: owner, control: control, today: today,
      rests: rests, perYear: perYear, asToday: asToday)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("name", name), ("nature", nature.rawValue), ("chance", chance.map { context.typed($0) } ?? ""),
      ("perYear", perYear), ("owner", owner?.rawValue ?? ""), ("control", control), ("today", today),
    ] + quantity.form(context, without: ["timing", "unit"]) + (asToday?.form(context) ?? [])
      + CitedFindings.form(rests)
  }

  public static func decode(_ body: String, schema: Int) throws -> Risk {
    guard schema <= Self.schema else { throw NewerSchema(noun: noun, schema: schema) }
    guard schema < 2 else { return try CanonicalJSON.decode(Risk.self, from: body) }
    let old = try CanonicalJSON.decode(First.self, from: body)
    return Risk(
      name: old.name, nature: old.nature, chance: old.chance, quantity: old.quantity, owner: old.owner,
      control: old.control, today: old.today, rests: old.rests)
  }

  /// The first form, without formula and without today's way in figures.
  private struct First: Decodable {
    let name: String
    let nature: Nature
    let chance: Double
    let quantity: Quantity
    let owner: Party?
    let control: String
    let today: String
    let rests: [Citation]
  }
}
