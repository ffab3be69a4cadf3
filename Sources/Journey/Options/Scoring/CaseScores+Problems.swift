import Documents
import Partnership

extension CaseScores {
  /// Why what the case says cannot be counted, each with the record to change.
  var problems: [AppraisalProblem] {
    simulating
      + criteria.flatMap { criterion in
        unit(of: criterion).map { [$0] } ?? initiativeOptions.compactMap { outside($0, criterion) }
      }
  }

  /// One for all criteria: the same button mends them.
  private var simulating: [AppraisalProblem] {
    let simulated = criteria.filter { $0.content.fromCase?.measure.isSimulated == true }
    guard let first = simulated.first, run == nil || isStale else { return [] }
    let names = simulated.map { "“\($0.title)”" }.joined(separator: ", ")
    let take = simulated.count == 1 ? "takes its" : "take their"
    return [
      AppraisalProblem(
        first.id,
        isStale
          ? "\(names) \(take) scores from the business case, which has changed since it was simulated. Simulate it again."
          : "\(names) \(take) scores from the business case, which nobody has simulated yet. Simulate it.")
    ]
  }

  private func unit(of criterion: Entry<OptionCriterion>) -> AppraisalProblem? {
    guard let reference = criterion.content.fromCase else { return nil }
    guard let unit = presentUnit(reference) else {
      return reference.estimate == nil
        ? nil
        : AppraisalProblem(
          criterion.id, field: "estimate",
          "The estimate from which “\(criterion.title)” takes its scores is no longer there. Choose another.")
    }
    let own = criterion.content.ends?.unit ?? ""
    guard unit != own else { return nil }
    return AppraisalProblem(
      criterion.id, field: "unit",
      "“\(criterion.title)” is in \(own.isEmpty ? "plain numbers" : own), and the case says it in "
        + "\(unit.isEmpty ? "plain numbers" : unit). Change the scale.")
  }

  private func outside(
    _ option: Entry<PlatformOption>, _ criterion: Entry<OptionCriterion>
  ) -> AppraisalProblem? {
    guard let ends = criterion.content.ends, let score = score(of: option.id, on: criterion.content) else { return nil }
    let scale = min(ends.worst, ends.best)...max(ends.worst, ends.best)
    guard !scale.contains(score.low) || !scale.contains(score.high) else { return nil }
    let words = score.words(criterion.content, formats)
    return AppraisalProblem(
      criterion.id, field: "worst",
      "The business case says \(words) of “\(option.title)”, which reaches beyond the scale of “\(criterion.title)”. "
        + "Widen the scale, for all options.")
  }
}
