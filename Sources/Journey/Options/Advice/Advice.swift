public import Documents
import Partnership

/// Candidates for a need, the most promising first, with their reasons.
public struct Advice: Sendable, Hashable, Codable {
  public let candidates: [Candidate]
  public let sentence: String

  /// Finds candidates in a catalogue.
  ///
  /// A platform that misses a must-have or has no allowed route comes last, and says why. Among the others, fewer open
  /// questions come first, then more of what is wished. What the organisation has, a small thing of its own and doing
  /// nothing are always among them.
  ///
  /// - Parameter today: decides which facts are old.
  /// - Complexity: O(entries · asks · facts); about a millisecond for a few hundred entries.
  public init(_ need: AdviceNeed, in catalogue: Catalogue, today: Day) {
    let builder = CandidateBuilder(need: need, today: today)
    let platforms = catalogue.entries
      .filter { entry in need.kinds.isEmpty || entry.kinds.contains(where: need.kinds.contains) }
      .map(builder.platform)
    let ranked = (platforms + [builder.have, builder.own]).enumerated().sorted { one, other in
      let (a, b) = (Self.order(one.element), Self.order(other.element))
      return a == b ? one.offset < other.offset : a.lexicographicallyPrecedes(b)
    }.map(\.element)
    candidates = ranked + [builder.nothing]
    sentence = Self.sentence(ranked, need)
  }

  /// Smaller is better.
  private static func order(_ candidate: Candidate) -> [Int] {
    [
      candidate.isOut ? 1 : 0, candidate.unknown.count, candidate.routes == nil ? 1 : 0,
      -candidate.wished.count { $0.status == .met }, candidate.wished.count { $0.status == .missed },
      candidate.warnings.count,
    ]
  }

  private static func sentence(_ ranked: [Candidate], _ need: AdviceNeed) -> String {
    let possible = ranked.filter { !$0.isOut && $0.kind == .platform }
    guard let first = possible.first else {
      return "No platform of the catalogue can be it: each misses a must-have or has no allowed route. Soften a "
        + "must-have, or look at what you have and at a small thing of your own."
    }
    let rest = possible.count > 1 ? " out of \(possible.count) that can be" : ""
    let questions = first.unknown
    let open =
      questions.map { "\($0.ask.title) (\($0.investigator?.title ?? ""))" } + need.others.map { "“\($0)”" }
    let found =
      open.isEmpty ? "it meets every must-have" : "first find out: \(open.joined(separator: ", "))"
    return "“\(first.name)” is the first to look at\(rest); \(found)."
  }
}
