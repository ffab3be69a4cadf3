import BusinessCase
import Charts
import Documents
import Journey
import Markup
import Partnership

/// Value and cost as intervals on one scale. Benefits that release cash and those that do not stay apart.
struct BriefFigures {
  let initiative: Initiative
  let room: BriefRoom

  private var formats: Formats { initiative.settings.formats }
  private var currency: Currency { initiative.settings.currency }

  var html: HTML {
    guard let appraisal = initiative.appraisal else {
      if let simulated = initiative.simulated { return self.simulated(simulated) }
      let words =
        initiative.caseBuilding.isEmpty
        ? "Nothing has been estimated." : "The case has not been simulated yet, and only that can say what it comes to."
      return "<section><h2>Value and cost</h2><p>\(words)</p></section>\n"
    }
    let rows = Self.rows(appraisal)
    let axis = Axis.covering(values: rows.flatMap { [$0.low, $0.high] })
    let years = appraisal.horizon.years
    return """
      <section><h2>Value and cost</h2>
      <table class="estimates"><caption class="small">Over \(years) \(years == 1 ? "year" : "years"), 90 % ranges. The ring \
      is the expected value; left of the line is money spent.</caption>
      <thead><tr><th scope="col">What</th><th scope="col">Range</th><th scope="col" class="n">In figures</th></tr></thead>
      <tbody>\(rows.html { row($0, axis) })</tbody></table>
      \(losses(appraisal.riskLoss))\(notes(appraisal))</section>

      """
  }

  /// What the simulation says, where formulas over estimates make up the case.
  private func simulated(_ simulated: SimulatedSummary) -> HTML {
    let rows: [(String, String, SimulatedSummary.Range?)] = [
      ("Costs", "present value", simulated.costs),
      ("Cash in the end", "cash-releasing benefits less costs and losses", simulated.netCash),
    ]
    let gain = simulated.chanceOfGain.map { formats.number(min(99, max(1, ($0 * 100).rounded()))) }
    return """
      <section><h2>Value and cost</h2>
      <table class="plain"><caption class="small">“<span dir="auto">\(simulated.option.briefly(room.name))</span>” over \
      \(simulated.months) months, 90 % ranges of \(formats.number(Double(simulated.trials))) simulated futures.</caption>
      <thead><tr><th scope="col">What</th><th scope="col" class="n">In figures</th></tr></thead><tbody>
      \(rows.html { title, note, range in
        HTML.with(range) { range in
          """
          <tr><th scope="row">\(title)<small>\(note)</small></th>\
          <td class="n figure">\(formats.money(from: range.low.doubleValue, to: range.high.doubleValue, currency))</td></tr>

          """
        }
      })</tbody></table>
      \(HTML.with(gain) { "<p>In \($0) of 100 futures it pays back in cash.</p>" })\
      \(HTML.with(simulated.otherBenefits) { "<p>Time, quality and safety, which release no cash, are worth \(formats.money($0)) on average beside that.</p>" })\
      \(HTML.when(!initiative.countsPeople, "<p class=\"note\">No cost for people is counted.</p>"))\
      \(HTML.when(!initiative.records[Risk.self].isEmpty, "<p>\(named).</p>"))\
      \(left(initiative.caseBuilding.leftOut.map { ($0.record, $0.reason) }, why: nil))\
      \(HTML.with(simulated.doubt) { "<p class=\"note\">\($0)</p>" })</section>

      """
  }

  /// A total as a range; costs below zero.
  struct Row {
    let title: String
    let note: String
    let low: Double
    let mean: Double
    let high: Double
    let precision: Precision
    let isApproximate: Bool
    let isCost: Bool

    fileprivate init(_ title: String, _ note: String, _ total: Total, negated: Bool = false) {
      let shown = total.interval.rounded
      (self.title, self.note) = (title, note)
      (low, high) = negated ? (-shown.high, -shown.low) : (shown.low, shown.high)
      mean = (negated ? -1 : 1) * total.precision.rounded(total.mean)
      precision = total.precision
      isApproximate = total.isApproximate
      isCost = negated
    }
  }

