import Partnership
import Testing

@Suite("Waivers: who may set a condition aside, and who has to agree")
struct WaiverRuleTests {
  typealias Refusal = WaiverRule.Refusal

  func refusal(_ conditions: [Assessment], by party: Party) -> Refusal? {
    do throws(Refusal) {
      _ = try WaiverRule.confirmer(of: conditions, proposedBy: party)
      return nil
    } catch { return error }
  }

  @Test("Communications and IT confirm each other's proposals")
  func sides() throws {
    for owing in [Party.communications, .it, .sponsor] {
      let open = [Samples.assessment("a", owing: owing)]
      #expect(try WaiverRule.confirmer(of: open, proposedBy: .communications) == .it)
      #expect(try WaiverRule.confirmer(of: open, proposedBy: .it) == .communications)
    }
  }

  @Test("no other party proposes", arguments: Party.allCases.filter { ![.communications, .it].contains($0) })
  func notASide(_ party: Party) {
    #expect(refusal([Samples.assessment("a", owing: .it)], by: party) == .notASide(party))
  }

  @Test("what HR, Security or Data protection is owed, only that party waives, and needs nobody's consent")
  func guarded() throws {
    for owner in [Party.hr, .security, .dataProtection] {
      let open = [Samples.assessment("a", owing: owner)]
      #expect(try WaiverRule.confirmer(of: open, proposedBy: owner) == nil)
      for other in Party.allCases where other != owner {
        #expect(refusal(open, by: other) == .guardedByParty(owner))
      }
    }
  }

  @Test("a hat keeps its guard: with no Security party IT alone waives Security's condition")
  func hat() throws {
    let open = [Samples.assessment("a", owing: .it, hat: .security)]
    #expect(try WaiverRule.confirmer(of: open, proposedBy: .it) == nil)
    #expect(refusal(open, by: .communications) == .guardedByParty(.security))
  }

  @Test("HR waives its own conditions together with those of the hat that it wears")
  func ownAndHat() throws {
    let open = [Samples.assessment("a", owing: .hr), Samples.assessment("b", owing: .hr, hat: .dataProtection)]
    #expect(try WaiverRule.confirmer(of: open, proposedBy: .hr) == nil)
  }

  @Test("guarded and free conditions, or those of two guards, are not waived in one breath")
  func mixed() {
    let free = Samples.assessment("a", owing: .it)
    let hr = Samples.assessment("b", owing: .hr)
    let security = Samples.assessment("c", owing: .security)
    for party in Party.allCases {
      #expect(refusal([free, hr], by: party) == .mixed)
      #expect(refusal([hr, security], by: party) == .mixed)
    }
  }

  @Test("there must be something to waive")
  func nothing() {
    #expect(refusal([], by: .it) == .nothingToWaive)
    for state in [Assessment.State.held, .waived] {
      #expect(refusal([Samples.assessment("a", owing: .it, state)], by: .it) == .nothingToWaive)
    }
  }

  @Test("every refusal says what would be right")
  func messages() {
    let all: [Refusal] = [
      .nothingToWaive, .guardedByParty(.hr), .notASide(.sponsor), .mixed, .onlyOtherSideConfirms(.it),
    ]
    for refusal in all { #expect(refusal.message.count > 40 && refusal.message.hasSuffix(".")) }
    #expect(Set(all.map(\.message)).count == all.count)
  }
}
