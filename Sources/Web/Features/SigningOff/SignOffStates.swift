import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The sign-off of each party that has to give one: its state, its bounds, and what has changed since in words.
struct SignOffStates {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    "<ul class=\"list\">\(DecisionGate.signers(of: initiative).html(line))</ul>\n"
  }

  private func line(_ party: Party) -> HTML {
    guard let signOff = initiative.course.signOff(of: party) else {
      return "<li><p>\(mark(party)) <span class=\"badge\">not signed</span></p></li>\n"
    }
    return """
      <li><p>\(mark(party)) \(badge(initiative.state(of: signOff)))</p>
      <p class="small"><span dir="auto">\(view.name(signOff.person))</span>, \
      \(DateText.moment(signOff.at, view.session.settings, near: initiative.today)). \
      \(SignOffWords.bounds(signOff.statement.bounds, formats))</p>\
      \(HTML.when(!signOff.statement.words.isEmpty, "<blockquote>\(HTML(paragraphs: signOff.statement.words))</blockquote>"))\
      \(differences(initiative.state(of: signOff), party))</li>

      """
  }

  private func mark(_ party: Party) -> HTML {
    let hats = initiative.parties.hats(of: party).dropFirst().map(\.title)
    return """
      \(PartyMark(party).html)\
      \(HTML.when(!hats.isEmpty, " <small>also for \(hats.joined(separator: ", "))</small>"))
      """
  }

  private func badge(_ state: SignOffState) -> HTML {
    switch state {
    case .current: "<span class=\"badge good\">stands</span>"
    case .stale: "<span class=\"badge bad\">stale</span>"
    case .withdrawn: "<span class=\"badge warn\">taken back</span>"
    case .imported: "<span class=\"badge warn\">imported</span>"
    }
  }

  private func differences(_ state: SignOffState, _ party: Party) -> HTML {
    switch state {
    case .withdrawn: .empty
    case .imported:
      """
      <p class="small">A file claims this sign-off. Nobody gave it here, so it opens no gate; \(party.title) signs anew.</p>
      """
    case .current(let since):
      // Folded: nobody has to act on it, and the same changes stand beside every party.
      HTML.when(
        !since.isEmpty,
        """
        <details class="small"><summary>Since then, within the bounds: \(since.count == 1 ? "1 change" : "\(since.count) changes")</summary>\
        <ul>\(since.html { "<li dir=\"auto\">\($0)</li>" })</ul></details>
        """)
    case .stale(let words):
      """
      <p class="small"><strong>What has changed:</strong></p><ul class="small">\(words.html { "<li dir=\"auto\">\($0)</li>" })</ul>\
      \(HTML.when(party == view.session.actor.party && view.may(.signOff), "<p><a href=\"#sign-off\">Renew it</a></p>"))
      """
    }
  }
}

/// What is said of a sign-off on several pages.
enum SignOffWords {
  /// "Cost up to €180,000, ready by 1 March 2027, worst loss up to €90,000."
  static func bounds(_ bounds: Bounds, _ formats: Formats) -> String {
    let parts = [
      bounds.cost.map { "cost up to \(formats.money($0))" }, bounds.date.map { "ready by \(formats.day($0))" },
      bounds.worstLoss.map { "worst loss up to \(formats.money($0))" },
    ].compactMap { $0 }
    let words = parts.joined(separator: ", ")
    return words.isEmpty ? "Without bounds." : words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}
