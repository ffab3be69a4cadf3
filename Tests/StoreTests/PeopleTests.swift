import Documents
import Partnership
import Testing

@testable import Store

/// Accounts: names and addresses live here only, and can be erased.
struct PeopleTests {
  @Test func anAccountComesBackAsItWasWritten() async throws {
    let person = Samples.person("anna")
    let (back, password) = try await Shelf.write { writer in
      try writer.insert(person, password: "hash")
      return (try writer.person(person.id), try writer.password(of: person.id))
    }
    #expect(back == person)
    #expect(password == "hash")
  }

  @Test func updatingChangesAllButPasswordAndBeginning() async throws {
    var person = Samples.person("anna")
    let before = person
    person.name = "Another name"
    person.email = "other@hospital.example"
    person.party = nil
    person.isAdministrator = true
    person.endsOn = nil
    person.resetAt = nil
    person.closedAt = Samples.later(99)
    let changed = person
    let (back, password) = try await Shelf.write { writer in
      try writer.insert(before, password: "hash")
      try writer.update(changed)
      return (try writer.person(before.id), try writer.password(of: before.id))
    }
    #expect(back == changed)
    #expect(password == "hash")
  }

  @Test(arguments: ["Anna@Hospital.Example", "ANNA@HOSPITAL.EXAMPLE", "anna@hospital.example"])
  func anAddressIsFoundWhateverItsCase(email: String) async throws {
    let found = try await Shelf.write { writer in
      try writer.insert(Samples.person("anna"), password: nil)
      return try writer.person(email: email)?.id.text
    }
    #expect(found == "anna")
  }

  @Test func anAddressIsTakenOnce() async throws {
    let error = await storeError {
      try await Shelf.write { writer in
        try writer.insert(Samples.person("anna"), password: nil)
        try writer.insert(Samples.person("bert", email: "ANNA@hospital.example"), password: nil)
      }
    }
    guard case .exists(let detail)? = error else {
      Issue.record("a second account with one address gave \(String(describing: error))")
      return
    }
    #expect(detail.contains("email_folded"))
  }

  @Test func peopleAreOrderedByNameWithoutCaseAndAccents() async throws {
    let (all, it, some) = try await Shelf.write { writer in
      for (id, name, party) in [("c", "zoe", Party.it), ("a", "Émile", .hr), ("b", "Eve", .it)] {
        var person = Samples.person(id, party: party)
        person.name = name
        try writer.insert(person, password: nil)
      }
      return (
        try writer.people().map(\.name), try writer.people(of: .it).map(\.name),
        try writer.people([Samples.id("a"), Samples.id("c"), Samples.id("nobody")]).mapValues(\.name)
      )
    }
    #expect(all == ["Émile", "Eve", "zoe"])
    #expect(it == ["Eve", "zoe"])
    #expect(some == [Samples.id("a"): "Émile", Samples.id("c"): "zoe"])
  }

  @Test func manyNamesMayBeErasedAndNothingOfThemStays() async throws {
    let (people, found, password, link) = try await Shelf.write { writer in
      for id in ["anna", "bert"] { try writer.insert(Samples.person(id), password: "hash") }
      let asked = Samples.link("asked")
      try writer.insert(
        LinkRow(
          id: asked.id, tokenDigest: asked.tokenDigest, initiative: asked.initiative, party: asked.party,
          name: "Name of anna", email: "anna@hospital.example", person: nil, madeBy: asked.madeBy,
          createdAt: asked.createdAt, expiresAt: asked.expiresAt, usedAt: nil, withdrawnAt: nil))
      for id in ["anna", "bert"] { try writer.eraseName(of: Samples.id(id)) }
      return (
        try writer.people(), try writer.person(email: ""), try writer.password(of: Samples.id("anna")),
        try writer.link(asked.id)
      )
    }
    #expect(people.map(\.id.text) == ["anna", "bert"])
    #expect(people.allSatisfy { $0.name.isEmpty && $0.email.isEmpty })
    #expect(found == nil)
    #expect(password == nil)
    #expect(link?.name == "" && link?.email == nil)
  }

  @Test func accountsAreCounted() async throws {
    let counts = try await Shelf.write { writer in
      let before = try writer.peopleCount()
      try writer.insert(Samples.person("anna"), password: nil)
      return [before, try writer.peopleCount()]
    }
    #expect(counts == [0, 1])
  }
}
