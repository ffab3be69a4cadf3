import Documents
import Partnership
import Testing

@Suite("Actors: what an account is on a day")
struct ActorTests {
  func account(
    _ party: Party?, administrator: Bool = false, endsOn: Day? = nil, closedAt: Timestamp? = nil
  ) throws -> Person {
    Person(
      id: try Samples.person(), name: "Head of IT", email: "it@example.org", party: party,
      isAdministrator: administrator, endsOn: endsOn, createdAt: Samples.at(0), closedAt: closedAt)
  }

  @Test("the party and the flag give the roles")
  func roles() throws {
    let today = try Samples.day("2026-05-04")
    func roles(_ party: Party?, administrator: Bool = false) throws -> Set<Role> {
      Actor(try account(party, administrator: administrator), settings: nil, on: today).roles
    }
    #expect(try roles(nil) == [.employee])
    #expect(try roles(nil, administrator: true) == [.administrator])
    #expect(try roles(.agency) == [.guest])
    #expect(try roles(.agency, administrator: true) == [.guest, .administrator])
    for party in Party.allCases where party != .agency {
      #expect(try roles(party) == [.member])
      #expect(try roles(party, administrator: true) == [.member, .administrator])
    }
  }

  @Test("a closed account is a visitor")
  func closed() throws {
    let today = try Samples.day("2026-05-04")
    let person = try account(.it, administrator: true, closedAt: Samples.at(1))
    #expect(Actor(person, settings: nil, on: today) == .visitor)
  }

  @Test("a guest's account works to the end of its last day")
  func ended() throws {
    let last = try Samples.day("2026-05-04")
    let person = try account(.agency, endsOn: last)
    #expect(Actor(person, settings: nil, on: last).roles == [.guest])
    #expect(Actor(person, settings: nil, on: last.adding(days: 1)) == .visitor)
  }

  @Test("the digital adviser may confirm the track, but only as a member of a party")
  func adviser() throws {
    let today = try Samples.day("2026-05-04")
    let id = try Samples.person()
    let settings = try Samples.settings(adviser: id)
    let member = Actor(try account(.communications), settings: settings, on: today)
    #expect(member.isAdviser && member.may(.confirmTrack))
    #expect(!Actor(try account(.communications), settings: nil, on: today).may(.confirmTrack))
    #expect(!Actor(try account(nil, administrator: true), settings: settings, on: today).may(.confirmTrack))
    #expect(!Actor(try account(.agency), settings: settings, on: today).may(.confirmTrack))
  }

  @Test("nobody signs off within 24 hours of an administrator's reset")
  func signingPause() throws {
    var person = try account(.it)
    #expect(person.signsAgain(after: Samples.at(0)) == nil)
    person.resetAt = Samples.at(0)
    #expect(person.signsAgain(after: Samples.at(0)) == Samples.at(24))
    #expect(person.signsAgain(after: Samples.at(24).adding(seconds: -1)) == Samples.at(24))
    #expect(person.signsAgain(after: Samples.at(24)) == nil)
  }
}
