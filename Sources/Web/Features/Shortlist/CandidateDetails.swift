import Documents
import Journey
import Markup
import Partnership
import Workspace

/// One candidate: how it stands in a line, and folded below it every must-have, route, way out, and reason.
struct CandidateDetails {
  let proposal: Shortlist.Proposal
  let view: InitiativeView

  private var candidate: Candidate { proposal.candidate }
  private var formats: Formats { view.initiative.settings.formats }

  var html: HTML {
    """
    <details class="candidate" id="candidate-\(candidate.id)"><summary>\(candidate.name)\
    \(HTML.when(candidate.isOut, " <span class=\"badge\">out</span>")) <small>\(standing)</small></summary>
    \(judgements)\(facts)\(calendar)\(inCatalogue)\(takeOver)</details>

    """
  }

  /// "Communities; must-haves: 2 met, 1 not known".
  private var standing: String {
    let counts: [(MustHaveStatus, String)] = [(.met, "met"), (.missed, "missed"), (.unknown, "not known")]
    let told = counts.compactMap { status, word in
      proposal.count(status) == 0 ? nil : "\(proposal.count(status)) \(word)"
    }
    let parts = [candidate.category, told.isEmpty ? "" : "must-haves: \(told.joined(separator: ", "))"]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var judgements: HTML {
    HTML.when(
      !proposal.judgements.isEmpty, "<ul class=\"checks\">\(proposal.judgements.html(judgement))</ul>")
  }

  private func judgement(_ judged: Shortlist.Judgement) -> HTML {
    let title =
      switch judged.status {
      case .met: Check.Result.met.title
      case .missed: Check.Result.missed.title
      case .unknown: judged.rest.isEmpty ? Check.Result.unknown.title : "Known in part only"
      }
    let read = judged.asks.map(\.title).joined(separator: ", ")
    return """
      <li class="\(judged.status.rawValue)"><span class="unseen">\(title): </span>\
      <span dir="auto">\(judged.requirement)</span>\
      <small>\(HTML.when(!read.isEmpty, judged.rest.isEmpty ? "read as “\(read)”: " : "read in part, as “\(read)”: "))\(judged.words)\(source(judged))</small></li>

      """
  }

  private func source(_ judged: Shortlist.Judgement) -> HTML {
    guard let source = judged.source else { return .empty }
    let day = HTML.with(judged.readOn) { ", read on \(DateText.day($0, formats))" }
    let link = WebLink(source)
    return """
       (\(HTML.with(link) { "<a href=\"\($0)\" rel=\"noreferrer\">\($0.host)</a>" })\(HTML.when(link == nil, HTML(escaping: source)))\(day)\(HTML.when(judged.isOld, FactSource.old(view.initiative.settings))))
      """
  }

  private var facts: HTML {
    FactList([
      Fact("Routes that this data allows", routes), Fact("How one would leave it again", leaving),
      Fact("To mind", candidate.warnings.joined(separator: "\n\n")),
      Fact("Why it stands here", candidate.reasons.joined(separator: "\n\n")),
    ]).html
  }

  private var inCatalogue: HTML {
    guard candidate.kind == .platform, view.session.actor.may(.seeCatalogue), let id = PlatformID(candidate.id) else {
      return .empty
    }
    return """
      <p class="small"><a href="\(CatalogueRoute.platform(id).path)">All that is known about \
      <span dir="auto">\(candidate.name)</span></a></p>
      """
  }

  /// What IT's calendar says, as far as a candidate can be held against it.
  private var calendar: HTML {
    guard candidate.kind == .platform || candidate.kind == .have else { return .empty }
    return CalendarWords(view.initiative.check(candidate, against: view.calendar)).html
  }

  private var routes: String {
    guard candidate.kind == .platform else { return "" }
    guard let routes = candidate.routes else { return "No source says where it can run. IT should find out." }
    return routes.isEmpty ? "None." : routes.map(\.title).joined(separator: "; ")
  }

  private var leaving: String {
    guard candidate.kind == .platform else { return "" }
    return candidate.leaving ?? "No source says. IT should find out."
  }

  /// The form of an option with what is known filled in.
  private var takeOver: HTML {
    guard candidate.kind != .nothing else { return .empty }
    let way = candidate.leaving.map { ["How one would leave it again: \($0)"] } ?? []
    let description = (way + candidate.warnings).joined(separator: "\n")
    return RecordCard.add(
      "Take over as an option", PlatformOption.kind, view,
      fill: [
        "name": String(candidate.name.prefix(120)), "route": candidate.routes?.first?.rawValue ?? "",
        "description": String(description.prefix(1_500)),
        "platform": candidate.kind == .platform ? candidate.id : "",
      ])
  }
}
