import Charts
import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Stage 7: what was measured against what was promised, and who made it work.
struct OutcomeSection {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    """
    <section><h2>Measures</h2>\(measures)</section>
    \(calibration)\
    <section><h2>Credit</h2>\(credits)</section>

    """
  }

  private var measures: HTML {
    let all = initiative.records[Measure.self]
    guard !all.isEmpty else {
      return EmptyState(
        title: "Nothing is measured yet",
        words:
          "Take the baseline before the rollout; afterwards nobody remembers. A measure has a unit, a baseline, a target and a place where it is read.",
        example: "Minutes to find who knows: 34 before, 10 wanted, read from 30 calls a month."
      ).html + RecordCard.add("Add a measure", Measure.kind, view)
    }
    return """
      \(all.html(measure))\(RecordCard.add("Add a measure", Measure.kind, view))
      """
  }

  private func measure(_ entry: Entry<Measure>) -> HTML {
    let card = RecordCard(entry, view)
    let readings = initiative.records[Measurement.self].filter { $0.content.measure == entry.id }
      .sorted { $0.content.on < $1.content.on }
    return """
      <article class="measure" id="\(card.anchor)"><h3 dir="auto">\(entry.title)</h3>\
      <p class="sentence">\(sentence(entry.content, readings))</p>\
      \(HTML.when(!readings.isEmpty, trend(entry.content, readings)))\
      <p class="small">Read from: <span dir="auto">\(entry.content.source)</span>. \(card.byline)</p>\
      \(RecordCard.add("Add a reading", Measurement.kind, view, fill: ["measure": entry.id.text]))</article>

      """
  }

  private func sentence(_ measure: Measure, _ readings: [Entry<Measurement>]) -> String {
    let from = measure.amount(measure.baseline, formats)
    let to = measure.amount(measure.target, formats)
    guard let last = readings.last else { return "From \(from), it should become \(to). There is no reading yet." }
    let now = measure.amount(last.content.value, formats)
    let wantsLess = measure.target < measure.baseline
    let reached = wantsLess ? last.content.value <= measure.target : last.content.value >= measure.target
    let verdict = reached ? "The target of \(to) is reached." : "The target of \(to) is not reached."
    return "From \(from) to \(now) on \(formats.day(last.content.on)). \(verdict)"
  }

  private func trend(_ measure: Measure, _ readings: [Entry<Measurement>]) -> HTML {
    let points = readings.map { reading in
      TrendLine.Point(
        x: Double(reading.content.on.daysSince1970), y: reading.content.value,
        date: formats.day(reading.content.on), value: measure.amount(reading.content.value, formats))
    }
    let chart = TrendLine(
      title: measure.name, summary: sentence(measure, readings), points: points,
      baseline: TrendLine.Level(y: measure.baseline, label: "before: \(measure.amount(measure.baseline, formats))"),
      target: TrendLine.Level(y: measure.target, label: "target: \(measure.amount(measure.target, formats))"))
    let rows = readings.html { reading in
      """
      <tr id="\(RecordCard(reading, view).anchor)"><th scope="row">\(DateText.day(reading.content.on, formats))</th>\
      <td class="n figure">\(measure.amount(reading.content.value, formats))</td>\
      <td><span dir="auto">\(reading.content.note)</span><small>\(RecordCard(reading, view).change)</small></td></tr>

      """
    }
    return """
      \(chart.svg)<details><summary>The readings as a table</summary><table class="plain"><thead><tr><th scope="col">Read on</th>\
      <th scope="col" class="n">Value</th><th scope="col">Note</th></tr></thead><tbody>\(rows)</tbody></table></details>
      """
  }

  /// What was measured of the case, and how often each party's range held it.
  private var calibration: HTML {
    let tested = initiative.testedFigures
    guard !tested.isEmpty else { return .empty }
    let rows = tested.html { figure in
      """
      <tr><th scope="row"><span dir="auto">\(figure.title)</span></th>\
      <td data-label="Estimated by">\(PartyMark(figure.party).html)</td>\
      <td class="n figure" data-label="Range">\(formats.number(figure.low, decimals: 2)) – \
      \(formats.number(figure.high, decimals: 2))</td>\
      <td class="n figure" data-label="Measured">\(formats.number(figure.measured, decimals: 2))</td>\
      <td>\(figure.isWithin ? "within" : "outside")</td></tr>

      """
    }
    let section = CalibrationSection(overall: initiative.calibration, formats: formats)
    return """
      <section><h2>How well it was estimated</h2>\
      <ul>\(section.overall.html { "<li>\(PartyMark($0.party).html) \(section.words($0))</li>" })</ul>\
      <table class="plain"><thead><tr><th scope="col">Figure</th><th scope="col">Estimated by</th>\
      <th scope="col" class="n">90 % range</th><th scope="col" class="n">Measured</th><th scope="col">It was</th></tr></thead>\
      <tbody>\(rows)</tbody></table></section>

      """
  }

  private var credits: HTML {
    let all = initiative.records[Credit.self]
    let list = all.html { entry in
      let card = RecordCard(entry, view)
      return """
        <li id="\(card.anchor)">\(PartyMark(entry.content.to).html)\(HTML(paragraphs: entry.content.deed))\
        <small>said by \(entry.party.title)\(card.change)</small></li>

        """
    }
    return """
      \(HTML.when(all.isEmpty, "<p class=\"small\">No credit given yet. Name the deed and who did it: the executive board reads this.</p>", else: "<ul class=\"lines credits\">\(list)</ul>"))
      \(RecordCard.add("Give credit", Credit.kind, view))
      """
  }
}
