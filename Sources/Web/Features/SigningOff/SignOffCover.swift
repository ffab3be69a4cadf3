import Documents
import Journey
import Markup
import Partnership

/// Everything that a sign-off covers, in brief: what one stands behind when one signs.
struct SignOffCover {
  let initiative: Initiative
  let decision: Decision

  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    """
    \(FactList(facts).html)\(list("Conditions", provisos))\(list("Reservations", reservations))\
    <p class="small">With it you sign the state of \(counts) as they stand now. A later change of the choice, a \
    must-have or a condition asks you to sign again; so does a cost, a date or a loss beyond your bounds. \
    <a href="\(InitiativeRoute.brief(initiative.id).path)">The decision brief</a> shows all of it on one page.</p>
    """
  }

  private var facts: [Fact] {
    let option = initiative.records.find(decision.choice, PlatformOption.self)
    let exposure = initiative.exposure
    let years = initiative.settings.horizonYears
    return [
      Fact("Choice", option.map { "\($0.title), \($0.content.route.title.lowercasedFirst)" } ?? "taken away since"),
      Fact("Reasons", decision.reasons),
      Fact("Cost", exposure.cost.map { "up to \(formats.money($0)) over \(years) years" } ?? "no cost is estimated"),
      Fact("Ready by", exposure.date.map(formats.day) ?? ""),
      Fact(
        "Worst loss",
        exposure.worstLoss.map { "up to \(formats.money($0)), if something goes wrong" } ?? "no risk is estimated"),
      Fact("Cost of waiting", decision.waiting),
      Fact("What IT contributes", decision.contribution),
    ]
  }

  private var provisos: [String] {
    initiative.records[Proviso.self].map { entry in
      let by = entry.content.by.map { ", until \(formats.day($0))" } ?? ""
      return "\(entry.content.words) (\(entry.content.owes.title)\(by)\(entry.content.isMet ? ", met" : ""))"
    }
  }

  private var reservations: [String] {
    initiative.records[Reservation.self].map { "\($0.party.title): \($0.content.words)" }
  }

  private func list(_ title: String, _ lines: [String]) -> HTML {
    HTML.when(
      !lines.isEmpty, "<h3>\(title)</h3><ul>\(lines.html { "<li dir=\"auto\">\($0)</li>" })</ul>\n",
      else: "<h3>\(title)</h3><p>None.</p>\n")
  }

  /// "3 findings, 2 benefits and 4 costs".
  private var counts: String {
    let kinds = Stages.contents.filter { $0.isCovered && !$0.isSingle }
    let counted = kinds.compactMap { type -> String? in
      let count = initiative.records.all.count { $0.revision.kind == type.kind }
      return count == 0 ? nil : "\(count) \(count == 1 ? type.noun : type.noun + "s")"
    }
    let all = ["the need", "the choice"] + counted
    return all.dropLast().joined(separator: ", ") + " and " + (all.last ?? "")
  }
}
