import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Stage 6: milestones with who does what, the transition inside, and who tells whom.
struct RolloutSection {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }
  private var parties: [Party] { initiative.parties.sorted() }

  var html: HTML {
    """
    <section><h2>Milestones</h2>\(milestones)</section>
    \(transition)<section><h2>Who tells whom</h2>\(announcements)</section>

    """
  }

  private var milestones: HTML {
    let all = initiative.records[Milestone.self].sorted { $0.content.due < $1.content.due }
    guard !all.isEmpty else {
      return EmptyState(
        title: "No milestone yet",
        words:
          "For each step: one party answers for it (A), at least one does it (R). Who is consulted (C) is heard before the next gate; who is informed (I) sees it on its home page.",
        example: "Pilot on three wards: IT R, Communications A, HR C, Security I."
      ).html + RecordCard.add("Add a milestone", Milestone.kind, view)
    }
    let letters = parties.filter { party in all.contains { $0.content.roles[party] != nil } }
    return """
      <table class="plain raci"><caption class="small">R does it, A answers for it, C is asked before the next gate, I is told.</caption>\
      <thead><tr><th scope="col">Milestone</th><th scope="col">Due</th>\
      \(letters.html { "<th scope=\"col\" class=\"letter\">\(PartyMark($0).letter)</th>" })</tr></thead><tbody>
      \(all.html { row($0, letters) })</tbody></table>
      \(RecordCard.add("Add a milestone", Milestone.kind, view))
      """
  }

  private func row(_ entry: Entry<Milestone>, _ letters: [Party]) -> HTML {
    let card = RecordCard(entry, view)
    let content = entry.content
    let answers = initiative.records[Consultation.self].filter { $0.content.milestone == entry.id }
    let said = answers.html {
      "<span class=\"said\">\(PartyMark($0.party).html) <span dir=\"auto\">\($0.content.words)</span></span>"
    }
    let mine = view.session.actor.party.map { content.roles[$0] == .consulted } ?? false
    let owed = mine && !answers.contains { $0.party == view.session.actor.party }
    return """
      <tr id="\(card.anchor)"><th scope="row"><span dir="auto">\(content.name)</span><small>\(content.isDone ? "done" : "")\(card.change)\
      \(HTML.with(content.flaw) { " <span class=\"lacking\">\($0)</span>" })\
      \(HTML.when(owed, " " + RecordCard.add("Answer", Consultation.kind, view, fill: ["milestone": entry.id.text], small: true)))\
      \(said)</small></th><td data-label="Due">\(DateText.day(content.due, formats))\(PastDay.overdue(isOverdue(content)))</td>\
      \(letters.html { "<td class=\"letter\" data-label=\"\($0.title)\">\(letter(content.roles[$0]))</td>" })</tr>

      """
  }

  private func isOverdue(_ milestone: Milestone) -> Bool {
    initiative.course.standing.isOpen && milestone.isOverdue(on: initiative.today)
  }

  private func letter(_ role: RACI?) -> HTML {
    guard let role else { return "<span class=\"unseen\">no part</span>" }
    return "<abbr title=\"\(role.title)\">\(role.rawValue)</abbr>"
  }

  private var transition: HTML {
    let option = initiative.decision.flatMap { initiative.records.find($0.choice, PlatformOption.self) }
    let entry = initiative.records.single(Transition.self)
    guard entry != nil || option?.content.route.needsTransition == true else { return .empty }
    let body: HTML =
      HTML.with(entry) { entry in
        let card = RecordCard(entry, view)
        return
          "<div id=\"\(card.anchor)\">\(FactList(entry.content.facts(initiative.wording)).html)<p>\(card.byline)</p></div>"
      }
      + HTML.when(entry == nil, "<p class=\"small\">It begins outside; the day on which it comes inside is open.</p>")
      + HTML.when(entry == nil, RecordCard.add("Set the day", Transition.kind, view))
    return "<section><h2>Coming inside</h2>\(body)</section>\n"
  }

  private var announcements: HTML {
    let all = initiative.records[Announcement.self].sorted { $0.content.date < $1.content.date }
    guard !all.isEmpty else {
      return EmptyState(
        title: "Nobody is told yet",
        words:
          "A change that people hear of in the corridor has failed. Say who is told what, where, when, and by whom.",
        example:
          "Ward managers: “From 1 March questions go to the community first.” In the morning briefing, 20 February, by HR."
      ).html + RecordCard.add("Add an announcement", Announcement.kind, view)
    }
    let rows = all.html { entry in
      let card = RecordCard(entry, view)
      return """
        <tr id="\(card.anchor)"><td data-label="When">\(DateText.day(entry.content.date, formats))</td>\
        <th scope="row" dir="auto">\(entry.content.audience)</th>\
        <td data-label="Message"><span dir="auto">\(entry.content.message)</span><small>\(card.change)</small></td>\
        <td data-label="Where" dir="auto">\(entry.content.channel)</td>\
        <td data-label="By">\(PartyMark(entry.content.owner).html)</td></tr>

        """
    }
    return """
      <table class="plain"><thead><tr><th scope="col">When</th><th scope="col">Whom</th><th scope="col">What</th>\
      <th scope="col">Where</th><th scope="col">By</th></tr></thead><tbody>
      \(rows)</tbody></table>
      \(RecordCard.add("Add an announcement", Announcement.kind, view))
      """
  }
}
