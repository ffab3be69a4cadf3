import Partnership
import Testing

@Suite("Parties")
struct PartyTests {
  @Test("each has a name, a letter and a place of its own")
  func distinct() {
    #expect(Set(Party.allCases.map(\.title)).count == 7)
    #expect(Set(Party.allCases.map(\.letter)).count == 7)
    #expect(Party.allCases.map(\.letter).allSatisfy { $0.count == 1 })
    #expect(Party.allCases.reversed().sorted() == Party.allCases)
  }

  @Test("Communications, IT and HR are always there, whatever is chosen")
  func essential() throws {
    #expect(try Samples.settings([]).parties == [.communications, .it, .hr])
    #expect(try Samples.settings([.sponsor]).parties == [.communications, .it, .hr, .sponsor])
  }

  @Test("who wears whose hat follows from the parties that are there")
  func hats() {
    let small = Party.essential
    #expect(small.wearer(of: .security) == .it && small.wearer(of: .dataProtection) == .hr)
    #expect(small.wearer(of: .sponsor) == nil && small.wearer(of: .agency) == nil)
    #expect(small.hats(of: .it) == [.it, .security] && small.hats(of: .hr) == [.hr, .dataProtection])
    #expect(small.hats(of: .communications) == [.communications])
    let all = Set(Party.allCases)
    for party in Party.allCases { #expect(all.wearer(of: party) == party && all.hats(of: party) == [party]) }
  }
}
