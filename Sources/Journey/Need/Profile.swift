public import Documents
import Foundation
public import Partnership

/// What has to be known about a need before it travels on: audience, constraints, kinds of channel, features, and
/// the answers that classify the data and propose the track.
public struct Profile: Content {
  public static let kind: Kind = "profile"
  public static let stage: Stage? = .need
  public static let noun = "profile of the need"
  public static let isSingle = true

  public var audience: [Audience]
  public var channels: [ChannelKind]
  public var features: [Feature]
  public var constraints: String
  public var people: PersonalData
  public var exposure: IfPublic
  public var dependence: Dependence
  public var reversibility: Reversibility
  /// A first guess of what it may cost in all, at most.
  public var costGuess: Money?

  public var title: String { "audience, data and size" }

  /// The class of the data, by the three questions.
  public var dataClass: DataClass { DataClass(people: people, exposure: exposure, dependence: dependence) }

  public func facts(_ wording: Wording) -> [Fact] {
    func list<T: Titled>(_ values: [T]) -> String { values.map(\.title).joined(separator: ", ") }
    return [
      Fact("Audience", list(audience)), Fact("Kinds of channel", list(channels)), Fact("Features", list(features)),
      Fact("Constraints", constraints), Fact("Data", dataClass.title), Fact("Information about people", people.title),
      Fact("If it all became public", exposure.title), Fact("What depends on it", dependence.title),
      Fact("Undoing it", reversibility.title),
      Fact("First guess of the cost, at most", costGuess.map(wording.formats.money) ?? ""),
    ]
  }

  public static func fields(_ context: Editing) -> [Field] {
    [
      Field("audience", "Who is it for?", .choices(Audience.all), isRequired: true),
      Field("channels", "Which kinds of channel could it be?", .choices(ChannelKind.all)),
      Field(
        "features", "Which features do you wish for?", .choices(Feature.all),
        hint: "Features first, platforms later: a platform is found for them in step 4."),
      Field(
        "constraints", "What must it respect?", .text(rows: 3),
        hint:
          "Rules, agreements, technology. For example: works council agreement on monitoring; no app on private phones."
      ),
      Field(
        "people", "Will it hold information about people?", .choice(PersonalData.all, optional: false), isRequired: true
      ),
      Field(
        "exposure", "What if all of it became public tomorrow?", .choice(IfPublic.all, optional: false),
        isRequired: true),
      Field(
        "dependence", "What if it were gone for a day?", .choice(Dependence.all, optional: false), isRequired: true),
      Field(
        "reversibility", "How easily could we undo it?", .choice(Reversibility.all, optional: false), isRequired: true),
      Field(
        "costGuess", "What may it cost in all, at most?", .money(context.settings.currency.code),
        hint: "A first guess, people's time included. It only proposes the track. Leave it empty if nobody can say."),
    ]
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Profile? {
    let audience: [Audience] = reading.choices("audience")
    if audience.isEmpty { reading.refuse("audience", "Choose at least one audience.") }
    let channels: [ChannelKind] = reading.choices("channels")
    let features: [Feature] = reading.choices("features")
    let constraints = reading.text("constraints", upTo: 2_000, lines: .many)
    let people: PersonalData? = reading.choice("people", required: "Choose what comes closest; it classifies the data.")
    let exposure: IfPublic? = reading.choice("exposure", required: "Choose what comes closest; it classifies the data.")
    let dependence: Dependence? = reading.choice(
      "dependence", required: "Choose what comes closest; it classifies the data.")
    let reversibility: Reversibility? = reading.choice(
      "reversibility", required: "Choose what comes closest; it decides how much process this deserves.")
    let guess = reading.money("costGuess", currency: context.settings.currency)
    if let guess, guess.amount < 0 {
      reading.refuse("costGuess", "A cost is 0 or more. Write what it may cost at most, for example 20000.")
    }
    guard let people, let exposure, let dependence, let reversibility else { return nil }
    return Profile(
      audience: audience, channels: channels, features: features, constraints: constraints, people: people,
      exposure: exposure, dependence: dependence, reversibility: reversibility, costGuess: guess)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    let guess = costGuess.map { context.typed($0.text) } ?? ""
    return audience.map { ("audience", $0.rawValue) } + channels.map { ("channels", $0.rawValue) }
      + features.map { ("features", $0.rawValue) }
      + [
        ("constraints", constraints), ("people", people.rawValue), ("exposure", exposure.rawValue),
        ("dependence", dependence.rawValue), ("reversibility", reversibility.rawValue),
        ("costGuess", guess),
      ]
  }
}
