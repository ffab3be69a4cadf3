import Documents
import Partnership
import Testing

@Suite("Acts: what the journal stores reads back")
struct ActTests {
  static func all() throws -> [Act] {
    let person = try Samples.person()
    let link = try #require(LinkID("l1"))
    let day = try Samples.day("2026-05-04")
    let conditions = [
      Samples.assessment("a", owing: .it, hat: .security), Samples.assessment("b", owing: .hr, .waived),
    ]
    let bounds = Bounds(cost: try Samples.euro("10.50"), date: day, worstLoss: nil)
    return [
      .opened(Opening(party: .it)),
      .represented(Representation(party: .hr, person: person, speaks: false)),
      .invited(Invitation(party: .it, link: link, person: person)),
      .invitationWithdrawn(InvitationWithdrawal(party: .it, link: link)),
      .answered(Answer(party: .it, choice: .notNow, words: "مرحبا <b>\n“quotes”", link: link)),
      .trackConfirmed(TrackConfirmation(track: .full, proposed: .quick, reason: "Patient data.")),
      .passed(Passage(stage: .outcome, next: nil, conditions: conditions)),
      .waiverProposed(
        WaiverProposal(party: .it, conditions: ["a", "b"], reason: "Pilot.", confirmer: .communications)),
      .waiverSettled(WaiverSettlement(proposal: 7, agrees: false, reason: "Not yet.")),
      .signedOff(
        SignOffStatement(
          party: .it, manifest: Digest(of: "m"), exposure: Exposure(cost: try Samples.euro("9")), bounds: bounds,
          words: "")),
      .signOffWithdrawn(SignOffWithdrawal(party: .it, signOff: 9, reason: "New facts.")),
      .standingChanged(
        StandingChange(standing: .merged, reason: "Same need.", lookAgain: day, into: try Samples.initiative("i2"))),
      .shared(Sharing(guest: person, until: nil)), .revealed(Reveal(party: .it)),
      .imported(
        ImportedHistory(
          file: Digest(of: "file"),
          origin: ImportedHistory.Origin(
            organisation: "Elsewhere", currency: .eur, parties: [.it], timeZone: "UTC", horizonYears: 3),
          acts: [
            try ClaimedAct(
              DatedAct(
                number: 1, person: person, party: .it, at: Samples.at(0), act: .opened(Opening(party: .it))))
          ], records: [])),
    ]
  }

  func entry(_ kind: String, _ body: String) -> JournalEntry {
    Chain.entry(
      after: nil, initiative: nil, kind: kind, person: nil, party: .it, at: Samples.at(0),
      salt: [UInt8](repeating: 1, count: 16), body: body)
  }

  @Test("every act reads back from its entry, by a kind of its own")
  func roundTrip() throws {
    let acts = try Self.all()
    #expect(Set(acts.map(\.kind)).count == 15)
    for act in acts {
      let read = try Act(entry(act.kind, act.body()))
      #expect(read == act)
    }
  }

  @Test("a dated act keeps who did it, for whom and when")
  func dated() throws {
    let act = Act.opened(Opening(party: .it))
    let dated = try #require(try DatedAct(entry(act.kind, act.body())))
    #expect(dated == DatedAct(number: 1, person: nil, party: .it, at: Samples.at(0), act: act))
  }

  @Test("other entries are no acts, and neither is one that was redacted")
  func others() throws {
    #expect(try Act(entry("record", "{}")) == nil)
    let redacted = entry("opened", "{}").copy(salt: .some(nil), body: .some(nil))
    #expect(try Act(redacted) == nil)
  }

  @Test("a body that does not have the form of its kind is an error, not nothing")
  func unreadable() {
    #expect(throws: (any Error).self) { try Act(entry("opened", #"{"party":"nobody"}"#)) }
    #expect(throws: (any Error).self) { try Act(entry("opened", "not JSON")) }
  }

  @Test("a yes needs no words; the other two answers do")
  func words() {
    #expect(Answer.Choice.allCases.filter(\.needsWords) == [.yesIf, .notNow])
  }
}
