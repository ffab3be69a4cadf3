import Documents
import Journey
import Partnership

/// One thing that somebody did at one moment of the story.
struct DemoStep: Sendable {
  let initiative: String
  let at: Timestamp
  let run: @Sendable (inout DemoTelling) async throws -> Void
}

/// What is known while the story is being told.
struct DemoTelling: Sendable {
  let workspace: Workspace
  let settings: Settings
  let people: [DemoRole: Person]
  /// The tokens of the single-use links that are on their way, by initiative and party.
  var links: [String: String] = [:]

  func person(_ role: DemoRole) throws -> Person {
    guard let person = people[role] else { throw Refusal.notFound("\(role.name) has no account.") }
    return person
  }

  /// Somebody signed in, at the present moment of the story.
  func session(_ role: DemoRole) throws -> Session {
    let person = try person(role)
    let today = settings.day(at: workspace.now)
    return Session(
      person: person, settings: settings, actor: Actor(person, settings: settings, on: today),
      token: Digest(of: role.rawValue), today: today)
  }

  /// The initiative as it stands.
  func initiative(_ name: String, as role: DemoRole) async throws -> Initiative {
    try await workspace.initiative(try Self.id(name), as: try session(role)).initiative
  }

  static func id<S>(_ text: String) throws -> ID<S> {
    guard let id = ID<S>(text) else { throw Refusal.notFound("“\(text)” is not \(ID<S>.expected).") }
    return id
  }
}

/// The story of one initiative, written down in the order in which it happened.
struct DemoStory {
  let initiative: String
  let calendar: DemoCalendar
  private(set) var steps: [DemoStep] = []
  private var moment: Timestamp

  init(_ initiative: String, _ calendar: DemoCalendar) {
    self.initiative = initiative
    self.calendar = calendar
    moment = calendar.moment(Demo.firstDay, 9, 0)
  }

  /// What follows happened on this working day, from this time on; each thing some minutes after the one before.
  mutating func on(_ day: Int, _ hour: Int, _ minute: Int = 0) {
    moment = calendar.moment(day, hour, minute)
  }

  mutating func step(_ run: @escaping @Sendable (inout DemoTelling) async throws -> Void) {
    steps.append(DemoStep(initiative: initiative, at: moment, run: run))
    moment = moment.adding(seconds: Int64(150 + steps.count * 97 % 420))
  }

  /// The id of a record of this initiative, by the name that the story gives it.
  func ref(_ name: String) -> String { "\(initiative)-\(name)" }
}
