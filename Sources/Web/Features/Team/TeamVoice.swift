import Documents
import Journey
import Markup
import Partnership
import Workspace

/// One party on the page “Who is on it”: who speaks for it, what it answered, and what a member of it can change.
struct TeamVoice {
  let view: InitiativeView
  let party: Party
  /// The members of the person's own party.
  let colleagues: [Person]
  let state: FormState

  private var initiative: Initiative { view.initiative }
  private var speakers: [PersonID] { view.representatives(of: party) }

  var html: HTML {
    """
    <li><p>\(PartyMark(party).html)</p><p>\(names)</p><p class="small">\(answer)</p>\(HTML.when(isOwn, own))</li>

    """
  }

  private var names: HTML {
    if !speakers.isEmpty {
      return speakers.map { "<span dir=\"auto\">\(view.name($0))</span>" }.joined(separator: ", ")
    }
    let invited = view.links.first { link in
      link.party == party && !link.name.isEmpty && LinkState(link, at: view.now).isWaiting
    }
    if let invited { return "<span dir=\"auto\">\(invited.name)</span>, invited, not yet answered" }
    return initiative.course.waiting(for: party) == nil ? "Nobody yet" : "Invited, not yet answered"
  }

  private var answer: HTML {
    if party == initiative.broughtBy { return "Brought the need." }
    let course = initiative.course
    let asked = course.waiting(for: party).map { asked -> HTML in
      "Asked on \(DateText.day(view.session.settings.day(at: asked.at), initiative.settings.formats, near: initiative.today)), not yet answered."
    }
    guard let answer = course.answer(of: party) else { return asked ?? "Not asked yet." }
    let words = answer.answer.words
    return """
      \(party.title) answered on day \(answer.day): “\(answer.answer.choice.title)”\
      \(HTML.when(!words.isEmpty, " <span dir=\"auto\">\(words)</span>"))\
      \(HTML.with(asked) { "<br>Asked again. \($0)" })
      """
  }

  private var isOwn: Bool {
    party == view.session.actor.party && view.may(.represent, owing: party) && initiative.course.standing.isOpen
  }

  private var own: HTML {
    let me = view.session.person.id
    let others = colleagues.filter { $0.id != me && !speakers.contains($0.id) }
    return """
      <div class="actions">\(HTML.when(!speakers.contains(me), change(me, speaks: true, "Speak for \(party.title) here")))\
      \(speakers.html { change($0, speaks: false, $0 == me ? "Leave this part" : "\(view.name($0)) leaves this part") })</div>
      \(HTML.when(!others.isEmpty || state.problems != nil, naming(others)))
      """
  }

  private func change(_ person: PersonID, speaks: Bool, _ words: String) -> HTML {
    PostForm.button(
      words, to: InitiativeRoute.representatives(initiative.id).path,
      PostForm.hidden("person", person.text) + PostForm.hidden("speaks", speaks ? "yes" : "no"))
  }

  private func naming(_ others: [Person]) -> HTML {
    let field = Field(
      "person", "Another member of \(party.title)",
      .choice(others.map { Choice($0.id.text, $0.name) }, optional: false),
      isRequired: true)
    return """
      <details\(flag: "open", when: state.problems != nil)><summary>Name somebody else</summary>
      \(PostForm(
        action: InitiativeRoute.representatives(initiative.id).path, state: state, submit: "Name as representative",
        fields: [field], extra: PostForm.hidden("speaks", "yes")).html)</details>
      """
  }
}
