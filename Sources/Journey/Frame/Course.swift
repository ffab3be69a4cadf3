public import Documents
public import Partnership

/// What the acts on an initiative add up to: who speaks, who was asked and answered, which gates were passed, what
/// was waived and signed, and where it stands.
public struct Course: Sendable {
  public struct Asked: Sendable, Hashable {
    public let party: Party
    public let link: LinkID?
    public let person: PersonID?
    public let at: Timestamp
    /// The journal entry that holds it.
    public let number: Int64
    public var isWithdrawn = false
  }

  public struct Answered: Sendable, Hashable {
    public let answer: Answer
    public let at: Timestamp
    /// The day on which it came, 1 for the day of asking.
    public let day: Int
    /// The journal entry that holds it.
    public let number: Int64
  }

  public struct Confirmed: Sendable, Hashable {
    public let confirmation: TrackConfirmation
    public let party: Party?
    public let at: Timestamp
  }

  public struct Passed: Sendable, Hashable {
    public let passage: Passage
    public let party: Party?
    public let at: Timestamp
  }

  public struct Stands: Sendable, Hashable {
    public let change: StandingChange
    public let party: Party?
    public let at: Timestamp
  }

  public private(set) var opened: (party: Party, person: PersonID?, at: Timestamp)?
  public private(set) var representatives: [Party: [PersonID]] = [:]
  public private(set) var asked: [Asked] = []
  public private(set) var answers: [Answered] = []
  public private(set) var confirmed: Confirmed?
  public private(set) var passages: [Passed] = []
  public private(set) var waivers: [Waiver] = []
  public private(set) var signOffs: [SignOff] = []
  public private(set) var stands: Stands?
  public private(set) var guests: [PersonID: Day] = [:]
  /// What a file claims that a program worked out elsewhere: nobody here has seen it happen.
  public private(set) var claimed: Set<Citation> = []
  /// The parties that have revealed their members' scores and weights.
  public private(set) var revealed: Set<Party> = []
  /// The sheets that were set aside, each with the last revision that is not counted.
  public private(set) var setAside: [RecordID: Int] = [:]

  /// - Parameters:
  ///   - acts: in the journal's order.
  ///   - day: the day on which something happened, in the organisation's time zone.
  public init(_ acts: [DatedAct] = [], day: (Timestamp) -> Day = \.day) {
    for act in acts { take(act, day) }
  }

  /// The same with further acts.
  public func adding(_ acts: [DatedAct], day: (Timestamp) -> Day) -> Course {
    var course = self
    for act in acts { course.take(act, day) }
    return course
  }

  private mutating func take(_ dated: DatedAct, _ day: (Timestamp) -> Day, isImported: Bool = false) {
    switch dated.act {
    case .opened(let act):
      opened = (act.party, dated.person, dated.at)
    case .represented(let act):
      representatives[act.party, default: []].removeAll { $0 == act.person }
      if act.speaks { representatives[act.party, default: []].append(act.person) }
    case .invited(let act):
      asked.append(
        Asked(party: act.party, link: act.link, person: act.person, at: dated.at, number: dated.number))
    case .invitationWithdrawn(let act):
      for index in asked.indices where asked[index].link == act.link { asked[index].isWithdrawn = true }
    case .answered(let act):
      answers.append(
        Answered(answer: act, at: dated.at, day: count(of: act.party, answeredAt: dated.at, day), number: dated.number))
    case .trackConfirmed(let act):
      confirmed = Confirmed(confirmation: act, party: dated.party, at: dated.at)
    case .passed(let act):
      passages.append(Passed(passage: act, party: dated.party, at: dated.at))
    case .waiverProposed(let act):
      waivers.append(
        Waiver(
          proposal: act, number: dated.number, proposedBy: dated.person, proposedAt: dated.at,
          confirmedBy: act.confirmer == nil ? act.party : nil, isImported: isImported))
    case .waiverSettled(let act):
      // What is settled stays settled: only the first answer counts.
      for index in waivers.indices where waivers[index].number == act.proposal && waivers[index].isOpen {
        waivers[index].confirmedBy = act.agrees ? dated.party : waivers[index].confirmedBy
        waivers[index].isRefused = !act.agrees
      }
    case .signedOff(let act):
      signOffs.append(
        SignOff(
          statement: act, party: act.party, person: dated.person, at: dated.at,
          number: dated.number, isImported: isImported))
    case .signOffWithdrawn(let act):
      for index in signOffs.indices where signOffs[index].number == act.signOff { signOffs[index].isWithdrawn = true }
    case .standingChanged(let act):
      stands = Stands(change: act, party: dated.party, at: dated.at)
    case .shared(let act):
      guests[act.guest] = act.until
    case .revealed(let act):
      revealed.insert(act.party)
    case .setAside(let act):
      for sheet in act.sheets { setAside[sheet.record] = sheet.revision }
    case .imported(let act):
      // Its body was read when it was imported; one that can no longer be read says nothing.
      for claimed in (try? act.dated()) ?? [] { take(claimed, day, isImported: true) }
      for note in act.records ?? [] where Stages.content(of: note.kind)?.isWritten == false {
        claimed.insert(Citation(record: note.record, revision: note.revision))
      }
    }
  }

  private func count(of party: Party, answeredAt at: Timestamp, _ day: (Timestamp) -> Day) -> Int {
    // A question withdrawn, or answered before, starts the count anew; asking again while one waits does not.
    let since = openQuestions(to: party).first?.at ?? opened?.at ?? at
    return max(1, day(at) - day(since) + 1)
  }

  /// The last answer of a party.
  public func answer(of party: Party) -> Answered? { answers.last { $0.answer.party == party } }

  /// A question to a party that is still waiting for its answer: the last of them.
  public func waiting(for party: Party) -> Asked? { openQuestions(to: party).last }

  /// The questions since the party's last answer, without those withdrawn. The journal's order counts, not the
  /// clock, because clocks jump back.
  private func openQuestions(to party: Party) -> [Asked] {
    let answered = answer(of: party)?.number ?? 0
    return asked.filter { $0.party == party && !$0.isWithdrawn && $0.number > answered }
  }

  /// The last sign-off of a party, whatever its state.
  public func signOff(of party: Party) -> SignOff? { signOffs.last { $0.party == party } }

  /// The reason of each waiver in force, by the name of its condition.
  public var waived: [String: String] {
    var reasons: [String: String] = [:]
    for waiver in waivers where waiver.isInForce {
      for name in waiver.proposal.conditions { reasons[name] = waiver.proposal.reason }
    }
    return reasons
  }

  public var standing: Standing { stands?.change.standing ?? .active }

  /// The stage that the initiative is in: the one behind the last gate that was passed.
  public var stage: Stage { passages.last.map { $0.passage.next ?? $0.passage.stage } ?? .need }

  /// Whether a person speaks for a party here.
  public func isRepresentative(_ person: PersonID, of party: Party) -> Bool {
    representatives[party]?.contains(person) ?? false
  }
}
