import Journey

/// Advice as plain text for a terminal.
struct AdviceText {
  let advice: Advice

  init(_ advice: Advice) { self.advice = advice }

  var text: String {
    ([advice.sentence] + advice.candidates.enumerated().map { paragraph($0.offset + 1, $0.element) })
      .joined(separator: "\n\n")
  }

  private func paragraph(_ number: Int, _ candidate: Candidate) -> String {
    var lines = ["\(number). \(candidate.name)\(candidate.category.isEmpty ? "" : " (\(candidate.category))")"]
    lines += candidate.reasons.map { "   \($0)" }
    lines += candidate.mustHaves.map { answer in
      let source = answer.source.map { " [\($0)\(answer.readOn.map { ", read \($0)" } ?? "")]" } ?? ""
      return "   \(answer.status.rawValue): \(answer.ask.title). \(answer.words)\(source)"
    }
    if candidate.kind == .platform {
      if let routes = candidate.routes, !routes.isEmpty {
        lines.append("   Routes: \(routes.map(\.title).joined(separator: "; "))")
      }
      lines.append("   Leaving it again: \(candidate.leaving ?? "no source says how; IT should find out")")
    }
    return (lines + candidate.warnings.map { "   Mind: \($0)" }).joined(separator: "\n")
  }
}
