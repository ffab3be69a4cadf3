public import Documents
public import Partnership

/// Candidates for the need of one initiative, held against the must-haves that its parties wrote.
public struct Shortlist: Sendable {
  /// The most promising first; “do nothing” last.
  public let proposals: [Proposal]
  /// What to look at first, in words.
  public let sentence: String

  /// One candidate with what is known about each must-have.
  public struct Proposal: Sendable {
    public let candidate: Candidate
    /// In the order of the must-haves; empty for doing nothing.
    public let judgements: [Judgement]

    public func count(_ status: MustHaveStatus) -> Int { judgements.count { $0.status == status } }
  }

  /// What the catalogue says about one must-have.
  public struct Judgement: Sendable, Hashable {
    public let mustHave: RecordID
    public let requirement: String
    /// As what it was read; empty when no fact is about it.
    public let asks: [Ask]
    public let status: MustHaveStatus
    public let words: String
    public let source: String?
    public let readOn: Day?
    /// The party that should find out; nil when it is known.
    public let investigator: Party?
  }
}

extension Initiative {
  /// What the catalogue has for this need: features, kinds of channel and the class of data by its profile, must-haves
  /// as far as their words can be read.
  ///
  /// - Returns: nil until the questions about audience, data and size are answered.
  /// - Complexity: O(entries · (features + must-haves)); about a millisecond.
  public func shortlist(in catalogue: Catalogue = .shipped) -> Shortlist? {
    guard let profile else { return nil }
    let mustHaves = records[MustHave.self].map { (entry: $0, asks: Ask.found(in: $0.content.requirement)) }
    let asked = Ask.allCases.filter { ask in mustHaves.contains { $0.asks.contains(ask) } }
    let need = AdviceNeed(
      kinds: profile.channels, wished: profile.features.map(Ask.feature).filter { !asked.contains($0) },
      mustHaves: asked, others: mustHaves.filter(\.asks.isEmpty).map(\.entry.content.requirement),
      dataClass: profile.dataClass)
    let advice = Advice(need, in: catalogue, today: today)
    let proposals = advice.candidates.map { candidate in
      Shortlist.Proposal(
        candidate: candidate,
        judgements: candidate.kind == .nothing
          ? [] : mustHaves.map { Shortlist.Judgement($0.entry, $0.asks, candidate) })
    }
    return Shortlist(proposals: proposals, sentence: advice.sentence)
  }
}

extension Shortlist.Judgement {
  fileprivate init(_ entry: Entry<MustHave>, _ asks: [Ask], _ candidate: Candidate) {
    let answers = candidate.mustHaves.filter { asks.contains($0.ask) }
    let status: MustHaveStatus =
      answers.contains { $0.status == .missed }
      ? .missed : answers.isEmpty || answers.contains { $0.status == .unknown } ? .unknown : .met
    // What decides is told; where all is met, all of it is.
    let told = answers.filter { $0.status == status }
    mustHave = entry.id
    requirement = entry.content.requirement
    self.asks = asks
    self.status = status
    words =
      answers.isEmpty
      ? "No fact of the catalogue is about it. \(entry.party.title) should find out."
      : told.map(\.words).joined(separator: " ")
    source = told.lazy.compactMap(\.source).first
    readOn = told.lazy.compactMap(\.readOn).first
    investigator = status == .unknown ? told.lazy.compactMap(\.investigator).first ?? entry.party : nil
  }
}
