import Documents
import Journey
import Markup
import Partnership
import Workspace

/// A page of a journal: the entries, and the way to earlier ones.
struct JournalList {
  let history: History
  /// The number before which this page begins; nil on the first.
  let before: Int64?
  /// The address of the first page.
  let path: LocalPath
  let settings: Settings
  let today: Day

  var html: HTML { list + pager }

  private var list: HTML {
    guard !history.lines.isEmpty else { return "<p>There are no earlier entries.</p>\n" }
    return "<ol class=\"list journal\" reversed>\(history.lines.html(line))</ol>\n"
  }

  private func line(_ line: History.Line) -> HTML {
    let entry = line.entry
    return """
      <li id="entry-\(String(entry.number))"><p class="meta">\
      \(DateText.moment(entry.at, settings, near: today)) \(who(entry)) \
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

  /// Who acts without an account: whoever answers by a link, whoever hosts the file, or nobody but the calendar.
  private func somebodyElse(_ entry: JournalEntry) -> String {
    switch entry.kind {
    case "answered": "by a single-use link"
    case "represented": "by the last day of the account"
    default: "at the command line"
    }
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
      <li><p class="meta">\(DateText.moment(claim.at, settings, near: today)) \
      \(HTML.with(claim.party) { PartyMark($0, "\($0.title), \(words)").html })\
      \(HTML.when(claim.party == nil, "<span dir=\"auto\">\(words)</span>")) \
      <span class="badge warn">imported</span></p><p dir="auto">\(claim.words)</p></li>

      """
  }

  private var pager: HTML {
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
