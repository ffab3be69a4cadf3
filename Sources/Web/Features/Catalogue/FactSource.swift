import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Where a fact can be read, when it was read there, and whether that is long ago.
struct FactSource {
  private let source: String
  private let readOn: Day
  private let settings: Settings
  private let today: Day

  init(source: String, readOn: Day, _ session: Session) {
    self.source = source
    self.readOn = readOn
    settings = session.settings
    today = session.today
  }

  init(_ fact: CatalogueFact, _ session: Session) {
    self.init(source: fact.source, readOn: fact.readOn, session)
  }

  private var isOld: Bool { today - readOn > settings.factsLast }

  var html: HTML {
    "\(link), read on \(DateText.day(readOn, settings.formats))\(HTML.when(isOld, Self.old(settings)))"
  }

  /// What stands beside a fact that was read long ago.
  static func old(_ settings: Settings) -> HTML {
    " <span class=\"badge warn\">old: read more than \(settings.factsLast == 1 ? "1 day" : "\(settings.factsLast) days") ago</span>"
  }

  private var link: HTML {
    guard let link = WebLink(source) else { return "<span dir=\"auto\">\(source)</span>" }
    return "<a href=\"\(link)\" rel=\"noreferrer\">\(link.host)</a>"
  }
}
