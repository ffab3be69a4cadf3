import Documents
import Journey
import Markup
import Partnership

/// The need, and the evidence in brief: the strongest findings with their sources.
struct BriefNeed {
  let initiative: Initiative
  let room: BriefRoom

  var html: HTML {
    """
    <div class="pair"><section><h2>The need</h2>\(need)</section>
    <section><h2>\(title)</h2>\(evidence)</section></div>

    """
  }

  /// A page has room for the strongest findings; the title says how many there are.
  private var title: String {
    let count = initiative.records[Finding.self].count
    return count > room.findings ? "The evidence: \(room.findings) of \(count) findings" : "The evidence"
  }

  private var need: HTML {
    guard let need = initiative.need else { return "<p>It has not been written down.</p>" }
    return """
      <p dir="auto">\(need.outcome.briefly(room.passage))</p><p class="small">Brought by \(PartyMark(initiative.broughtBy).html). \
      For whom: <span dir="auto">\(need.forWhom.briefly(room.line))</span>. \(HTML.with(initiative.profile) { "Data: \($0.dataClass.title.lowercased())." })</p>
      """
  }

  private var evidence: HTML {
    let findings = initiative.records[Finding.self]
    // The sort is stable: of equal strength, the earlier finding comes first.
    let strongest = findings.sorted { $0.content.strength > $1.content.strength }
    guard !findings.isEmpty else { return "<p>No finding has been written down.</p>" }
    return """
      <ul class="plain">\(strongest.prefix(room.findings).html(line))</ul>
      """
  }

  private func line(_ entry: Entry<Finding>) -> HTML {
    """
    <li><span dir="auto">\(entry.content.statement.briefly(room.line))</span> <small>\(entry.content.strength.word), \
    <span dir="auto">\(entry.content.source.briefly(room.name))</span></small></li>

    """
  }
}
