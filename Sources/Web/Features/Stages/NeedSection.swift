import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Stage 1: the brief, what classifies the data, the track, and the parties' answers.
struct NeedSection {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var id: InitiativeID { initiative.id }

  var html: HTML {
    """
    <section><h2>The brief</h2>\(brief)</section>
    <section><h2>Answers</h2>\(answers)</section>
    <section><h2>Audience, data and size</h2>\(profile)</section>

    """
  }

  var brief: HTML {
    guard let entry = initiative.records.single(Need.self) else { return .empty }
    let card = RecordCard(entry, view)
    return """
      <div id="\(card.anchor)">\(FactList(entry.content.facts(initiative.wording).filter { $0.label != "Name" }).html)\
      <p>\(card.byline)</p></div>\(PastDay.wanted(initiative))
      <p><a href="\(InitiativeRoute.team(id).path)">Agenda for a first meeting, and inviting others</a></p>

      """
  }

  var profile: HTML {
    guard let entry = initiative.records.single(Profile.self) else {
      return EmptyState(
        title: "Not said yet",
        words:
          "Who it is for, which features it should have, and three questions that classify the data. The answers propose how much process this deserves.",
        example: "A photo wall for one afternoon needs a page; a place for patient stories needs everybody.",
        action: view.may(.addRecord) && initiative.course.standing.isOpen
          ? ("Answer the questions", InitiativeRoute.newRecord(id, Profile.kind).path) : nil
      ).html
    }
    let card = RecordCard(entry, view)
    return """
      <div id="\(card.anchor)">\(track)\(FactList(entry.content.facts(initiative.wording)).html)<p>\(card.byline)</p></div>

      """
  }

  private var track: HTML {
    let proposal = initiative.proposal
    guard let confirmed = initiative.course.confirmed else {
      return """
        <p class="sentence">The \(proposal.track.title.lowercasedFirst) is proposed. \(proposal.reason) IT confirms it.</p>

        """
    }
    let settled = confirmed.confirmation
    return """
      <p class="sentence">\(settled.track.title), confirmed by \(confirmed.party == .it ? "IT" : "the digital adviser") on \
      \(DateText.day(view.session.settings.day(at: confirmed.at), initiative.settings.formats)). \
      \(settled.reason.isEmpty ? proposal.reason : settled.reason)</p>

      """
  }

  private var answers: HTML {
    let course = initiative.course
    let waiting = initiative.parties.sorted().filter { course.waiting(for: $0) != nil }
    guard !course.answers.isEmpty || !waiting.isEmpty else {
      return EmptyState(
        title: "Nobody has been asked yet",
        words:
          "Ask IT now, not when the strategy is finished. It answers “Yes”, “Yes, if…” or “Not now, because…” from a link, without an account, in a minute and a half.",
        action: view.may(.invite) ? ("Ask IT", InitiativeRoute.team(id).path) : nil
      ).html
    }
    let given = course.answers.reversed().html { answered in
      """
      <li><p>\(PartyMark(answered.answer.party).html) <strong>\(answered.answer.choice.title)</strong> \
      <small>on day \(answered.day)</small></p>\(HTML(paragraphs: answered.answer.words))</li>

      """
    }
    let open = waiting.html { party in "<li><p>\(PartyMark(party).html) not yet answered</p></li>\n" }
    return "<ul class=\"answers-given\">\(given)\(open)</ul>\n"
  }
}
