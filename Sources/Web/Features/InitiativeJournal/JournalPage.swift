import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What was decided or changed, by whom, when, the latest first.
struct JournalPage {
  let view: InitiativeView
  let history: History
  /// The number before which this page begins; nil on the first.
  let before: Int64?

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<section><h2>Journal</h2>
    <p>Everything that was decided or changed, the latest first. Nothing in it is altered afterwards: each entry is \
    chained to the one before by the short code beside it, and the decision brief prints the end of the chain.</p>
    \(list)\(pager)\(TableLinks.download(InitiativeRoute.journalTable(initiative.id).path))</section>

    """
  }

  private var list: HTML {
    guard !history.lines.isEmpty else { return "<p>There are no earlier entries.</p>\n" }
    return "<ol class=\"list journal\" reversed>\(history.lines.html(line))</ol>\n"
  }

  private func line(_ line: History.Line) -> HTML {
    let entry = line.entry
    return """
      <li id="entry-\(String(entry.number))"><p class="meta">\
      \(DateText.moment(entry.at, view.session.settings, near: initiative.today)) \(who(entry)) \
      <span class="chain figure">entry \(String(entry.number)) <span class="mono">\(entry.link.short)</span></span></p>\
      \(what(line))</li>

      """
  }

  private func who(_ entry: JournalEntry) -> HTML {
    let name = history.people[entry.person].map { $0.name.isEmpty ? "a former member" : $0.name }
    let words = name ?? (entry.person == nil ? somebodyElse(entry) : "a former member")
    guard let party = entry.party else { return "<span dir=\"auto\">\(words)</span>" }
    return PartyMark(party, "\(party.title), \(words)").html
  }

  /// Who acts without an account: whoever answers by a link, or whoever hosts the file.
  private func somebodyElse(_ entry: JournalEntry) -> String {
    entry.kind == "answered" ? "by a single-use link" : "at the command line"
  }

  private func what(_ line: History.Line) -> HTML {
    guard let words = line.words else {
      return "<p class=\"small\">The content of this entry was erased; a later entry says why.</p>"
    }
    return "<p dir=\"auto\">\(words)</p>\(HTML.when(!line.claims.isEmpty, claims(line.claims)))"
  }

  /// What a file claims, kept apart from what happened here.
  private func claims(_ claims: [History.Claim]) -> HTML {
    """
    <details><summary>What the file claims, \(claims.count == 1 ? "one act" : "\(claims.count) acts")</summary>\
    <ol class="list">\(claims.html(claim))</ol></details>
    """
  }

  private func claim(_ claim: History.Claim) -> HTML {
    let name = history.people[claim.person].map { $0.name.isEmpty ? "a former member" : $0.name }
    let words = name ?? (claim.person == nil ? "by a single-use link" : "a former member")
    return """
      <li><p class="meta">\(DateText.moment(claim.at, view.session.settings, near: initiative.today)) \
      \(HTML.with(claim.party) { PartyMark($0, "\($0.title), \(words)").html })\
      \(HTML.when(claim.party == nil, "<span dir=\"auto\">\(words)</span>")) \
      <span class="badge warn">imported</span></p><p dir="auto">\(claim.words)</p></li>

      """
  }

  private var pager: HTML {
    let path = InitiativeRoute.journal(initiative.id).path
    let numbers = history.lines.map(\.entry.number)
    guard let first = numbers.first, let last = numbers.last else { return .empty }
    let latest = before == nil ? nil : path
    guard latest != nil || history.next != nil else { return .empty }
    return """
      <nav class="pager" aria-label="Pages">\(HTML.with(latest) { "<a href=\"\($0)\">Latest entries</a>" })\
      <span class="small figure">entries \(String(last)) to \(String(first))</span>\
      \(HTML.with(history.next) { "<a rel=\"next\" href=\"\(path.query("before", String($0)))\">Earlier entries</a>" })</nav>

      """
  }
}

extension [PersonID: Person] {
  /// Nobody stands behind an entry without a person.
  fileprivate subscript(_ id: PersonID?) -> Person? { id.flatMap { self[$0] } }
}
