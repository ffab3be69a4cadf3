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
    \(JournalList(
      history: history, before: before, path: InitiativeRoute.journal(initiative.id).path,
      settings: view.session.settings, today: initiative.today).html)\
    \(TableLinks.download(InitiativeRoute.journalTable(initiative.id).path))</section>

    """
  }
}
