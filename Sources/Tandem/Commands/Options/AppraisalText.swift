import DecisionAnalysis
import Foundation
import Journey

/// An appraisal as plain text for a terminal: sentences first, each with its small table.
struct AppraisalText {
  private let file: AppraisalFile
  private let appraisal: Appraisal
  private let names: [String: String]

  init(_ file: AppraisalFile, _ appraisal: Appraisal) {
    self.file = file
    self.appraisal = appraisal
    names = Dictionary(file.model.options.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  var text: String {
    let parts: [[String]] = [
      file.name.isEmpty ? [] : [file.name], mustHaves, values, acceptabilities, disagreement, change, ground,
      [appraisal.dominance.sentence], stress,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var mustHaves: [String] { appraisal.requirements.map(\.sentence) }

  private var values: [String] {
    guard !appraisal.rankings.isEmpty else {
      return ["No party has given weights yet; what follows holds for all of them."]
    }
    let rows = appraisal.options.map { option in
      [name(option)]
        + appraisal.rankings.map { ranking in
          ranking.options.first { $0.option == option }.map { hundredths($0.value) } ?? ""
        }
    }
    let head = ["Points of 100 for"] + file.model.parties.map(\.name)
    return appraisal.rankings.map(\.sentence) + [""] + TextTable.lines([head] + rows)
  }

  private var acceptabilities: [String] {
    guard let all = appraisal.acceptabilities.first else { return [] }
    let head = ["Comes first, of 100 cases"] + appraisal.acceptabilities.map { title($0.weights) }
    let rows = all.options.indices.map { index in
      [name(all.options[index].option)] + appraisal.acceptabilities.map { hundredths($0.options[index].first) }
    }
    let joint = appraisal.jointSentence.map { [$0] } ?? []
    return appraisal.acceptabilities.filter { $0.weights.kind != .party }.map(\.sentence) + joint + [""]
      + TextTable.lines([head] + rows)
  }

  private func title(_ weights: WeightSet) -> String {
    switch weights.kind {
    case .any: "any weights"
    case .party: file.model.parties.first { $0.id == weights.party }?.name ?? ""
    case .joint: "all accept"
    case .between: "between them"
    }
  }

  private var disagreement: [String] { appraisal.disagreements.map(\.sentence) + appraisal.beliefs.map(\.sentence) }

  private var change: [String] {
    appraisal.weightFlips.map(\.sentence)
      + appraisal.parties.compactMap { party in appraisal.scoreFlips.first { $0.party == party }?.sentence }
  }

  private var ground: [String] { appraisal.commonGround.map { [$0.sentence] } ?? [] }

  private var stress: [String] {
    [
      appraisal.stressTest.sentence,
      "\(appraisal.stressTest.samples) samples, seed \(appraisal.stressTest.seed).",
    ]
  }

  private func name(_ id: String) -> String { names[id] ?? id }

  private func hundredths(_ share: Double) -> String { String(Int((share * 100).rounded())) }
}
