import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

/// The usual steps of a story, each in one line.
extension Story {
  static func day(_ text: String) throws -> Day { try #require(Day(text)) }
  static func euro(_ text: String) throws -> Money { try #require(Money(text, currency: .eur)) }

  static let need = Need(
    name: "Photo wall", outcome: "People see the day of the open door.", forWhom: "4,200 staff", wantedBy: nil,
    tried: "Nothing yet.", worries: "Nothing so far.")

  /// Answers that propose the quick track.
  static func smallProfile() throws -> Profile {
    Profile(
      audience: [.inside], channels: [.event], features: [.files], constraints: "", people: .none, exposure: .nothing,
      dependence: .none, reversibility: .easy, costGuess: try euro("1200"))
  }

  static func range(_ low: Double, _ high: Double, _ timing: Estimate.Timing = .once) throws -> Quantity {
    Quantity(
      try Estimate(.interval(low: low, high: high, as: .lognormal), unit: .money(currency: "EUR"), timing: timing))
  }

  static func cost(_ name: String, _ low: Double, _ high: Double, nature: CostLine.Nature = .hosting) throws -> Cost {
    Cost(name: name, nature: nature, quantity: try range(low, high), basis: "", rests: [])
  }

  static func benefit(_ name: String, _ low: Double, _ high: Double, cash: Bool = false) throws -> Benefit {
    Benefit(name: name, worth: cash ? .cash : .other, quantity: try range(low, high), basis: "", rests: [])
  }

  static func risk(_ name: String, chance: Double = 10, owner: Party? = nil) throws -> Risk {
    Risk(
      name: name, nature: .security, chance: chance, quantity: try range(1_000, 5_000), owner: owner, control: "",
      today: "", rests: [])
  }

  static func estimate(_ symbol: String, _ low: Double, _ high: Double, _ unit: String) throws -> Assumption {
    Assumption(
      symbol: symbol, name: symbol,
      quantity: Quantity(try Estimate(.interval(low: low, high: high, as: .lognormal), unit: .other(unit))), basis: "",
      rests: [])
  }

  /// Simulates the case as it stands.
  @discardableResult
  mutating func simulate(_ record: RecordID? = nil) throws -> RecordID {
    let building = try initiative().caseBuilding
    let plan = try building.plan()
    let figures = CaseFigures(try plan.simulate(SimulationSettings(trials: 64, threads: 1)), of: plan)
    let simulation = Simulation(inputs: try building.digest(), figures: figures)
    guard let record else { return try write(simulation) }
    try rewrite(record, simulation)
    return record
  }

  static func option(_ name: String, _ route: Route = .inside, host: String = "") -> PlatformOption {
    PlatformOption(name: name, route: route, host: host, description: "")
  }

  static func decision(_ choice: RecordID) throws -> Decision {
    Decision(
      choice: choice, reasons: "It fits.", readyBy: try day("2026-09-01"), waiting: "Nothing.",
      contribution: "A server.")
  }

  mutating func answer(_ choice: Answer.Choice, by party: Party = .it, _ words: String = "") throws {
    try act(.answered(Answer(party: party, choice: choice, words: words)), by: party)
  }

  mutating func confirm(_ track: Track) throws {
    let proposed = try initiative().proposal.track
    try act(.trackConfirmed(TrackConfirmation(track: track, proposed: proposed, reason: "As said.")), by: .it)
  }

  mutating func represent(_ parties: Party...) throws {
    for party in parties {
      try act(.represented(Representation(party: party, person: try Story.person(of: party))), by: party)
    }
  }

  /// Passes whatever gates can be passed now.
  @discardableResult
  mutating func pass() throws -> [Passage] {
    let passages = try initiative().passable
    for passage in passages { try act(.passed(passage), by: .communications) }
    return passages
  }

  /// Passes a gate whatever its conditions, to stand in a later stage.
  mutating func jump(to stage: Stage) throws {
    try act(.passed(Passage(stage: try initiative().stage, next: stage, conditions: [])), by: .communications)
  }
}