  /// What the case adds up to; totals without a line are left out.
  static func rows(_ appraisal: AppraisalSummary) -> [Row] {
    var rows: [Row] = []
    if appraisal.nonCash.lineCount > 0 {
      rows.append(Row("Benefits that release no cash", "time, quality, safety; in no total", appraisal.nonCash))
    }
    if appraisal.cashReleasing.lineCount > 0 {
      rows.append(Row("Benefits that release cash", "money saved or earned", appraisal.cashReleasing))
    }
    if appraisal.costs.lineCount > 0 {
      let note =
        appraisal.hasPeopleCosts ? "people's time included" : "nothing for people's time, training or moderation"
      rows.append(Row("Costs", note, appraisal.costs, negated: true))
    }
    if appraisal.cashReleasing.lineCount > 0, appraisal.costs.lineCount > 0 {
      rows.append(Row("Cash in the end", "cash-releasing benefits less costs, before risks", appraisal.netCash))
    }
    return rows
  }

  private func row(_ row: Row, _ axis: Axis) -> HTML {
    // A cost is drawn to the left and written without a sign: its title says what it is.
    let (low, high) = row.isCost ? (-row.high, -row.low) : (row.low, row.high)
    let words = (row.isApproximate ? "about " : "") + formats.money(from: low, to: high, currency)
    let bar = RangeBar(
      low: row.low, middle: row.mean, high: row.high, axis: axis,
      label: "\(words), expected \(formats.money(row.mean, currency))")
    return """
      <tr><th scope="row">\(row.title)<small>\(row.note)</small></th><td>\(bar.svg)</td>\
      <td class="n figure">\(words)</td></tr>

      """
  }

  private func losses(_ loss: RiskLoss) -> HTML {
    let count = loss.riskCount
    guard count > 0 else { return "<p>No risk has been estimated, so the worst loss is not known.</p>\n" }
    let worst = formats.money(loss.precision.rounded(loss.worstIfAny), currency)
    let perYear = formats.money(loss.precision.rounded(loss.expectedPerYear), currency)
    return """
      <p>\(named). Expected loss about \(perYear) a year; \
      when something goes wrong, in 19 of 20 cases less than \(worst).</p>

      """
  }

  /// How many risks there are, the greatest by name.
  private var named: HTML {
    let risks = initiative.records[Risk.self].sorted { $0.content.expectedPerYear > $1.content.expectedPerYear }
    let names = risks.prefix(room.risks).map { "“\($0.title.briefly(room.name))”" }.joined(separator: ", ")
    let rest = risks.count - room.risks
    return """
      \(risks.count == 1 ? "One risk" : "\(risks.count) risks"): \
      <span dir="auto">\(rest > 0 ? "\(names) and \(rest) smaller" : names)</span>
      """
  }

  private func notes(_ appraisal: AppraisalSummary) -> HTML {
    """
    \(HTML.when(!appraisal.hasPeopleCosts, "<p class=\"note\">No cost for people is counted. Most of such projects is people and process, so this case is too cheap.</p>\n"))\
    \(left(appraisal.leftOut.map { (RecordID($0.id), $0.message) }, why: "because not in \(currency.code)"))
    """
  }

  /// The lines that are in no total, each with its own range: what is not money counts all the same.
  ///
  /// - Parameter why: what keeps all of them out; nil where each says it for itself.
  private func left(_ lines: [(record: RecordID?, message: String)], why: String?) -> HTML {
    guard !lines.isEmpty else { return .empty }
    let told = lines.prefix(room.leftOut).map { line -> HTML in
      guard let entry = line.record.flatMap(initiative.records.find) else { return HTML(escaping: line.message) }
      let range = quantity(entry)?.words(formats) ?? line.message
      return
        "<span dir=\"auto\">\(entry.title.briefly(room.name))</span>, \(range)\(why == nil ? " (\(line.message))" : "")"
    }
    let rest = lines.count - room.leftOut
    return """
      <p>In no total\(why.map { ", \($0)" } ?? ""): \(told.joined(separator: "; "))\
      \(HTML.when(rest > 0, "; and \(rest) more\(BriefRoom.mark)", else: "."))</p>

      """
  }

  private func quantity(_ entry: any AnyEntry) -> Quantity? {
    (entry as? Entry<Benefit>)?.content.quantity ?? (entry as? Entry<Cost>)?.content.quantity
      ?? (entry as? Entry<Risk>)?.content.quantity
  }
}

extension Risk {
  /// Which of several risks weighs most; the figure itself is the engine's.
  fileprivate var expectedPerYear: Double { (chance ?? 0) * quantity.estimate.middle }
}
