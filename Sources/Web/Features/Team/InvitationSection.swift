import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Asking a party for its answer, and the links that were sent.
struct InvitationSection {
  let view: InitiativeView
  let state: FormState

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    <section><h2>Ask a party</h2>
    <p>You get an invitation to copy or to mail. It holds a link that shows the brief and takes one answer, \
    \(answers). It needs no account, works once, and ends after \(view.session.settings.linkDays) days.</p>
    \(PostForm(
      action: InitiativeRoute.invitations(initiative.id).path, state: state, submit: "Write the invitation",
      fields: fields, extra: email + PostForm.hidden("link", state.form["link"] ?? FreshID.link().text)).html)\(sent)</section>

    """
  }

  private var answers: String {
    Answer.Choice.allCases.map { "“\($0.title)”" }.joined(separator: " or ")
  }

  private var fields: [Field] {
    let parties = initiative.parties.filter { $0 != .agency && $0 != initiative.broughtBy }.sorted()
    return [
      Field(
        "party", "Which party?",
        .choice(parties.map { Choice($0.rawValue, $0.title, hint: hint($0)) }, optional: false),
        isRequired: true),
      Field("name", "Who is asked?", .line, hint: "Shown on this page only, and kept outside the journal."),
    ]
  }

  private func hint(_ party: Party) -> String? {
    if let answer = initiative.course.answer(of: party) { return "answered “\(answer.answer.choice.title)”" }
    return initiative.course.waiting(for: party) == nil ? nil : "asked, not yet answered"
  }

  private var email: HTML {
    InputField(
      "email", "Their e-mail address", state, kind: .email,
      hint: "For your mail program; Tandem itself sends nothing.", isRequired: false, autocomplete: "off"
    ).html
  }

  private var sent: HTML {
    let links = view.links
    return HTML.when(
      !links.isEmpty, "<h3>Links that were sent</h3>\n<ul class=\"list\">\(links.html(line))</ul>\n\(download)")
  }

  private var download: HTML {
    TableLinks.download(InitiativeRoute.invitationsTable(initiative.id).path, of: "the links that were sent")
  }

  private func line(_ link: LinkRow) -> HTML {
    """
    <li class="row"><div><p>\(PartyMark(link.party).html)\
    \(HTML.when(!link.name.isEmpty, " <span dir=\"auto\">\(link.name)</span>"))</p>\
    <p class="small">Sent on \(day(link.createdAt)); \(words(state(of: link)))</p></div>\
    \(HTML.when(state(of: link).isWaiting, withdraw(link)))</li>

    """
  }

  private func state(of link: LinkRow) -> LinkState { LinkState(link, at: view.now) }

  private func withdraw(_ link: LinkRow) -> HTML {
    PostForm.button("Withdraw", to: InitiativeRoute.invitationWithdrawal(initiative.id, link.id).path)
  }

  private func words(_ state: LinkState) -> HTML {
    switch state {
    case .waiting(let until): "waiting until \(day(until))."
    case .used(let at): "used on \(day(at))."
    case .expired(let at): "expired on \(day(at)), not used."
    case .withdrawn(let at): "withdrawn on \(day(at))."
    }
  }

  private func day(_ moment: Timestamp) -> HTML {
    DateText.day(view.session.settings.day(at: moment), initiative.settings.formats, near: initiative.today)
  }
}
