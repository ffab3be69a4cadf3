import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Criteria, who has handed in what, and what to do next; after the reveal, where the parties' scores differ.
struct ScoringPage {
  let view: InitiativeView
  /// Why the appraisal could not be computed.
  var refused: Problems?

  private var initiative: Initiative { view.initiative }
  private var id: InitiativeID { initiative.id }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<section><h2>Scores and weights</h2>
    <p class="sentence">\(stand)</p>
    <p class="small">Everybody scores and weighs for themselves. Nobody else reads it, in no list, file or journal, until \
    both sides have revealed; whoever hosts the database file can.</p>
    \(HTML.with(refused, refusal))\(own)</section>
    <section><h2>Who has handed in</h2>\(progress)\(LeaversList(view: view).html)\(revealing)\
    \(computing)</section>
    \(CaseScoreWords(view).table)\(isOpen ? DifferencesSection(view: view).html : .empty)<section><h2>Criteria</h2>\(criteria)</section>

    """
  }

  private func refusal(_ problems: Problems) -> HTML {
    """
    <div class="note warn" role="alert"><p>The appraisal cannot be computed yet.</p>\
    <ul>\(problems.list.html { "<li>\($0.message)</li>" })</ul></div>

    """
  }

  private var isOpen: Bool { Party.sides.allSatisfy { initiative.course.seal(of: $0) == .open } }

  private var stand: String {
    if isOpen { return "Both sides have revealed. Where they differ is what to talk about." }
    let waiting = Party.sides.filter { !initiative.course.revealed.contains($0) }.map(\.title)
    return "Sealed until \(waiting.joined(separator: " and ")) \(waiting.count == 1 ? "has" : "have") revealed."
  }

  // MARK: One's own

  private var own: HTML {
    guard view.mayScore else { return .empty }
    guard !initiative.records[OptionCriterion.self].isEmpty else {
      return "<p>First say what matters: add criteria below.</p>\n"
    }
    let weights = view.ownSheet(WeightSheet.self) != nil
    return """
      <h3>Yours</h3><ul class="tasks">\(initiative.comparison.html(task))\
      <li class="\(weights ? "done" : "open")"><a href="\(ScoringRoute.weights(id).path)">Weigh the criteria</a> \
      <small>\(weights ? "handed in; you can change it" : "not yet")</small></li></ul>

      """
  }

  private func task(_ option: ComparedOption) -> HTML {
    let sheet = view.ownSheet(ScoreSheet.self, about: option.entry.id)
    if option.isOut, sheet == nil {
      return """
        <li><a href="\(ScoringRoute.sheet(id, option.entry.id).path)" dir="auto">Score “\(option.entry.title)”</a> \
        <small>out; a score says what its must-have costs</small></li>
        """
    }
    return """
      <li class="\(sheet == nil ? "open" : "done")"><a href="\(ScoringRoute.sheet(id, option.entry.id).path)" dir="auto">\
      Score “\(option.entry.title)”</a> <small>\(sheet == nil ? "not yet" : "handed in; you can change it")</small></li>
      """
  }

  // MARK: All parties

  private var progress: HTML {
    let shown = Party.allCases.filter { party in
      initiative.parties.contains(party) && (Party.sides.contains(party) || initiative.progress(of: party).members > 0)
    }
    return """
      <table class="plain"><thead><tr><th scope="col">Party</th><th scope="col" class="n">Members</th>\
      <th scope="col" class="n">Score sheets</th><th scope="col" class="n">Weights</th><th scope="col">Sealed?</th></tr>\
      </thead><tbody>\(shown.map(initiative.progress).html(row))</tbody></table>

      """
  }

  private func row(_ progress: SheetProgress) -> HTML {
    let seal =
      switch progress.seal {
      case .sealed: "sealed"
      case .party: "open to \(progress.party.title), sealed to the others"
      case .open: "open to all"
      }
    return """
      <tr><th scope="row">\(PartyMark(progress.party).html)</th>\
      <td class="n figure" data-label="Members">\(String(progress.members))</td>\
      <td class="n figure" data-label="Score sheets">\(String(progress.scoreSheets)) of \(String(progress.scoreSheetsAwaited))</td>\
      <td class="n figure" data-label="Weights">\(String(progress.weightSheets)) of \(String(progress.members))</td>\
      <td data-label="Sealed?">\(seal)</td></tr>

      """
  }

  private var revealing: HTML {
    guard let party = view.session.actor.party, view.may(.reveal), initiative.course.standing.isOpen,
      !initiative.course.revealed.contains(party), initiative.parties.contains(party), party != .agency
    else { return .empty }
    let progress = initiative.progress(of: party)
    guard progress.isComplete else {
      return "<p class=\"small\">Before \(party.title) can reveal: \(progress.missing)</p>\n"
    }
    return """
      <p>The reveal of \(party.title) opens its sheets to its own members, and to everybody when both Communications and \
      IT have revealed. It cannot be taken back; sheets can still be changed, in the open.</p>
      \(PostForm.button("Reveal for \(party.title)", to: ScoringRoute.reveal(id).path, isQuiet: false))

      """
  }

  private var computing: HTML {
    guard isOpen, view.may(.addRecord), !view.session.person.isGuest, initiative.course.standing.isOpen else {
      return .empty
    }
    if initiative.isAppraisalCurrent {
      return """
        <p class="note good">The appraisal is of the options as they stand. \
        <a href="\(InitiativeRoute.stage(id, .options).path)">See what it says</a></p>

        """
    }
    let words = initiative.appraisalRun == nil ? "Compute the appraisal" : "Compute the appraisal again"
    return PostForm.button(words, to: ScoringRoute.appraisal(id).path, isQuiet: false)
  }

  // MARK: Criteria

  private var criteria: HTML {
    let list = initiative.criteriaInOrder.html { entry in
      let card = RecordCard(entry, view)
      let group = entry.content.group.map { initiative.wording.titles($0) }
      return """
        <li id="\(card.anchor)"><strong dir="auto">\(entry.title)</strong>\
        \(HTML.with(group) { " <small>in “\($0)”</small>" }) \(card.byline)\
        \(HTML(paragraphs: entry.content.meaning))<small dir="auto">\(scale(entry.content))\
        \(HTML.with(entry.content.fromCase) { " Its scores come from \($0.words(initiative.wording))." })</small></li>

        """
    }
    return """
      \(HTML.when(initiative.records[OptionCriterion.self].isEmpty, "<p class=\"small\">No criterion yet. Say what matters before any option is scored: the scale is fixed, whatever the options.</p>", else: "<ul class=\"lines\">\(list)</ul>"))
      \(RecordCard.add("Add a criterion", OptionCriterion.kind, view))
      """
  }

  private func scale(_ criterion: OptionCriterion) -> String {
    WeightSheet.swing(criterion, Editing(initiative, by: view.session.actor.party ?? .communications))
  }
}
