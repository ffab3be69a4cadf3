import BusinessCase
import Foundation

/// A simulated case as plain text for a terminal: sentences first, each with its small table.
struct CaseText {
  let result: CaseResult

  init(_ result: CaseResult) { self.result = result }

  var text: String {
    let parts: [[String]] = [
      result.title.isEmpty ? [] : [result.title], scenarios, decision, information, sensitivity, risks, bandwidth,
      result.remarks, [ending],
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private var scenarios: [String] {
    let head = [result.currency, "5 %", "median", "95 %", "mean", "± error"]
    let rows = result.scenarios.flatMap { scenario in
      [[scenario.name]]
        + [scenario.netCash, scenario.netValue, scenario.costs].map { figure in
          ["  \(figure.name)", whole(figure.low), whole(figure.median), whole(figure.high)]
            + (figure.mean.map { [whole($0.value), whole($0.standardError)] } ?? [])
        }
    }
    let sentences = result.scenarios.flatMap { scenario in
      ["", "\(scenario.name):"]
        + ([scenario.netCash, scenario.netValue, scenario.payback]
        + [
          scenario.returnOnInvestment, scenario.internalRate, scenario.annualLoss, scenario.difference,
        ].compactMap { $0 }).map { "  \($0.sentence)" }
    }
    return TextTable.lines([head] + rows) + sentences
  }

  private var decision: [String] { [result.decision.sentence] }

  private var information: [String] {
    guard let information = result.decision.information?.filter({ $0.value > 0 }).prefix(8), !information.isEmpty else {
      return []
    }
    return ["What to check first, and what checking is worth at most in \(result.currency):"]
      + TextTable.lines(information.map { ["  \($0.estimate)", whole($0.value)] })
  }

  private var sensitivity: [String] {
    guard let sensitivity = result.sensitivity else { return [] }
    let head = ["Where the spread comes from", "alone", "with others"]
    let rows = sensitivity.indices.prefix(8).map { index in
      ["  \(index.estimate)", share(index.firstOrder), index.total.map(share) ?? ""]
    }
    return TextTable.lines([head] + rows) + [sensitivity.remark]
  }

  private var risks: [String] { result.losses.map { [$0.sentence] } ?? [] }

  private var bandwidth: [String] { result.bandwidth.map { [$0.sentence] } ?? [] }

  private var ending: String {
    "\(result.trials) trials in \(result.sets) sets, seed \(result.seed), engine \(result.engineVersion)."
  }

  private func whole(_ value: Double) -> String {
    guard value.isFinite else { return "never" }
    return Int(exactly: value.rounded()).map { "\($0)" } ?? "\(value)"
  }

  private func share(_ value: Double) -> String {
    Int(exactly: (value * 100).rounded()).map { "\($0) %" } ?? "unknown"
  }
}
