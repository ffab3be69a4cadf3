import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What still stands between this page and a decision that all parties stand behind.
struct BriefMissing {
  let view: InitiativeView
  let room: BriefRoom

  private var initiative: Initiative { view.initiative }

  /// The open conditions of all stages up to the decision.
  private var open: [Assessment] {
    initiative.wholeTrack.filter { $0.stage <= .decision && !$0.isMet }
  }

  var html: HTML {
    guard initiative.course.standing.isOpen else { return standing }
    let isDecided = initiative.course.passages.contains { $0.passage.stage == .decision }
    guard !open.isEmpty else {
      return HTML.when(!isDecided, "<p class=\"note good\">Nothing is missing: the decision can be passed.</p>\n")
    }
    let words = isDecided ? "Decided, and since then open again" : "This is not decided yet. Still missing"
    return """
      <section class="missing"><h2>\(words)</h2><ul>\(grouped.html(line))</ul></section>

      """
  }

  private var standing: HTML {
    guard let change = initiative.course.stands?.change, change.standing != .completed else { return .empty }
    let day = change.lookAgain.map { " To be looked at again on \(initiative.settings.formats.day($0))." } ?? ""
    return
      "<p class=\"note\"><strong>\(change.standing.title).</strong> <span dir=\"auto\">\(change.reason.briefly(room.request))</span>\(day)</p>\n"
  }

  private var grouped: [(party: Party, conditions: [Assessment])] {
    Set(open.map(\.owing)).sorted().map { party in (party, open.filter { $0.owing == party }) }
  }

  private func line(_ group: (party: Party, conditions: [Assessment])) -> HTML {
    """
    <li>\(PartyMark(group.party).html) <span>\(told(group.conditions))</span></li>

    """
  }

  /// As many as there is room for, each whole; the number of the others.
  private func told(_ conditions: [Assessment]) -> String {
    var told = ""
    for (index, condition) in conditions.enumerated() {
      let next = self.told(condition)
      guard index == 0 || told.count + next.count <= room.missing else {
        return "\(told) And \(conditions.count - index) more."
      }
      told += index == 0 ? next.briefly(room.missing) : " " + next
    }
    return told
  }

  private func told(_ assessment: Assessment) -> String {
    let words = assessment.reason ?? "\(assessment.title)."
    return assessment.hat.map { "For \($0.title): \(words.lowercasedFirst)" } ?? words
  }
}
