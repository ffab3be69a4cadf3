import Documents
import Journey
import Partnership
import Testing

@testable import Workspace

/// A guest sees what is shared until the end date, and writes what is the agency's own.
@Suite struct GuestTests {
  @Test func whatIsSharedIsSeenUntilItsLastDay() async throws {
    let office = try await Office()
    defer { office.close() }
    let (shared, other) = (try await office.bringNeed("Shared"), try await office.bringNeed("Other"))
    try await office.share(shared, until: "2026-09-10")
    func seen() async throws -> [String] {
      let guest = try await office.session(.agency)
      let listed = try await office.workspace.initiatives(Form(), as: guest).rows.map(\.title)
      #expect(try await office.workspace.home(guest).recent.map(\.title) == listed)
      for (id, title) in [(shared, "Shared"), (other, "Other")] {
        let refused = try await refusal { try await office.workspace.initiative(id, as: guest) }
        #expect((refused == nil) == listed.contains(title))
      }
      return listed
    }
    #expect(try await seen() == ["Shared"])
    office.world.set(try #require(Timestamp("2026-09-10T21:59:59Z")))
    #expect(try await seen() == ["Shared"])
    office.world.wait(seconds: 1)
    #expect(try await seen() == [])
  }

  @Test func sharingIsProlongedAndEnded() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    for _ in 1...2 { try await office.share(id, until: "2026-09-10") }
    try await office.share(id, until: "2026-10-10")
    let guest = try await office.session(.agency)
    let it = try await office.session(.communications)
    let end = Form([("guest", guest.person.id.text), ("end", "yes")])
    for _ in 1...2 { try await office.workspace.share(end, on: id, as: it) }
    #expect(try await refusal { try await office.workspace.initiative(id, as: guest) }?.kind == .notFound)
    let words = try await office.workspace.history(of: id, before: nil, as: it).lines.compactMap(\.words)
    #expect(
      words.prefix(3) == [
        "No longer shared with agency.", "Shared with agency until 10 October 2026.",
        "Shared with agency until 10 September 2026.",
      ])
  }

  @Test(arguments: [("2026-09-01", "until"), ("", "until"), ("31.2.2027", "until")])
  func theLastDayIsStillToCome(until: String, field: String) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    #expect(try await refusal { try await office.share(id, until: until) }?.fields == [field])
  }

  @Test func onlyGuestsAreSharedWith() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let it = try await office.session(.it).person.id
    for guest in [it.text, "nobody", "No id!"] {
      let refused = try await refusal {
        try await office.workspace.share(
          Form([("guest", guest), ("until", "2027-01-01")]), on: id, as: try await office.session(.communications))
      }
      #expect(refused?.fields == ["guest"])
    }
  }

  @Test func aGuestWritesTheAgencysRecordsOnly() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let theirs = try await office.finding(id)
    try await office.share(id, until: "2027-01-01")
    let mine = try await office.finding(id, "The agency has seen this elsewhere.", as: .agency)
    try await office.save(
      "finding", ["statement": "Twice.", "source": "Two projects", "strength": "record"], on: id, as: .agency,
      record: mine, base: try await office.digest(mine))
    let refused = try await refusal {
      try await office.save(
        "finding", ["statement": "No.", "source": "Us", "strength": "opinion"], on: id, as: .agency, record: theirs,
        base: try await office.digest(theirs))
    }
    #expect(refused?.message.contains("Communications, which edits it") == true)
    let cleared = try await refusal {
      try await office.save(
        "clearance", ["host": "Us", "upTo": "confidential", "until": "2027-01-01"], on: id, as: .agency)
    }
    #expect(cleared?.kind == .forbidden, "an agency does not clear itself")
  }

  @Test(arguments: [
    ("must-have", [("requirement", "Our product"), ("reason", "We sell it.")]),
    ("condition", [("words", "We are paid first."), ("owes", "communications")]),
  ])
  func aGuestBindsNoDecision(_ kind: String, _ fields: [(String, String)]) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.share(id, until: "2027-01-01")
    func save(as party: Party, _ record: RecordID, base: Digest? = nil) async throws {
      try await office.workspace.save(
        Draft(kind: Kind(rawValue: kind), initiative: id, record: record, base: base), from: Form(fields),
        as: try await office.session(party))
    }
    let record = RecordID.make(from: office.world.random)
    let refused = try await refusal { try await save(as: .agency, record) }
    #expect(refused?.kind == .forbidden && refused?.message.contains("the organisation's own parties") == true)
    try await save(as: .it, record)
    let base = try await office.digest(record)
    for party in [Party.agency, .communications] {
      let other = try await refusal { try await save(as: party, record, base: base) }
      #expect(other?.kind == .forbidden, "\(party) changes what IT wrote")
      let taken = try await refusal {
        try await office.workspace.remove(
          Draft(kind: Kind(rawValue: kind), initiative: id, record: record, base: base),
          as: try await office.session(party))
      }
      #expect(taken?.kind == .forbidden, "\(party) takes away what IT wrote")
    }
    try await office.workspace.remove(
      Draft(kind: Kind(rawValue: kind), initiative: id, record: record, base: base), as: try await office.session(.it))
  }

  @Test func peopleJournalAndHomesOfOthersAreNotForGuests() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.share(id, until: "2027-01-01")
    let guest = try await office.session(.agency)
    #expect(try await office.workspace.members(.it, as: guest).isEmpty)
    #expect(try await office.workspace.initiative(id, as: guest).links.isEmpty)
    let home = try await office.workspace.home(guest)
    #expect(home.mine.isEmpty && home.others.isEmpty && home.informed.isEmpty && home.lookAgain.isEmpty)
    #expect(try await office.workspace.waitingCount(guest).count == 0)
    #expect(
      try await refusal { try await office.workspace.history(of: id, before: nil, as: guest) }?.kind == .notFound)
  }
}
