import BusinessCase
public import Documents
public import Partnership

/// What could go wrong: how likely, how bad, who raised it and who owns it.
public struct Risk: Content {
  public static let kind: Kind = "risk"
  public static let stage: Stage? = .businessCase
  public static let noun = "risk"

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
  /// How likely it is to happen in one year, in percent, 0 to 100.
  public var chance: Double
  /// What it costs when it happens.
  public var quantity: Quantity
  /// The party that owns it; nil while nobody does.
  public var owner: Party?
  public var control: String
  /// How the same risk stands with today's way of doing it.
  public var today: String
  public var rests: [Citation]

  public var title: String { name }
  public var citations: [Citation] { rests }

  public func facts(_ wording: Wording) -> [Fact] {
    [
      Fact("Risk", name), Fact("Nature", nature.title),
      Fact("Chance in a year", "\(wording.formats.number(chance, decimals: 2)) %"),
      Fact("Loss when it happens", quantity.range(wording.formats)), Fact("Owner", owner?.title ?? ""),
      Fact("What reduces it", control), Fact("The same risk today", today), Fact("Rests on", wording.cited(rests)),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    let owners = context.initiative.parties.sorted().map { Choice($0.rawValue, $0.title) }
    return [
      Field("name", "What could go wrong?", .line, hint: "For example: patient data in a post.", isRequired: true),
      Field("nature", "Of what nature?", .choice(Nature.all, optional: false), isRequired: true),
      Field(
        "chance", "How likely in one year?", .number("%"),
        hint: "In percent: 10 means once in ten years. Put the worry into context instead of using it as an excuse.",
        isRequired: true),
    ] + Quantity.fields(context, money: true, timing: false, of: "What it costs when it happens") + [
      Field(
        "owner", "Who owns it?", .choice(owners, optional: true), hint: "The party that answers for it when it happens."
      ),
      Field("control", "What reduces it?", .text(rows: 2)),
      Field(
        "today", "How does the same risk stand today?", .text(rows: 2),
        hint: "With e-mail attachments, private messengers, tools bought elsewhere."),
      CitedFindings.field(context),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Risk? {
    let name = reading.text("name", upTo: 160, required: "Say what could go wrong.")
    let nature: Nature? = reading.choice("nature", required: "Choose the nature of the risk.")
    let chance = reading.number(
      "chance", in: 0...100, required: "Say how likely it is in one year, from 0 to 100 percent.")
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
    let rests = CitedFindings.read(&reading, context)
    guard let nature, let chance, let quantity else { return nil }
    return Risk(
      name: name, nature: nature, chance: chance, quantity: quantity, owner: owner, control: control, today: today,
      rests: rests)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("name", name), ("nature", nature.rawValue), ("chance", context.typed(chance)), ("owner", owner?.rawValue ?? ""),
      ("control", control), ("today", today),
    ] + quantity.form(context, without: ["timing", "unit"]) + CitedFindings.form(rests)
  }
}
