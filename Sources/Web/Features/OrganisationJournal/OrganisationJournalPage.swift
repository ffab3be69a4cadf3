import Documents
import Markup
import Partnership
import Workspace

/// What happened to accounts and settings, by whom, when, the latest first.
struct OrganisationJournalPage {
  static let title = "Journal of accounts and settings"

  let history: History
  /// The number before which this page begins; nil on the first.
  let before: Int64?
  let settings: Settings
  let today: Day

  var html: HTML {
    """
    <p class="small"><a href="\(Place.settings.path)">Settings</a></p>
    <h1>\(Self.title)</h1>
    <p class="lead">Who may sign in, with which rights, and what the organisation decided for all its initiatives. What \
    happens on an initiative stands in its own journal.</p>
    \(JournalList(
      history: history, before: before, path: OrganisationJournalRoute.journal.path, settings: settings, today: today
    ).html)\(TableLinks.download(TableRoute.journal.path))
    """
  }
}
