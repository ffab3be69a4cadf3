import BusinessCase
import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Stage 3: benefits, costs and risks, each with its range, and what they come to.
struct CaseSection {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }
  private var currency: Currency { initiative.settings.currency }

  var html: HTML {
    """
    \(FirstCaseLink(view: view).html)\(CaseAnswersSection(view: view).html)\(summary)
    <section><h2>Benefits</h2>\(benefits)</section>
    <section><h2>Costs</h2>\(costs)</section>
    <section><h2>Risks</h2>\(risks)</section>
    \(CaseRecords(view: view).html)
    """
  }

  private var summary: HTML {
    guard let appraisal = initiative.appraisal, let sentence = CaseWords.sentence(initiative) else {
      // What formulas come to, the answers above say.
      guard initiative.caseBuilding.isEmpty else { return HTML.when(!initiative.countsPeople, peopleNote) }
      return EmptyState(
        title: "No case yet",
        words:
          "Write down what gets better, what it takes and what could go wrong, each as a range: rarely less than, rarely more than. Wide is honest.",
        example: "Hosting, updates and on-call: rarely less than €18,000, rarely more than €31,000 per year."
      ).html
    }
    return """
      <section><h2>What it comes to</h2><p class="sentence">\(sentence)</p>\(totals(appraisal))\
      \(HTML.when(!appraisal.hasPeopleCosts, peopleNote))\(leftOut(appraisal))</section>

      """
  }

  private var peopleNote: HTML {
    """
    <p class="note">This case has no costs for people: no time, no training, no moderation. Most of such projects is \
    people and process, so the real cost is likely higher.</p>

    """
  }

  private func totals(_ appraisal: AppraisalSummary) -> HTML {
    let rows: [(String, Total)] = [
      ("Cash-releasing benefits", appraisal.cashReleasing), ("Other benefits", appraisal.nonCash),
      ("Costs", appraisal.costs), ("Cash benefits minus costs", appraisal.netCash),
    ]
    let years = appraisal.horizon.years == 1 ? "one year" : "\(appraisal.horizon.years) years"
    return """
      <table class="plain"><caption class="small">Over \(years), not discounted, lines taken as independent, in \(currency.code); 90 % ranges. Benefits \
      that release cash and those that do not are never added up. Ranges marked “about” are matched by their mean, spread \
      and skew.</caption><thead><tr><th scope="col">Total</th><th scope="col" class="n">Lines</th>\
      <th scope="col" class="n">Range</th></tr></thead><tbody>
      \(rows.filter { $0.1.lineCount > 0 }.html { name, total in
        """
        <tr><th scope="row">\(name)</th><td class="n figure" data-label="Lines">\(total.lineCount)</td>\
        <td class="n figure" data-label="Range">\(CaseWords.range(total, formats, currency))</td></tr>

        """ })</tbody></table>

      """
  }

  private func leftOut(_ appraisal: AppraisalSummary) -> HTML {
    let lines = appraisal.leftOut.compactMap { line in RecordID(line.id).flatMap { initiative.records.find($0) } }
    guard !lines.isEmpty else { return .empty }
    return """
      <p class="small">Not in the totals, because not in \(currency.code): \
      \(lines.map { HTML(escaping: "“\($0.title)”") }.joined(separator: ", ")).</p>

      """
  }

  private var benefits: HTML {
    let all = initiative.records[Benefit.self]
    func part(_ title: String, _ entries: [Entry<Benefit>]) -> HTML {
      let money = entries.filter { $0.content.quantity?.currency != nil }
      let other = entries.filter { $0.content.quantity?.currency == nil }
      return HTML.when(
        !entries.isEmpty,
        """
        <h3>\(title)</h3>\(HTML.when(!money.isEmpty, EstimateTable(caption: "In \(currency.code).", lines: money.compactMap(line)).html))\
        \(HTML.when(!other.isEmpty, "<ul class=\"lines\">\(other.html { otherLine($0, $0.content.terms, HTML(escaping: $0.content.basis.asSentence)) })</ul>"))
        """)
    }
    return """
      \(part("Cash-releasing", all.filter(\.content.isCashReleasing)))\
      \(part("Not cash-releasing", all.filter { $0.content.worth == .other }))\
      \(part("Worth to be able to do something later", all.filter { $0.content.worth == .flexibility }))\
      \(HTML.when(all.isEmpty, "<p class=\"small\">No benefit yet. What gets better, and for whom?</p>"))\
      \(RecordCard.add("Add a benefit", Benefit.kind, view))
      """
  }

  private var costs: HTML {
    let all = initiative.records[Cost.self]
    let lines = all.compactMap { entry in
      entry.content.quantity.map { row(entry, $0, notes: costNotes(entry.content)) }
    }
    let formulas = all.filter { $0.content.quantity == nil }
    return """
      \(HTML.when(!lines.isEmpty, EstimateTable(caption: "In \(currency.code).", lines: lines).html))\
      \(HTML.when(!formulas.isEmpty, "<ul class=\"lines\">\(formulas.html { otherLine($0, $0.content.terms, costNotes($0.content)) })</ul>"))\
      \(HTML.when(all.isEmpty, "<p class=\"small\">No cost yet. Remember time, training and moderation.</p>"))\
      \(RecordCard.add("Add a cost", Cost.kind, view))
      """
  }

  private var risks: HTML {
    let all = initiative.records[Risk.self]
    guard !all.isEmpty else {
      return "<p class=\"small\">No risk yet. A worry with a figure is a risk; without one it is an excuse.</p>\n"
        + RecordCard.add("Add a risk", Risk.kind, view)
    }
    return """
      <table class="plain"><thead><tr><th scope="col">Risk</th><th scope="col" class="n">Chance in a year</th>\
      <th scope="col" class="n">Loss when it happens</th><th scope="col">Owner</th></tr></thead><tbody>
      \(all.html(risk))</tbody></table>\(RecordCard.add("Add a risk", Risk.kind, view))
      """
  }

  private func risk(_ entry: Entry<Risk>) -> HTML {
    let card = RecordCard(entry, view)
    let content = entry.content
    return """
      <tr id="\(card.anchor)"><th scope="row"><span dir="auto">\(content.name)</span><small>\(content.nature.title). Raised by \
      \(entry.party.title).\(HTML.when(!content.control.isEmpty, " Reduced by: \(content.control)"))\
      \(HTML.when(!content.today.isEmpty, " Today: \(content.today)"))\(card.change) \(card.outdated)</small></th>\
      <td class="n figure" data-label="Chance in a year">\(often(content))</td>\
      <td class="n figure" data-label="Loss">\(content.quantity.range(formats))</td>\
      <td data-label="Owner">\(HTML.with(content.owner) { PartyMark($0).html })\
      \(HTML.when(content.owner == nil, "<span class=\"lacking\">nobody yet</span>"))</td></tr>

      """
  }

  private func often(_ risk: Risk) -> HTML {
    risk.chance.map { "\(formats.number($0, decimals: 1)) %" } ?? "<code dir=\"ltr\">\(risk.perYear)</code>"
  }

  private func costNotes(_ cost: Cost) -> HTML {
    "\(cost.nature.title). \(HTML(escaping: cost.basis.asSentence))"
  }

  private func line(_ entry: Entry<Benefit>) -> EstimateTable.Line? {
    entry.content.quantity.map { row(entry, $0, notes: HTML(escaping: entry.content.basis.asSentence)) }
  }

  private func row(_ entry: any AnyEntry, _ quantity: Quantity, notes: HTML) -> EstimateTable.Line {
    let card = RecordCard(entry, view)
    let estimate = quantity.estimate
    // A month's amount is drawn as a year's, so that bars under each other compare; the words keep the stated period.
    let factor: Double = estimate.timing == .perMonth ? 12 : 1
    return EstimateTable.Line(
      title: entry.title,
      notes: """
        <span id="\(card.anchor)" dir="auto">\(notes)</span>\(rests(entry))\(card.change) \(card.outdated)
        """,
      party: entry.revision.party ?? .communications, low: estimate.low90 * factor,
      middle: estimate.middle * factor, high: estimate.high90 * factor,
      words: quantity.words(formats),
      middleWords: formats.money(estimate.interval90.precision.rounded(estimate.middle), currency))
  }

  private func rests(_ entry: any AnyEntry) -> HTML {
    let cited = entry.citations.compactMap { initiative.records.find($0.record) }
    guard !cited.isEmpty else { return .empty }
    let links = cited.map { finding -> HTML in
      let path = InitiativeRoute.stage(initiative.id, .evidence).path.fragment(
        RecordCard.anchor(finding.revision.record))
      return "<a href=\"\(path)\" dir=\"auto\">\(finding.title)</a>"
    }
    return " Rests on \(links.joined(separator: ", "))."
  }

  /// A line whose amount is no range of money: in another unit, or a formula.
  private func otherLine<C: Content & Quantified>(
    _ entry: Entry<C>, _ terms: LineTerms, _ notes: HTML
  ) -> HTML {
    let card = RecordCard(entry, view)
    let amount: HTML =
      entry.content.stated.map { "<span class=\"figure\">\($0.words(formats))</span>" }
      ?? "<code dir=\"ltr\">\(terms.formula)</code>"
    return """
      <li id="\(card.anchor)"><strong dir="auto">\(entry.title)</strong> \(amount) \(card.byline)\
      <small dir="auto">\(notes)\(rests(entry)) \(card.outdated)</small></li>

      """
  }
}
