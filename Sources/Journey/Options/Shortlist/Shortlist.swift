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
    /// Words of it that no fact is about: people find out about them.
    public let rest: [String]
    public let status: MustHaveStatus
    public let words: String
    public let source: String?
    public let readOn: Day?
    /// Whether what decides was read longer ago than a fact counts as fresh.
    public let isOld: Bool
    /// The party that should find out; nil when it is known.
    public let investigator: Party?
  }
}

extension Initiative {
  /// What the catalogue has for this need: features, kinds of channel and the class of data by its profile, must-haves
  /// as far as their words can be read.
  ///
  /// - Parameter channels: what the organisation runs already.
  /// - Returns: nil until the questions about audience, data and size are answered.
  /// - Complexity: O(entries · (features + must-haves)); about a millisecond.
  public func shortlist(
    in other: Catalogue? = nil, having channels: ChannelRegister = ChannelRegister()
  ) -> Shortlist? {
    guard let profile else { return nil }
    let mustHaves = records[MustHave.self].map { (entry: $0, asked: AskWords($0.content.requirement)) }
    // One of several things is enough: none of them alone excludes anybody.
    let asked = Ask.allCases.filter { ask in
      mustHaves.contains { !$0.asked.isEither && $0.asked.asks.contains(ask) }
    }
    let wished = Set(profile.features.map(Ask.feature)).union(mustHaves.flatMap(\.asked.asks)).subtracting(asked)
    var need = AdviceNeed(
      kinds: profile.channels, wished: Ask.allCases.filter(wished.contains), mustHaves: asked,
      others: mustHaves.filter { !$0.asked.isSettledByFacts }.map(\.entry.content.requirement),
      dataClass: profile.dataClass,
      have: channels.channels.map {
        AdviceNeed.OwnChannel($0.name, features: $0.features, reach: $0.reach, owner: $0.owner)
      }, factsLast: settings.factsLast)
    need.haveSource = "the register of channels"
    need.formats = settings.formats
    let advice = Advice(need, in: other ?? catalogue, today: today)
    let proposals = advice.candidates.map { candidate in
      Shortlist.Proposal(
        candidate: candidate,
        judgements: candidate.kind == .nothing
          ? [] : mustHaves.map { Shortlist.Judgement($0.entry, $0.asked, candidate) })
    }
    return Shortlist(proposals: proposals, sentence: advice.sentence)
  }
}

extension Shortlist.Judgement {
  fileprivate init(_ entry: Entry<MustHave>, _ asked: AskWords, _ candidate: Candidate) {
    let answers = (candidate.mustHaves + candidate.wished).filter { asked.asks.contains($0.ask) }
    let status = asked.status(answers)
    // What decides is told; where all is met, all of it is. What is met in part is told with what is left.
    let deciding = answers.filter { $0.status == status }
    let told = deciding.isEmpty ? answers : deciding
    mustHave = entry.id
    requirement = entry.content.requirement
    asks = asked.asks
    rest = answers.isEmpty ? [] : asked.rest
    self.status = status
    words = Self.words(told, asked, isOpen: status == .unknown, isAbout: !answers.isEmpty, owner: entry.party)
    source = told.lazy.compactMap(\.source).first
    readOn = told.lazy.compactMap(\.readOn).first
    isOld = told.contains(where: \.isOld)
    investigator = status == .unknown ? told.lazy.compactMap(\.investigator).first ?? entry.party : nil
  }

  private static func words(
    _ told: [AskAnswer], _ asked: AskWords, isOpen: Bool, isAbout: Bool, owner: Party
  ) -> String {
    guard isAbout else { return "No fact of the catalogue is about it. \(owner.title) should find out." }
    let words = told.map(\.words).joined(separator: " ")
    // Somebody is asked already where a fact itself is missing.
    guard isOpen, told.allSatisfy({ $0.investigator == nil }) else { return words }
    if !asked.rest.isEmpty {
      let rest = asked.rest.prefix(6).joined(separator: " ")
      return "\(words) No fact is about the rest of it (“\(rest)”): \(owner.title) should find out."
    }
    return "\(words) It does not say whether this is what is asked: \(owner.title) should find out."
  }
}
