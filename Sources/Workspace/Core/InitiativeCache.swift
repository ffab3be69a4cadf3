import Documents
import Journey
import Partnership
import Synchronization

/// Initiatives as they were read and decoded last, so that the next who looks at one does not decode it again.
///
/// What is kept is a function of five things, and is given out only for the same five: the initiative's id, its version
/// (the number of its last journal entry), the settings, the catalogue, and the day. Whoever asks reads the version in the transaction
/// in which it would read the rest, and every write of an initiative changes the version in its own transaction, so what
/// is given out is never outdated. Only what was read in a reading transaction is kept: a version that is not yet on the
/// disk may be given to another entry after all.
///
/// An initiative holds nothing that depends on who looks at it.
final class InitiativeCache: Sendable {
  private struct Kept {
    let version: Int64
    let initiative: Initiative
    let weight: Int
  }

  /// Two generations: what was used since the last change of generations, and what was used before. The older one goes
  /// as a whole, which costs nothing per use.
  private struct Generations {
    var young: [InitiativeID: Kept] = [:]
    var old: [InitiativeID: Kept] = [:]
    var weight = 0
    var oldWeight = 0
  }

  /// In bytes, about.
  private let budget: Int
  private let generations = Mutex(Generations())

  /// - Parameter budget: how much memory it may take, in bytes; 0 keeps nothing.
  init(budget: Int) { self.budget = budget }

  /// The initiative, where it was kept for exactly this.
  /// - Parameter catalogue: the version of the organisation's catalogue; nil where it says nothing of its own.
  func initiative(
    _ id: InitiativeID, version: Int64, settings: Settings, catalogue: Digest? = nil, today: Day
  ) -> Initiative? {
    generations.withLock { all in
      guard let kept = all.young[id] ?? all.old[id], kept.version == version, kept.initiative.today == today,
        kept.initiative.catalogue.version == catalogue, kept.initiative.settings == settings
      else { return nil }
      if all.young[id] == nil { take(kept, into: &all) }
      return kept.initiative
    }
  }

  /// Keeps an initiative that was read in a reading transaction together with its version.
  func keep(_ initiative: Initiative, version: Int64) {
    let kept = Kept(version: version, initiative: initiative, weight: initiative.weight)
    guard kept.weight <= budget / 2 else { return }
    generations.withLock { take(kept, into: &$0) }
  }

  /// How much memory is taken, in bytes, about.
  var weight: Int { generations.withLock { $0.weight + $0.oldWeight } }

  private func take(_ kept: Kept, into all: inout Generations) {
    if let before = all.young.updateValue(kept, forKey: kept.initiative.id) { all.weight -= before.weight }
    if let before = all.old.removeValue(forKey: kept.initiative.id) { all.oldWeight -= before.weight }
    all.weight += kept.weight
    guard all.weight > budget / 2 else { return }
    (all.old, all.oldWeight) = (all.young, all.weight)
    (all.young, all.weight) = ([:], 0)
  }
}

extension Initiative {
  /// How much memory it takes, in bytes, about: the bodies as text and as values, what surrounds them, and what is
  /// worked out from them.
  fileprivate var weight: Int {
    records.all.reduce(12_000 + 500 * course.size) { $0 + 1_500 + 4 * $1.revision.body.utf8.count }
  }
}

extension Course {
  fileprivate var size: Int { asked.count + answers.count + passages.count + waivers.count + signOffs.count }
}
