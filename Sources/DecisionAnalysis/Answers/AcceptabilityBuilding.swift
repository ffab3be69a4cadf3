extension DecisionModel {
  /// SMAA-2 over every set of weights that has any; empty when it was cancelled.
  func acceptabilities(_ run: Run) -> [Acceptability] {
    let sets = weightSets
    let simulation = Simulation(
      draws: remaining.map { draws[$0] }, regions: sets.map(\.region), starts: sets.map(\.start),
      settled: SettledPairs(dominators: Reach(draws: draws, remaining: remaining).dominators), run: run)
    guard let tallies = simulation.tallies() else { return [] }
    return zip(sets, tallies).compactMap { set, chunks in
      var sum = Tally(options: remaining.count, criteria: leaves.count)
      for chunk in chunks { sum.add(chunk) }
      let central = centralWeights(sum)
      var confidences: [Double?] = Array(repeating: nil, count: remaining.count)
      if set.set == .any {
        guard let found = confidence(central, run) else { return nil }
        confidences = found
      }
      let isIndependent = set.region.isWhole || set.region.isPoint
      return acceptability(set.set, sum, chunks, central, confidences, isIndependent: isIndependent)
    }
  }

  private func centralWeights(_ tally: Tally) -> [[Double]?] {
    remaining.indices.map { option in
      let count = tally.firsts(option)
      guard count > 0 else { return nil }
      return leaves.indices.map { tally.centres[option * leaves.count + $0] / Double(count) }
    }
  }

  /// How probable it is that each option comes first under its central weights; nil when it was cancelled.
  ///
  /// At most 20,000 samples are drawn for it: its standard error is then at most 0.0036.
  private func confidence(_ central: [[Double]?], _ run: Run) -> [Double?]? {
    let asked = central.enumerated().compactMap { option, weights in weights.map { (option: option, weights: $0) } }
    var fewer = run
    fewer.samples = isUncertain ? min(run.samples, 20_000) : 1
    let count = ConfidenceCount(draws: remaining.map { draws[$0] }, asked: asked, run: fewer)
    guard let (firsts, samples) = count.firsts() else { return nil }
    var confidences: [Double?] = Array(repeating: nil, count: central.count)
    for (ask, first) in zip(asked, firsts) { confidences[ask.option] = Double(first) / Double(samples) }
    return confidences
  }

  private func acceptability(
    _ set: WeightSet, _ sum: Tally, _ chunks: [Tally], _ central: [[Double]?], _ confidences: [Double?],
    isIndependent: Bool
  ) -> Acceptability {
    let count = remaining.count
    func error(_ option: Int, _ rank: Int) -> Double {
      standardError(chunks.map { (Double($0.ranks[option * count + rank]), Double($0.samples)) }, isIndependent)
    }
    let options = remaining.indices.map { option in
      let ranks = (0..<count).map { Double(sum.ranks[option * count + $0]) / Double(sum.samples) }
      return OptionAcceptability(
        option: self.options[remaining[option]].id, ranks: ranks, standardError: error(option, 0),
        centralWeights: central[option], confidence: confidences[option], entropy: entropy(ranks))
    }
    let errors = remaining.indices.flatMap { option in (0..<count).map { error(option, $0) } }
    return Acceptability(
      weights: set, options: options,
      pairwiseWins: remaining.indices.map { one in
        remaining.indices.map { Double(sum.wins[one * count + $0]) / Double(sum.samples) }
      },
      entropy: entropy(options.map(\.first)), samples: sum.samples, standardError: errors.max() ?? 0,
      sentence: sentence(set, options))
  }

  /// The standard error of a share: binomial, and not below what the spread between chunks says where the draws
  /// within a chunk depend on each other.
  private func standardError(_ chunks: [(hits: Double, samples: Double)], _ isIndependent: Bool) -> Double {
    let samples = chunks.reduce(0) { $0 + $1.samples }
    let share = chunks.reduce(0) { $0 + $1.hits } / samples
    let binomial = (share * (1 - share) / samples).squareRoot()
    guard !isIndependent, chunks.count > 1 else { return binomial }
    let squares = chunks.reduce(0) { sum, chunk in
      let apart = chunk.hits / chunk.samples - share
      return sum + apart * apart
    }
    let between = (squares / Double(chunks.count - 1) / Double(chunks.count)).squareRoot()
    return max(binomial, between)
  }

  private func sentence(_ set: WeightSet, _ options: [OptionAcceptability]) -> String {
    let sorted = zip(remaining, options).map { (name: optionName($0), first: $1.first) }
      .enumerated().sorted { ($1.element.first, $0.offset) < ($0.element.first, $1.offset) }.map(\.element)
    let best = sorted[0]
    let lead = "\(words(set)), \(Words.quoted(best.name)) comes first in \(Words.ofHundred(best.first)) cases"
    let others = sorted.dropFirst().filter { $0.first > 0 }
    guard let next = others.first else { return "\(lead)." }
    let rest = others.count > 1 ? ", and \(Words.count(others.count - 1, "more", "more")) sometimes" : ""
    let equals =
      sorted.reduce(0) { $0 + $1.first } > 1 + 1e-9 ? " Where several are equally good, each counts as first." : ""
    return "\(lead), \(Words.quoted(next.name)) in \(Words.points(next.first))\(rest).\(equals)"
  }

  private func words(_ set: WeightSet) -> String {
    switch set.kind {
    case .any: "Whatever the weights"
    case .party: "Under all weights that \(parties.first { $0.id == set.party }?.name ?? "the party") would accept"
    case .joint: "Under the weights that every party would accept"
    case .between: "Under all weights between the parties"
    }
  }
}
