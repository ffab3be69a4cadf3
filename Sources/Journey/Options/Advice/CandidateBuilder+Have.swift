import Documents
import Partnership

extension CandidateBuilder {
  /// What the organisation runs already: the channel that is nearest to the need, and which other one has what it lacks;
  /// a reminder to look where nobody has said what there is.
  var have: Candidate {
    guard let nearest else {
      return candidate(
        .have, "have", "Use what we have", need.mustHaves.map { open($0, "It depends on what you have.") },
        need.wished.map { open($0, "It depends on what you have.") },
        ["Nobody has said yet which channels there are. Name them, with their features."])
    }
    let (mustHaves, wished) = (need.mustHaves.map { answer($0, nearest) }, need.wished.map { answer($0, nearest) })
    return candidate(
      .have, "have", "Use what we have: \(nearest.name)", mustHaves, wished,
      ["It is there, and people know it."] + reasons(mustHaves, wished, [.have], []) + others(than: nearest))
  }

  /// Most must-haves first, then most wishes, then the longest reach; the first of equals.
  private var nearest: AdviceNeed.OwnChannel? {
    need.have.enumerated().max { one, other in
      let (a, b) = (rank(one.element), rank(other.element))
      return a == b ? one.offset > other.offset : a.lexicographicallyPrecedes(b)
    }?.element
  }

  private func rank(_ channel: AdviceNeed.OwnChannel) -> [Int] {
    [count(need.mustHaves, channel), count(need.wished, channel), channel.reach ?? 0]
  }

  private func count(_ asks: [Ask], _ channel: AdviceNeed.OwnChannel) -> Int {
    asks.count { ask in
      if case .feature(let feature) = ask { channel.features.contains(feature) } else { false }
    }
  }

  private func answer(_ ask: Ask, _ nearest: AdviceNeed.OwnChannel) -> AskAnswer {
    guard case .feature(let feature) = ask else { return open(ask, "It depends on how it is run.") }
    let has = nearest.features.contains(feature)
    let others = need.have.filter { $0.name != nearest.name && $0.features.contains(feature) }.map { "“\($0.name)”" }
    let rest = others.joined(separator: ", ")
    let words =
      switch (has, others.isEmpty) {
      case (true, true): "“\(nearest.name)” has it."
      case (true, false): "“\(nearest.name)” has it; so \(others.count == 1 ? "has" : "have") \(rest)."
      case (false, true):
        need.have.count == 1
          ? "“\(nearest.name)” does not have it." : "None of the \(need.have.count) channels has it."
      case (false, false): "“\(nearest.name)” does not have it; \(rest) \(others.count == 1 ? "has" : "have")."
      }
    return AskAnswer(
      ask: ask, status: has ? .met : .missed, values: [], words: words, source: need.haveSource, readOn: nil,
      isOld: false,
      investigator: nil)
  }

  /// A line for each other channel that has anything of what is asked; for the nearest, whom to ask.
  private func others(than nearest: AdviceNeed.OwnChannel) -> [String] {
    let asked = need.mustHaves.count + need.wished.count
    let near = nearest.owner.isEmpty ? [] : ["“\(nearest.name)” is run by \(nearest.owner)\(reach(nearest))."]
    return near
      + need.have.filter { $0.name != nearest.name && count(need.mustHaves + need.wished, $0) > 0 }.map { channel in
        "“\(channel.name)”\(channel.owner.isEmpty ? "" : ", run by \(channel.owner)\(reach(channel)),") has "
          + "\(count(need.mustHaves + need.wished, channel)) of the \(asked) things that are asked."
      }
  }

  private func reach(_ channel: AdviceNeed.OwnChannel) -> String {
    channel.reach.map { ", and reaches \(need.formats.number($0)) people" } ?? ""
  }
}
