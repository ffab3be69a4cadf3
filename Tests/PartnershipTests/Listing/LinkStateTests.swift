import Documents
import Testing

@testable import Partnership

@Suite struct LinkStateTests {
  @Test func aLinkIsWaitingUntilSomethingHappensToIt() throws {
    let now = Timestamp(seconds: 1_788_336_000)
    let (link, initiative, person) = (
      try #require(LinkID("l")), try #require(InitiativeID("i")), try #require(PersonID("p"))
    )
    func state(used: Timestamp? = nil, withdrawn: Timestamp? = nil, expires: Timestamp) -> LinkState {
      let row = LinkRow(
        id: link, tokenDigest: Digest(of: "t"), initiative: initiative, party: .it, name: "", email: nil, person: nil,
        madeBy: person, createdAt: now.adding(days: -9), expiresAt: expires, usedAt: used, withdrawnAt: withdrawn)
      return LinkState(row, at: now)
    }
    let (before, after) = (now.adding(days: -1), now.adding(days: 1))
    #expect(state(expires: after) == .waiting(until: after))
    #expect(state(expires: now) == .expired(now), "the last moment is over")
    #expect(state(used: before, expires: before) == .used(before))
    #expect(state(withdrawn: before, expires: after) == .withdrawn(before))
  }

  @Test func eachStateHasItsWord() {
    let now = Timestamp(seconds: 1_788_336_000)
    let all: [LinkState] = [.waiting(until: now), .used(now), .withdrawn(now), .expired(now)]
    #expect(all.map(\.title) == ["waiting", "used", "withdrawn", "expired"])
  }
}
