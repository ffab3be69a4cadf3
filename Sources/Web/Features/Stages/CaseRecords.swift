import Documents
import Journey
import Markup
import Partnership
import Workspace

/// What the lines of a case follow from: named estimates, the frame, and what is done about each risk.
struct CaseRecords {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    """
    <section><h2>Estimates</h2>\(estimates)</section>
    <section><h2>Frame of the case</h2>\(frame)</section>
    <section><h2>Controls and acceptances</h2>\(controls)\(acceptances)</section>

    """
  }

  private var estimates: HTML {
    let all = initiative.records[Assumption.self]
    let intro: HTML = """
      <p class="small">Numbers with a name, which formulas of benefits, costs and risks use. Each party estimates what it \
      knows.</p>

      """
    let table: HTML = """
      <table class="plain"><thead><tr><th scope="col">Estimate</th><th scope="col">Name in formulas</th>\
      <th scope="col" class="n">Range</th></tr></thead><tbody>
      \(all.html(estimate))</tbody></table>

      """
    return intro + HTML.when(!all.isEmpty, table) + RecordCard.add("Add an estimate", Assumption.kind, view)
  }

  private func estimate(_ entry: Entry<Assumption>) -> HTML {
    let card = RecordCard(entry, view)
    let content = entry.content
    return """
      <tr id="\(card.anchor)"><th scope="row"><span dir="auto">\(content.name)</span>\
      <small>\(HTML.with(content.option) { "Only under “\(initiative.wording.titles($0))”. " })\
      <span dir="auto">\(content.basis.asSentence)</span> \(card.byline) \(card.outdated)</small></th>\
      <td data-label="Name in formulas"><code dir="ltr">\(content.symbol)</code></td>\
      <td class="n figure" data-label="Range">\(content.quantity.range(formats))</td></tr>

      """
  }

  private var frame: HTML {
    guard let entry = initiative.records.single(CaseFrame.self) else {
      let assumed = initiative.caseBuilding.assumed.joined(separator: "; ")
      return "<p class=\"small\">Nobody has said otherwise, so the case takes for granted: \(assumed).</p>\n"
        + RecordCard.add("Say how far it looks, and how soon people use it", CaseFrame.kind, view)
    }
    let card = RecordCard(entry, view)
    return "<div id=\"\(card.anchor)\">\(FactList(entry.facts(initiative.wording)).html)\(card.byline)</div>\n"
  }

  private var controls: HTML {
    let all = initiative.records[Control.self]
    return """
      \(HTML.when(!all.isEmpty, "<ul class=\"lines\">\(all.html(control))</ul>"))\
      \(RecordCard.add("Add a control", Control.kind, view))
      """
  }

  private func control(_ entry: Entry<Control>) -> HTML {
    let card = RecordCard(entry, view)
    let content = entry.content
    let parts = [
      content.prevents > 0 ? "prevents \(formats.number(content.prevents, decimals: 1)) % of the events" : nil,
      content.lowers > 0 ? "lowers each loss by \(formats.number(content.lowers, decimals: 1)) %" : nil,
      content.quantity.map { "costs \($0.words(formats))" },
      content.formula.isEmpty ? nil : "costs \(content.formula)",
    ].compactMap { $0 }
    return """
      <li id="\(card.anchor)"><strong dir="auto">\(entry.title)</strong> \(card.byline)\
      <small dir="auto">“\(initiative.wording.titles(content.risk))”: \(parts.joined(separator: ", ")).</small></li>

      """
  }

  private var acceptances: HTML {
    let all = initiative.records[Acceptance.self]
    return """
      \(HTML.when(!all.isEmpty, "<ul class=\"lines\">\(all.html(acceptance))</ul>"))\
      \(RecordCard.add("Accept what is left of a risk", Acceptance.kind, view))
      """
  }

  private func acceptance(_ entry: Entry<Acceptance>) -> HTML {
    let card = RecordCard(entry, view)
    let content = entry.content
    let isOver = content.until < initiative.today
    return """
      <li id="\(card.anchor)"><strong dir="auto">“\(initiative.wording.titles(content.risk.record))”</strong> accepted \
      until \(formats.day(content.until))\(HTML.when(isOver, " <span class=\"outdated\">That day is over.</span>")) \
      \(card.byline)<small dir="auto">\(content.words.asSentence) \(card.outdated)</small></li>

      """
  }
}
