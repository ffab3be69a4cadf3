import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What stands quietly below a list: the way to a file of it, and to a page that takes a whole table.
struct TableLinks {
  /// The words of the link on every list.
  /// - Parameter list: what tells the link from others of its page, which only a screen reader gives.
  static func download(_ path: LocalPath, of list: String? = nil) -> HTML {
    let unseen: HTML = HTML.with(list) { "<span class=\"unseen\"> of \($0)</span>" }
    return "<p class=\"small tables\"><a href=\"\(path)\" download>Download as a table (CSV)\(unseen)</a></p>\n"
  }

  let type: any Content.Type
  let view: InitiativeView

  var html: HTML {
    let id = view.initiative.id
    let isThere = view.initiative.records.all.contains { $0.revision.kind == type.kind }
    let mayPaste =
      type.isPasted && view.may(type.action ?? .addRecord, owner: view.session.actor.party)
      && view.initiative.course.standing.isOpen
    guard isThere || mayPaste else { return .empty }
    // The words that only a screen reader gives tell the links of one page apart.
    let paste: HTML = """
      <a href="\(InitiativeRoute.paste(id, type.kind).path)">Paste a table<span class="unseen"> of \(type.noun)s</span></a>
      """
    let download: HTML = """
      <a href="\(InitiativeRoute.table(id, type.kind).path)" download>Download as a table (CSV)\
      <span class="unseen"> of \(type.noun)s</span></a>
      """
    return """
      <p class="small tables">\(HTML.when(mayPaste, paste))\(HTML.when(mayPaste && isThere, " · "))\
      \(HTML.when(isThere, download))</p>

      """
  }
}
