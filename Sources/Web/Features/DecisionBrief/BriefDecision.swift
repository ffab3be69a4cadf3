import Documents
import Journey
import Markup
import Partnership

/// Why this one, on which conditions, with which reservations, and what IT brings to it.
struct BriefDecision {
  let initiative: Initiative
  let room: BriefRoom

  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    guard let decision = initiative.decision else { return .empty }
    return """
      <div class="pair"><section><h2>Why this one</h2><p dir="auto">\(decision.reasons.briefly(room.passage))</p></section>
      <section><h2>What IT contributes</h2><p dir="auto">\(decision.contribution.briefly(room.passage))</p></section></div>
      <div class="pair"><section><h2>Conditions</h2>\(conditions)</section>
      <section><h2>Reservations</h2>\(reservations)</section></div>

      """
  }

  private var conditions: HTML {
    let entries = initiative.records[Proviso.self]
    let items = entries.prefix(room.conditions).map { entry -> HTML in
      """
      \(PartyMark(entry.content.owes, "\(entry.content.owes.title):").html) <span dir="auto">\(entry.content.words.briefly(room.line))</span>\
      \(HTML.with(entry.content.by) { " <small>until \(DateText.day($0, formats))</small>" })\
      \(HTML.when(entry.content.isMet, "<small>, met</small>"))
      """
    }
    let rest = entries.dropFirst(room.conditions)
    return list(items + more(rest.count, "condition", Set(rest.map(\.content.owes))), none: "None.")
  }

  private var reservations: HTML {
    let entries = initiative.records[Reservation.self]
    let items = entries.prefix(room.reservations).map { entry -> HTML in
      """
      \(PartyMark(entry.party, "\(entry.party.title):").html) \
      <span dir="auto">\(entry.content.words.briefly(room.line))</span>
      """
    }
    let rest = entries.dropFirst(room.reservations)
    return list(items + more(rest.count, "reservation", Set(rest.map(\.party))), none: "None was stated.")
  }

  /// "and 8 more conditions (IT, HR)": nobody should think that there are no others.
  private func more(_ count: Int, _ noun: String, _ parties: Set<Party>) -> [HTML] {
    guard count > 0 else { return [] }
    let names = parties.sorted().map(\.title).joined(separator: ", ")
    return ["and \(count) more \(count == 1 ? noun : noun + "s") (\(names))\(BriefRoom.mark)"]
  }

  private func list(_ items: [HTML], none: String) -> HTML {
    HTML.when(
      items.isEmpty, "<p>\(none)</p>", else: "<ul class=\"plain\">\(items.html { "<li>\($0)</li>\n" })</ul>")
  }
}
