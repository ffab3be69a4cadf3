import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What the digital adviser answered, and how long the need waited for it.
struct AdviceNote {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    guard let entry = initiative.records.single(AdviserAnswer.self) else { return waiting }
    let card = RecordCard(entry, view)
    let names = entry.content.candidates.map(initiative.platformName)
    return """
      <div id="\(card.anchor)"><h3>The digital adviser's answer</h3>\(HTML(paragraphs: entry.content.words))\
      \(HTML.when(!names.isEmpty, "<p>To look at: \(names.joined(separator: ", ")).</p>"))\
      <p>\(card.byline)\(HTML.with(took) { " <small>From need to advice: \($0).</small>" })</p>\(since(entry))</div>

      """
  }

  /// What the catalogue has learnt of these platforms since then.
  private func since(_ entry: Entry<AdviserAnswer>) -> HTML {
    let said = initiative.saidSince(entry.revision.at, of: entry.content.candidates)
    return HTML.when(
      !said.isEmpty,
      """
      <div class="note changed"><p><strong>The catalogue has learnt more since this was advised.</strong></p>\
      <ul>\(said.html { "<li dir=\"auto\">\($0)</li>" })</ul></div>

      """)
  }

  private var took: String? {
    guard let opened = initiative.course.opened?.at, let advised = view.advisedAt else { return nil }
    return Self.duration(from: opened, to: advised)
  }

  private var waiting: HTML {
    guard initiative.course.standing.isOpen else { return .empty }
    let since = initiative.course.opened.map {
      DateText.elapsed(since: view.session.settings.day(at: $0.at), today: initiative.today)
    }
    let named = initiative.settings.digitalAdviser != nil
    let words =
      named
      ? "The digital adviser has not answered yet\(since.map { "; the need is there \($0)" } ?? "")."
      : "The organisation has named no digital adviser; an administrator does so in the settings."
    return """
      <p class="small">\(words)</p>\(RecordCard.add("Answer as the digital adviser", AdviserAnswer.kind, view))

      """
  }

  /// "40 minutes", "5 hours", "3 days": in the largest unit of which there are at least two.
  static func duration(from start: Timestamp, to end: Timestamp) -> String {
    let minutes = max(0, (end.seconds - start.seconds) / 60)
    switch minutes {
    case ..<2: return minutes == 1 ? "1 minute" : "less than a minute"
    case ..<120: return "\(minutes) minutes"
    case ..<2_880: return "\(minutes / 60) hours"
    default: return "\(minutes / 1_440) days"
    }
  }
}
