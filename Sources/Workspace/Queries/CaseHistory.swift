public import Documents
public import Journey
public import Partnership
import Store

/// How the figures of a case came to be what they are: each simulation that was kept, with what had been changed in the
/// case since the one before.
public struct CaseHistory: Sendable {
  /// One simulation.
  public struct Step: Sendable {
    public let at: Timestamp
    public let author: PersonID
    public let figures: CaseFigures
    /// The figures of the simulation before; nil for the first.
    public let before: CaseFigures?
    /// What had been changed in between, in the order in which it was; empty for the first.
    public let changes: [Change]
  }

  /// One change of a record that the case is made of.
  public struct Change: Sendable {
    public let party: Party?
    public let words: String
  }

  /// The latest first.
  public let steps: [Step]
}

extension Workspace {
  /// How many simulations a history tells of at most.
  private static let mostSteps = 24

  /// How the figures of an initiative's case changed, and by what.
  /// - Complexity: reads every revision of the records that have changed since the first of these simulations.
  public func caseHistory(of id: InitiativeID, as session: Session) async throws -> CaseHistory {
    try await reading { reader in
      let initiative = try self.initiative(id, settings: session.settings, today: session.today, from: reader)
      guard session.actor.may(.seeInitiative, initiative.relations(of: session.actor)) else {
        throw Action.seeInitiative.refusal(owner: nil, owing: nil)
      }
      let runs = try reader.history(of: try RecordID.single(Simulation.kind, of: id)).suffix(Self.mostSteps + 1)
      guard let first = runs.first else { return CaseHistory(steps: []) }
      let written = try reader.caseRevisions(of: id, since: first.at)
      var steps: [CaseHistory.Step] = []
      var before: (at: Timestamp, figures: CaseFigures)?
      for run in runs {
        let figures = try Simulation.decode(run.body, schema: run.schema).figures
        let changes = try before.map { before in
          try written.filter { before.at < $0.new.at && $0.new.at <= run.at }.map { pair in
            CaseHistory.Change(
              party: pair.new.party, words: try initiative.words(for: pair.new, after: pair.old))
          }
        }
        steps.append(
          CaseHistory.Step(
            at: run.at, author: run.author, figures: figures, before: before?.figures, changes: changes ?? []))
        before = (run.at, figures)
      }
      return CaseHistory(steps: steps.suffix(Self.mostSteps).reversed())
    }
  }
}

extension Reader {
  /// What was written after a moment in the records of a case and in its options, each with the revision before.
  fileprivate func caseRevisions(
    of id: InitiativeID, since start: Timestamp
  ) throws -> [(old: Revision?, new: Revision)] {
    let kinds = Set(
      Stages.contents.filter { ($0.stage == .businessCase || $0 is PlatformOption.Type) && $0.isWritten }.map {
        $0.kind
      })
    let changed = try heads(of: id).filter { kinds.contains($0.kind) && $0.at > start }
    let pairs = try changed.flatMap { head -> [(old: Revision?, new: Revision)] in
      let all = head.number == 1 ? [head] : try history(of: head.record)
      return zip([nil] + all.map(Optional.some), all).map { (old: $0, new: $1) }
    }
    return pairs.filter { $0.new.at > start }.sorted { $0.new.at < $1.new.at }
  }
}

extension Initiative {
  /// What a revision changed, in a sentence.
  fileprivate func words(for new: Revision, after old: Revision?) throws -> String {
    func entry<C: Content>(_ revision: Revision, as type: C.Type) throws -> any AnyEntry {
      Entry(revision: revision, content: try C.decode(revision.body, schema: revision.schema))
    }
    func entry(_ revision: Revision?) throws -> (any AnyEntry)? {
      guard let revision, !revision.isRemoval, let type = Stages.content(of: revision.kind) else { return nil }
      return try entry(revision, as: type)
    }
    return RecordChange.between(try entry(old), try entry(new), wording).words
  }
}
