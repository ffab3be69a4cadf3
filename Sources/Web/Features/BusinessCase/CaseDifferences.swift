import Journey

/// What differs between two simulations of a case, a sentence each: first which option is best, then what it brings.
struct CaseDifferences {
  let old: CaseFigures
  let new: CaseFigures
  let numbers: CaseNumbers

  var words: [String] {
    guard let before = old.preferredScenario, let best = new.preferredScenario else { return [] }
    return [choice(before, best), worth(best), costs(best), losses(best)].compactMap { $0 }
  }

  /// Whether another option is the best.
  var isAnotherChoice: Bool { old.preferredScenario?.id != new.preferredScenario?.id }

  private func choice(_ before: CaseFigures.Scenario, _ best: CaseFigures.Scenario) -> String? {
    guard new.scenarios.count > 1 else { return nil }
    let chance = numbers.ofHundred(best.chanceOfBest)
    if isAnotherChoice {
      return "The best choice is “\(best.name)”, in \(chance) futures; before, it was “\(before.name)”."
    }
    let was = numbers.ofHundred(before.chanceOfBest)
    return was == chance
      ? "“\(best.name)” stays the best choice, in \(chance) futures as before."
      : "“\(best.name)” stays the best choice, in \(chance) futures; before, in \(was)."
  }

  private func worth(_ best: CaseFigures.Scenario) -> String? {
    change(best, new.objective) { now, before in
      "Net present value of “\(best.name)”: \(now) in 90 of 100 futures; before, \(before)."
    }
  }

  private func costs(_ best: CaseFigures.Scenario) -> String? {
    change(best, .costs) { now, before in "Costs: \(now); before, \(before)." }
  }

  private func losses(_ best: CaseFigures.Scenario) -> String? {
    guard let now = best[.annualLoss]?.high, let before = old.scenario(best.id)?[.annualLoss]?.high else { return nil }
    let words = (numbers.about(now), numbers.about(before))
    return words.0 == words.1 ? nil : "One year in twenty costs \(words.0) or more by risks; before, \(words.1)."
  }

  /// Nothing where the ranges look alike, or the option is not in both.
  private func change(
    _ best: CaseFigures.Scenario, _ kind: CaseFigures.Figure.Kind, _ sentence: (String, String) -> String
  ) -> String? {
    guard let now = best[kind], let before = old.scenario(best.id)?[kind] else { return nil }
    let words = (numbers.range(now), numbers.range(before))
    return words.0 == words.1 ? nil : sentence(words.0, words.1)
  }
}

extension CaseFigures {
  fileprivate func scenario(_ id: String) -> Scenario? { scenarios.first { $0.id == id } }
}
