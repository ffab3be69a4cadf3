import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Stage 5: the choice, its conditions and reservations, and who stands behind it.
struct DecisionSection {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    """
    <section><h2>The choice</h2>\(choice)</section>
    <section><h2>Conditions</h2>\(provisos)</section>
    <section><h2>Reservations</h2>\(reservations)</section>
    <section><h2>Sign-offs</h2>\(signOffs)</section>

    """
  }

  var choice: HTML {
    guard let entry = initiative.records.single(Decision.self) else {
      return EmptyState(
        title: "Nothing is chosen yet",
        words:
          "Write down what you do and why, by when, and what it costs to wait. Then each party signs one frozen state of all of it, within bounds that it sets itself.",
        action: view.may(.addRecord) && initiative.course.standing.isOpen
          ? ("Write the decision", InitiativeRoute.newRecord(initiative.id, Decision.kind).path) : nil
      ).html
    }
    let card = RecordCard(entry, view)
    return """
      <div id="\(card.anchor)">\(exposure)\(changedFacts(entry.content))\(FactList(entry.content.facts(initiative.wording)).html)<p>\(card.byline)</p></div>

      """
  }

  /// What the chosen option rests on and is another fact today.
  private func changedFacts(_ decision: Decision) -> HTML {
    guard let option = initiative.records.find(decision.choice, PlatformOption.self)?.content else { return .empty }
    return ChangedFacts(
      facts: initiative.changedFacts(of: option), settings: initiative.settings, what: "the choice",
      platform: view.session.actor.may(.seeCatalogue) ? option.platform : nil
    ).html
  }

  private var exposure: HTML {
    let exposure = initiative.exposure
    let parts = [
      exposure.cost.map { "It may cost up to \(formats.money($0)) over \(initiative.settings.horizonYears) years" },
      exposure.worstLoss.map { "the worst loss may reach \(formats.money($0))" },
    ].compactMap { $0 }
    return HTML.when(!parts.isEmpty, "<p class=\"sentence\">\(parts.joined(separator: "; ")).</p>")
  }

  private var provisos: HTML {
    let all = initiative.records[Proviso.self]
    let list = all.html { entry in
      let card = RecordCard(entry, view)
      return """
        <li id="\(card.anchor)">\(HTML(paragraphs: entry.content.words))<small>to be met by \
        \(PartyMark(entry.content.owes).html)\
        \(HTML.with(entry.content.by) { " until \(DateText.day($0, formats))" })\
        \(HTML.when(entry.content.isMet, ", met"))\(PastDay.overdue(isOverdue(entry.content)))\(card.change)</small></li>

        """
    }
    return """
      \(HTML.when(all.isEmpty, "<p class=\"small\">No conditions. What must be met for the decision to hold belongs here; changing one asks everybody to sign again.</p>", else: "<ul class=\"lines\">\(list)</ul>"))
      \(RecordCard.add("Add a condition", Proviso.kind, view))
      """
  }

  private func isOverdue(_ proviso: Proviso) -> Bool {
    initiative.course.standing.isOpen && proviso.isOverdue(on: initiative.today)
  }

  private var reservations: HTML {
    let all = initiative.records[Reservation.self]
    let list = all.html { entry in
      let card = RecordCard(entry, view)
      return "<li id=\"\(card.anchor)\">\(HTML(paragraphs: entry.content.words))\(card.byline)</li>\n"
    }
    return """
      \(HTML.when(all.isEmpty, "<p class=\"small\">No reservations. They do not stop a decision; they are heard and kept.</p>", else: "<ul class=\"lines\">\(list)</ul>"))
      \(RecordCard.add("Add a reservation", Reservation.kind, view))
      """
  }

  var signOffs: HTML {
    let signers = DecisionGate.signers(of: initiative)
    return """
      <ul class="sign-offs">\(signers.html(signer))</ul>
      <p><a href="\(InitiativeRoute.signOff(initiative.id).path)">Look at the sign-offs</a></p>

      """
  }

  private func signer(_ party: Party) -> HTML {
    guard let signOff = initiative.course.signOff(of: party) else {
      return "<li class=\"open\">\(PartyMark(party).html) has not signed</li>\n"
    }
    let day = DateText.day(view.session.settings.day(at: signOff.at), formats)
    switch initiative.state(of: signOff) {
    case .current(let since):
      return """
        <li class="held">\(PartyMark(party).html) signed on \(day)\
        \(HTML.when(!since.isEmpty, "<small>since then, within bounds: \(since.joined(separator: " "))</small>"))</li>

        """
    case .stale(let words):
      return """
        <li class="stale">\(PartyMark(party).html) signed on \(day), <strong>stale</strong>\
        <small>\(words.joined(separator: " "))</small></li>

        """
    case .imported:
      return """
        <li class="open">\(PartyMark(party).html) signed elsewhere on \(day), <strong>imported</strong>\
        <small>A file claims it; it opens no gate here.</small></li>

        """
    case .withdrawn: return "<li class=\"open\">\(PartyMark(party).html) took its sign-off back</li>\n"
    }
  }
}
