import Documents
import Foundation
import Journey
import Partnership
public import Store

/// The demonstration: one hospital group in the middle of four initiatives.
///
/// Its story is told through the same commands that people use, so that it can hold nothing that Tandem would refuse.
/// It is the fixture of the browser tests too.
public enum Demo {
  /// The password that all of the demonstration's people share.
  public static let password = "tandem demo"
  /// The organisation.
  static let organisation = "Wendmark Hospital Group"
  /// The working day, before today, on which the organisation began to use Tandem.
  static let firstDay = -304

  /// Everything that happened, in the order of time.
  static func steps(_ calendar: DemoCalendar) -> [DemoStep] {
    let stories = [
      catalogue(calendar), campaignBlog(calendar), employeeCommunity(calendar), socialSites(calendar),
      photoWall(calendar),
    ]
    // By the place in its story where two things happened in the same second: each story keeps its own order.
    let steps = stories.flatMap { story in story.steps.enumerated().map { (place: $0.offset, step: $0.element) } }
    return steps.sorted { ($0.step.at, $0.place, $0.step.initiative) < ($1.step.at, $1.place, $1.step.initiative) }
      .map(\.step)
  }
}

extension Workspace {
  /// Builds the demonstration in an empty file, and marks the file as one.
  ///
  /// What happened lies within the fourteen months before the present moment. The same moment gives the same journal:
  /// ids and salts come from a seeded source.
  ///
  /// - Parameters:
  ///   - environment: the clock says when the story ends; the passwords' strength is what the accounts get.
  ///   - timeZone: the organisation's time zone, by its IANA name.
  /// - Returns: the workspace on the file, with `environment`.
  /// - Throws: `Refusal.unavailable` when the file holds something already.
  public static func makeDemo(
    driver: any Driver, environment: Environment, timeZone: String = "Europe/Berlin"
  ) async throws -> Workspace {
    let calendar = DemoCalendar(now: environment.clock(), timeZone: timeZone)
    let world = DemoWorld(seed: UInt64(bitPattern: calendar.now.seconds), at: calendar.moment(Demo.firstDay, 8, 30))
    let past = Workspace(driver: driver, environment: world.environment)
    guard try await past.reading({ try $0.peopleCount() == 0 && $0.journalHead() == nil }) else {
      throw Refusal.unavailable("This file holds an organisation already. The demonstration needs a file of its own.")
    }
    // Made first: while it is reckoned nothing else has to wait for it.
    let password = try await environment.passwords.hash(Demo.password, salt: world.random(16))
    var telling = try await past.foundDemo(calendar)
    for step in Demo.steps(calendar) {
      world.advance(to: step.at)
      do {
        try await step.run(&telling)
      } catch let refusal as Refusal {
        throw Refusal.unavailable(
          "The demonstration cannot be built: \(step.initiative), \(step.at): \(refusal.message)")
      }
    }
    let people = telling.people.values.map(\.id).sorted()
    try await past.writing { writer in
      for person in people { try writer.setPassword(password, of: person) }
      try writer.setMeta("demo", "yes")
    }
    return Workspace(driver: driver, environment: environment, isDemo: true)
  }

  /// Writes the organisation's settings and its people, as setting it up would.
  private func foundDemo(_ calendar: DemoCalendar) async throws -> DemoTelling {
    var people: [DemoRole: Person] = [:]
    for role in DemoRole.allCases { people[role] = try role.person(calendar) }
    let settings = Settings(
      name: Demo.organisation, parties: Set(Party.allCases), currency: .eur, timeZone: calendar.timeZone,
      digitalAdviser: people[.digitalAdviser]?.id, quickLimit: Money(amount: 5_000, currency: .eur),
      fullLimit: Money(amount: 100_000, currency: .eur))
    let telling = DemoTelling(workspace: self, settings: settings, people: people)
    let administrator = try telling.person(.administrator).id
    // Cheap on purpose: each sign-off of the story asks for the password again. The real one follows at the end.
    let password = try await environment.passwords.hash(Demo.password, salt: environment.random(16))
    let joining = try DemoRole.allCases.map { try telling.person($0) }
    try await writing { writer in
      try self.write(settings, over: nil, by: administrator, in: writer)
      for person in joining {
        try writer.insert(person, password: password)
        try self.note(.added, of: person, by: administrator, in: writer)
      }
    }
    return telling
  }
}
