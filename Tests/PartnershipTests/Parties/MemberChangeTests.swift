import Documents
import Partnership
import Testing

@Suite("Member acts: the journal keeps ids and rights, never names")
struct MemberChangeTests {
  @Test("neither name nor address gets into what the journal stores")
  func noNames() throws {
    let person = Person(
      id: try Samples.person("p7"), name: "Distinctive Name", email: "distinctive@example.org", party: .hr,
      isAdministrator: true, endsOn: try Samples.day("2026-12-31"), createdAt: Samples.at(0))
    let text = try CanonicalJSON.encode(MemberChange(.added, of: person))
    #expect(!text.lowercased().contains("distinctive"))
    let change = try CanonicalJSON.decode(MemberChange.self, from: text)
    #expect(change.person == person.id && change.party == .hr && change.isAdministrator)
    #expect(change.endsOn == person.endsOn && change.change == .added)
  }
}
