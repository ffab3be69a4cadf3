import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What every record shows beside its content: who stands behind it, since when, the way to change it, and whether
/// what it rests on has changed.
struct RecordCard {
  let view: InitiativeView
  let entry: any AnyEntry

  init(_ entry: any AnyEntry, _ view: InitiativeView) {
    self.view = view
    self.entry = entry
  }

  static func anchor(_ record: RecordID) -> String { "r-\(record.text)" }

  var anchor: String { Self.anchor(entry.revision.record) }

  private var path: LocalPath { InitiativeRoute.record(view.initiative.id, entry.revision.record).path }

  /// "IT, 9 June · Change".
  var byline: HTML {
    let revision = entry.revision
    let day = DateText.day(
      view.session.settings.day(at: revision.at), view.initiative.settings.formats, near: view.initiative.today)
    return """
      <small class="byline">\(HTML.with(revision.party) { PartyMark($0).html }) \(day)\(change)</small>
      """
  }

  /// A link to the form, for those who may change it.
  var change: HTML {
    let action = Stages.content(of: entry.revision.kind)?.action ?? .editRecord
    guard view.may(action, owner: entry.revision.party), view.initiative.course.standing.isOpen else {
      return .empty
    }
    return " · <a href=\"\(path)\">Change<span class=\"unseen\"> “\(entry.title)”</span></a>"
  }

  /// That something upstream has changed; empty while it stands.
  var outdated: HTML {
    let titles = view.initiative.outdated(entry).map { view.initiative.wording.titles($0.record) }
    guard !titles.isEmpty else { return .empty }
    return "<span class=\"outdated\">Rests on an older state of “\(titles.joined(separator: "”, “"))”.</span>"
  }

  /// A link to add a record of a kind, for those who may, and below it the links of the list.
  static func add(
    _ words: String, _ kind: Kind, _ view: InitiativeView, fill: KeyValuePairs<String, String> = [:],
    small: Bool = false
  ) -> HTML {
    let link = link(words, kind, view, fill: fill, small: small)
    guard !small, fill.isEmpty, let type = Stages.content(of: kind), !type.isSingle else { return link }
    return link + TableLinks(type: type, view: view).html
  }

  private static func link(
    _ words: String, _ kind: Kind, _ view: InitiativeView, fill: KeyValuePairs<String, String>, small: Bool
  ) -> HTML {
    let action = Stages.content(of: kind)?.action ?? .addRecord
    guard view.may(action, owner: view.session.actor.party), view.initiative.course.standing.isOpen else {
      return .empty
    }
    if let writers = Stages.content(of: kind)?.writers {
      guard let party = view.session.actor.party,
        writers.contains(where: { view.initiative.parties.wearer(of: $0) == party })
      else { return .empty }
    }
    var path = InitiativeRoute.newRecord(view.initiative.id, kind).path
    for (name, value) in fill { path = path.query(name, value) }
    return .when(
      small, "<a href=\"\(path)\">\(words)</a>",
      else: "<p><a class=\"button quiet\" href=\"\(path)\">\(words)</a></p>\n")
  }
}
