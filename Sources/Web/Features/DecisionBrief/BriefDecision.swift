import Documents
import Journey
import Markup
import Partnership

/// Why this one, on which conditions, with which reservations, and what IT brings to it.
struct BriefDecision {
  let initiative: Initiative

  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    guard let decision = initiative.decision else { return .empty }
    return """
      <div class="pair"><section><h2>Why this one</h2>\(HTML(paragraphs: decision.reasons))</section>
      <section><h2>What IT contributes</h2>\(HTML(paragraphs: decision.contribution))</section></div>
      <div class="pair"><section><h2>Conditions</h2>\(list(provisos, none: "None."))</section>
      <section><h2>Reservations</h2>\(list(reservations, none: "None was stated."))</section></div>

      """
  }

  private var provisos: [HTML] {
    initiative.records[Proviso.self].map { entry in
      """
      \(PartyMark(entry.content.owes, "\(entry.content.owes.title):").html) <span dir="auto">\(entry.content.words)</span>\
      \(HTML.with(entry.content.by) { " <small>until \(DateText.day($0, formats))</small>" })
      """
    }
  }

  private var reservations: [HTML] {
    initiative.records[Reservation.self].map { entry in
      "\(PartyMark(entry.party, "\(entry.party.title):").html) <span dir=\"auto\">\(entry.content.words)</span>"
    }
  }

  private func list(_ items: [HTML], none: String) -> HTML {
    HTML.when(
      items.isEmpty, "<p>\(none)</p>", else: "<ul class=\"plain\">\(items.html { "<li>\($0)</li>\n" })</ul>")
  }
}
