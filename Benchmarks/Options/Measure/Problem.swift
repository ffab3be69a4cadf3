import DecisionAnalysis

/// The problem that is measured; `problem.py` beside this folder makes the same one.
struct Problem {
  let options: Int
  let criteria: Int

  /// The ends of an uncertain score between 0 and 1.
  func interval(_ option: Int, _ criterion: Int) -> (low: Double, high: Double) {
    let low = Double((37 * option + 11 * criterion + 5 * option * criterion) % 61) / 100
    return (low, low + 0.1 + Double((13 * option + 29 * criterion) % 23) / 100)
  }

  /// - Parameters:
  ///   - isCertain: takes the middle of each interval instead.
  ///   - parties: how many parties, of two members each.
  func model(isCertain: Bool = false, parties: Int = 0) throws(ModelProblems) -> DecisionModel {
    try DecisionModel(
      criteria: (0..<criteria).map { criterion in
        Criterion("c\(criterion)", "C\(criterion)", .numeric(Scale(worst: 0, best: 1), .linear))
      },
      options: (0..<options).map { option in
        let scores = (0..<criteria).map { criterion -> (String, Performance) in
          let (low, high) = interval(option, criterion)
          return ("c\(criterion)", isCertain ? .exact((low + high) / 2) : .uniform(low: low, high: high))
        }
        return ScoredOption("o\(option)", "O\(option)", Dictionary(uniqueKeysWithValues: scores))
      },
      parties: (0..<parties).map { party in
        PartyView("p\(party)", "P\(party)", members: (0..<2).map { points(2 * party + $0) })
      })
  }

  private func points(_ member: Int) -> SwingWeights {
    let points = (0..<criteria).map { ("c\($0)", Double(1 + (member * 17 + $0 * 7) % 10) * 10) }
    return SwingWeights("m\(member)", points: Dictionary(uniqueKeysWithValues: points))
  }
}
