import Documents
import Journey
import Markup
import Partnership
import Workspace

/// One's own weights in two steps: first the order of the swings, then their points.
struct WeighingPage {
  let view: InitiativeView
  /// The order that was chosen in the first step, as places by criterion.
  let query: Form
  var refused: FormState?

  private var initiative: Initiative { view.initiative }
  private var id: InitiativeID { initiative.id }
  private var own: Entry<WeightSheet>? { view.ownSheet(WeightSheet.self) }
  private var editing: Editing { Editing(initiative, by: view.session.actor.party ?? .communications) }
  private var groups: [[Entry<OptionCriterion>]] { initiative.comparedCriteria }

  /// Whether the order is known: it was chosen, or there are points to begin with.
  private var isOrdered: Bool {
    if refused != nil { return true }
    if query["again"] != nil { return false }
    return own != nil || groups.flatMap { $0 }.contains { query[WeightSheet.placeField($0.id)] != nil }
  }

  var html: HTML {
    """
    <p class="small"><a href="\(InitiativeRoute.show(id).path)" dir="auto">\(initiative.title)</a> / \
    <a href="\(ScoringRoute.overview(id).path)">Scores and weights</a></p>
    <h1>Weigh the criteria</h1>
    <p class="lead">\(isOrdered ? pointsLead : orderLead)</p>
    \(content)
    """
  }

  private var orderLead: String {
    "Step 1 of 2. Imagine an option that is worst at everything. Which one step from worst to best would you take first?"
  }

  private var pointsLead: String {
    "Step 2 of 2. The step that matters most gets 100 points; give each other one what it is worth beside it."
  }

  private var content: HTML {
    guard !groups.isEmpty else {
      return """
        <p class="note">There is nothing to weigh: it takes two criteria. \
        <a href="\(ScoringRoute.overview(id).path)">Say first what matters.</a></p>

        """
    }
    guard view.mayScore else {
      return "<p class=\"note\">Members of a party weigh, while the initiative is under way.</p>\n"
    }
    return isOrdered ? points : order
  }

  private func legend(_ siblings: [Entry<OptionCriterion>]) -> String {
    guard let group = siblings.first?.content.group, let entry = initiative.records.find(group, OptionCriterion.self)
    else { return "All criteria" }
    return "Within “\(entry.title)”"
  }

  // MARK: First step

  private var order: HTML {
    """
    <form method="get" action="\(ScoringRoute.weights(id).path)">\(groups.html { siblings in
      """
      <fieldset class="criterion"><legend dir="auto">\(legend(siblings))</legend>\
      \(siblings.enumerated().map { place($0.element, at: $0.offset, of: siblings.count) }.joined())</fieldset>

      """
    })<p class="actions"><button>On to the points</button> \
    <a class="button quiet" href="\(ScoringRoute.overview(id).path)">Cancel</a></p></form>

    """
  }

  private func place(_ entry: Entry<OptionCriterion>, at index: Int, of count: Int) -> HTML {
    let name = WeightSheet.placeField(entry.id)
    let options = (1...count).map { place -> HTML in
      "<option value=\"\(String(place))\"\(flag: "selected", when: place == index + 1)>\(String(place))</option>"
    }.joined()
    return """
      <div class="field"><label for="\(name)" dir="auto">\(entry.title)</label>\
      <span class="hint" id="\(name)-hint">\(WeightSheet.swing(entry.content, editing))</span>\
      <select id="\(name)" name="\(name)" aria-describedby="\(name)-hint">\(options)</select></div>

      """
  }

  // MARK: Second step

  private var points: HTML {
    let state = refused ?? FormState("form", values: beginning)
    let record = refused?.form["record"] ?? own?.id.text ?? FreshID.record().text
    let base = refused?.form["base"] ?? own?.revision.digest.hex
    let fields = groups.html { siblings in
      """
      <fieldset class="criterion"><legend dir="auto">\(legend(siblings))</legend>\
      \(ordered(siblings).html { FormField(field($0), state).html })</fieldset>

      """
    }
    return PostForm(
      action: ScoringRoute.weights(id).path, state: state, submit: own == nil ? "Hand in" : "Save",
      extra: fields + FormField(Field("remark", "Anything else about them?", .text(rows: 2)), state).html + places
        + PostForm.hidden("record", record) + HTML.with(base) { PostForm.hidden("base", $0) },
      cancel: ScoringRoute.overview(id).path
    ).html
      + """
      <p class="small"><a href="\(ScoringRoute.weights(id).path.query("again", "yes"))">Order them anew</a></p>

      """
  }

  /// The order goes along, so that points which contradict it are noticed; once that was said, the points count.
  private var places: HTML {
    let chosen = groups.flatMap { $0 }.html { entry in
      HTML.with(place(of: entry)) { PostForm.hidden(WeightSheet.placeField(entry.id), $0) }
    }
    let isTold = refused.map { state in
      state.form[WeightSheet.pointsCountField] != nil || !WeightSheet.contradictions(in: state.form, editing).isEmpty
    }
    return chosen + HTML.when(isTold == true, PostForm.hidden(WeightSheet.pointsCountField, "yes"))
  }

  /// The place that was chosen, now or before the form was refused.
  private func place(of entry: Entry<OptionCriterion>) -> String? {
    let field = WeightSheet.placeField(entry.id)
    return refused?.form[field] ?? query[field]
  }

  private func field(_ entry: Entry<OptionCriterion>) -> Field {
    Field(
      "points-\(entry.id.text)", entry.title, .number("of 100"), hint: WeightSheet.swing(entry.content, editing),
      isRequired: true)
  }

  /// What the fields begin with: what was handed in, else 100 for the first of each group.
  private var beginning: [(name: String, value: String)] {
    if let own { return own.content.form(editing) }
    return groups.compactMap { ordered($0).first }.map { ("points-\($0.id.text)", "100") }
  }

  /// By the place that was chosen, else by the points that were given.
  private func ordered(_ siblings: [Entry<OptionCriterion>]) -> [Entry<OptionCriterion>] {
    siblings.enumerated().sorted { one, other in
      let (a, b) = (rank(one.element), rank(other.element))
      return a == b ? one.offset < other.offset : a < b
    }.map(\.element)
  }

  private func rank(_ entry: Entry<OptionCriterion>) -> Double {
    if let place = place(of: entry).flatMap(Double.init) { return place }
    return own?.content.points(of: entry.id).map { -$0 } ?? 0
  }
}
