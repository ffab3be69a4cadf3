import Documents
import Journey
import Markup
import Partnership

/// The need, and the evidence in brief: the strongest findings with their sources.
struct BriefNeed {
  let initiative: Initiative

  /// How many findings a page has room for.
  private static let most = 3

  var html: HTML {
    """
    <div class="pair"><section><h2>The need</h2>\(need)</section>
    <section><h2>\(title)</h2>\(evidence)</section></div>

    """
  }

  /// A page has room for the strongest findings; the title says how many there are.
  private var title: String {
    let count = initiative.records[Finding.self].count
    return count > Self.most ? "The evidence: \(Self.most) of \(count) findings" : "The evidence"
  }

  private var need: HTML {
    guard let need = initiative.need else { return "<p>It has not been written down.</p>" }
    return """
      \(HTML(paragraphs: need.outcome))<p class="small">Brought by \(PartyMark(initiative.broughtBy).html). \
      For whom: <span dir="auto">\(need.forWhom)</span>. \(HTML.with(initiative.profile) { "Data: \($0.dataClass.title.lowercased())." })</p>
      """
  }

  private var evidence: HTML {
    let findings = initiative.records[Finding.self]
    // The sort is stable: of equal strength, the earlier finding comes first.
    let strongest = findings.sorted { $0.content.strength > $1.content.strength }
    guard !findings.isEmpty else { return "<p>No finding has been written down.</p>" }
    return """
      <ul class="plain">\(strongest.prefix(Self.most).html(line))</ul>
      """
  }

  private func line(_ entry: Entry<Finding>) -> HTML {
    """
    <li><span dir="auto">\(entry.content.statement)</span> <small>\(entry.content.strength.word), \
    <span dir="auto">\(entry.content.source)</span></small></li>

    """
  }
}
