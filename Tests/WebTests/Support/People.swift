import Documents
import Partnership
import Testing
import Workspace

@testable import Web

enum TestPeople {
  static let now = Timestamp(seconds: 1_790_000_000)

  static func session(_ party: Party?, isAdministrator: Bool = false) throws -> Session {
    let currency = try #require(Currency("EUR"))
    let settings = Settings(
      name: "Clinics", currency: currency, quickLimit: try #require(Money("5000", currency: currency)),
      fullLimit: try #require(Money("100000", currency: currency)))
    let person = Person(
      id: .any, name: "Somebody in \(party?.title ?? "no party")", email: "somebody@example.org", party: party,
      isAdministrator: isAdministrator, createdAt: now)
    return Session(
      person: person, settings: settings, actor: Actor(person, settings: settings, on: now.day),
      token: Digest(of: "token"), today: now.day)
  }
}

extension Services {
  /// The tokens "communications", "it", "agency", "employee" and "administrator" sign in as such a person.
  static func test() -> Services {
    Services(
      now: { TestPeople.now },
      session: { token in
        switch token {
        case "employee": try TestPeople.session(nil)
        case "administrator": try TestPeople.session(nil, isAdministrator: true)
        default: try Party(rawValue: token).map { try TestPeople.session($0) }
        }
      },
      bearing: { _ in nil }, waiting: { _ in Waiting(3) }, health: {}, isDemo: false)
  }
}
