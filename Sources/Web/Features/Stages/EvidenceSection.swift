import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Stage 2: the findings, each with its source, its strength, and what rests on it.
struct EvidenceSection {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    let findings = initiative.records[Finding.self]
    return """
      <section><h2>Findings</h2>\(findings.isEmpty ? empty : list(findings))</section>

      """
  }

  private var empty: HTML {
    EmptyState(
      title: "No finding yet",
      words:
        "Ask people where communication hurts, and look into what is recorded already. IT often has figures that nobody asked for: tickets, mailbox sizes, link load.",
      example:
        "“On nights, 4 of 10 calls to the switchboard ask who is on duty.” Switchboard log, March to May, 2,310 calls."
    ).html + RecordCard.add("Add a finding", Finding.kind, view)
  }

  private func list(_ findings: [Entry<Finding>]) -> HTML {
    """
    <ol class="cards">\(findings.html(item))</ol>
    \(RecordCard.add("Add a finding", Finding.kind, view))
    """
  }

  private func item(_ entry: Entry<Finding>) -> HTML {
    let card = RecordCard(entry, view)
    let resting = initiative.records.all.filter { $0.citations.contains { $0.record == entry.id } }
    return """
      <li id="\(card.anchor)"><h3 dir="auto">\(entry.content.statement)</h3>\
      <p class="small"><span class="badge">\(entry.content.strength.word)</span> \
      <span dir="auto">\(entry.content.source)</span>\
      \(HTML.with(entry.content.observedOn) { ", observed \(DateText.day($0, initiative.settings.formats))" })</p>\
      \(HTML(paragraphs: entry.content.detail))\
      <p>\(card.byline)</p>\
      \(HTML.when(!resting.isEmpty, "<p class=\"small\">\(rests(resting))</p>"))</li>

      """
  }

  private func rests(_ entries: [any AnyEntry]) -> HTML {
    "What rests on it: \(entries.map { entry -> HTML in "<a href=\"\(link(entry))\" dir=\"auto\">\(entry.title)</a>" }.joined(separator: ", "))"
  }

  private func link(_ entry: any AnyEntry) -> LocalPath {
    InitiativeRoute.stage(initiative.id, entry.stage ?? .businessCase).path
      .fragment(RecordCard.anchor(entry.revision.record))
  }
}
