import Partnership
import Testing

@Suite("Gates: who owes what")
struct GateTests {
  /// A gate whose subject says whether its conditions are held.
  static func gate(owing party: Party, tracks: Set<Track> = [.normal, .full]) -> Gate<Bool> {
    Gate(after: .need, [Condition("c", "It is so", owing: party, tracks: tracks) { .when($0, else: "It is not so.") }])
  }

  func assess(
    _ gate: Gate<Bool>, _ subject: Bool = false, on track: Track = .normal, parties: Set<Party> = Party.essential,
    waived: [String: String] = [:]
  ) -> [Assessment] {
    gate.assess(subject, on: track, parties: parties, waived: waived)
  }

  @Test("a condition is held, open with its reason, or waived with the waiver's reason")
  func states() {
    let gate = Self.gate(owing: .it)
    #expect(assess(gate, true).map(\.state) == [.held])
    #expect(assess(gate).map(\.reason) == ["It is not so."])
    #expect(assess(gate).map(\.isMet) == [false])
    let waived = assess(gate, waived: ["c": "We have a pilot."])
    #expect(waived.map(\.state) == [.waived] && waived.map(\.reason) == ["We have a pilot."])
    #expect(waived.map(\.isMet) == [true])
    #expect(assess(gate, true, waived: ["c": "No longer needed."]).map(\.state) == [.held])
  }

  @Test("only the tracks that a condition names ask it")
  func tracks() {
    #expect(assess(Self.gate(owing: .it), on: .quick).isEmpty)
    #expect(assess(Self.gate(owing: .it, tracks: Set(Track.allCases)), on: .quick).count == 1)
  }

  @Test("a condition that finds nothing to ask is not listed")
  func notAsked() {
    let gate = Gate<Bool>(after: .need, [Condition("c", "It is so", owing: .it) { _ in .notAsked }])
    #expect(assess(gate).isEmpty)
  }

  @Test(
    "without a party of its own, IT wears Security's hat and HR that of Data protection, and it says so",
    arguments: [(Party.security, Party.it), (.dataProtection, .hr)])
  func hats(_ party: Party, _ wearer: Party) {
    let worn = assess(Self.gate(owing: party))
    #expect(worn.map(\.owing) == [wearer] && worn.map(\.hat) == [party])
    let own = assess(Self.gate(owing: party), parties: Party.essential.union([party]))
    #expect(own.map(\.owing) == [party] && own.map(\.hat) == [nil])
  }

  @Test("a party that is missing and whose hat nobody wears is not asked", arguments: [Party.sponsor, .agency])
  func missing(_ party: Party) {
    #expect(assess(Self.gate(owing: party)).isEmpty)
    #expect(assess(Self.gate(owing: party), parties: Party.essential.union([party])).count == 1)
  }

  @Test("the owing party can depend on the subject")
  func dependentOwner() {
    let gate = Gate<Bool>(after: .need, [Condition("c", "It is so", owing: { $0 ? .it : .hr }) { _ in .held }])
    #expect(assess(gate, true).map(\.owing) == [.it])
    #expect(assess(gate, false).map(\.owing) == [.hr])
  }
}
