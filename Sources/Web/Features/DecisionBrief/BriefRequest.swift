import BusinessCase
import Documents
import Journey
import Markup
import Partnership

/// The request: amount, date, worst loss, cost of waiting. It is what a sponsor reads first, and perhaps only.
struct BriefRequest {
  let initiative: Initiative
  let room: BriefRoom

  private var formats: Formats { initiative.settings.formats }
  private var currency: Currency { initiative.settings.currency }

  var html: HTML {
    """
    <section class="request" aria-labelledby="request"><h2 id="request">\(title)</h2>
    <p class="sentence" dir="auto">\(sentence.briefly(room.request))</p>
    <dl class="asks">\(ask("Amount", amount.figure, amount.note))\(ask("Date", date.figure, date.note))\
    \(ask("Worst loss", worst.figure, worst.note))\(ask("Cost of waiting", waiting.figure, waiting.note))</dl>
    </section>

    """
  }

  private func ask(_ label: String, _ figure: String, _ note: String) -> HTML {
    "<div><dt>\(label)</dt><dd>\(HTML.when(!figure.isEmpty, "<strong class=\"figure\">\(figure)</strong>"))<small dir=\"auto\">\(note)</small></dd></div>\n"
  }

  private var title: String {
    if initiative.decision == nil { return "What is wanted" }
    return isPassed ? "The request, as decided" : "The request"
  }

  private var isPassed: Bool { initiative.course.passages.contains { $0.passage.stage == .decision } }

  private var sentence: String {
    guard let decision = initiative.decision else {
      return initiative.need?.outcome.firstSentence ?? "The need has not been written down."
    }
    guard let option = initiative.records.find(decision.choice, PlatformOption.self) else {
      return "The option that was chosen has been taken away since."
    }
    if option.content.route == .nothing { return "\(asking) do nothing: everything stays as it is." }
    return "\(asking) go ahead with “\(option.title)”: \(option.content.route.title.lowercasedFirst)."
  }

  /// Whether the parties have passed the decision, or ask for it.
  private var asking: String {
    isPassed ? "It is decided to" : "We ask you to agree to"
  }

  private var amount: (figure: String, note: String) {
    guard let cost = initiative.exposure.cost, let appraisal = initiative.appraisal else {
      if let simulated = initiative.simulated, let costs = simulated.costs {
        return (
          "up to \(formats.money(costs.high))",
          "\(formats.money(from: costs.low.doubleValue, to: costs.high.doubleValue, currency)) over \(simulated.months) months, present value."
        )
      }
      return ("not known", unknown("cost"))
    }
    let range = CaseWords.range(appraisal.costs, formats, currency)
    let years = appraisal.horizon.years
    let people = appraisal.hasPeopleCosts ? "" : " Nothing in it is for people's time."
    return ("up to \(formats.money(cost))", "\(range) over \(years) \(years == 1 ? "year" : "years").\(people)")
  }

  private var date: (figure: String, note: String) {
    let wanted = initiative.need?.wantedBy
    guard let date = initiative.exposure.date else { return ("not fixed", "Nobody has named a day.") }
    guard initiative.decision != nil else { return (formats.day(date), "Wanted by then.") }
    guard let wanted else { return (formats.day(date), "Ready by then.") }
    if wanted == date { return (formats.day(date), "Ready by then, as wanted.") }
    return (formats.day(date), "Ready by then; wanted by \(formats.day(wanted)).")
  }

  private var worst: (figure: String, note: String) {
    guard let worst = initiative.exposure.worstLoss, let loss = initiative.appraisal?.riskLoss else {
      if let worst = initiative.simulated?.worstLoss {
        return ("up to \(formats.money(worst))", "In a year; fewer than 1 of 100 years cost more.")
      }
      return ("not known", unknown("risk"))
    }
    let chance = min(99, max(1, (loss.chanceOfAny * 100).rounded()))
    return (
      "up to \(formats.money(worst))",
      "In about \(formats.number(chance)) of 100 futures something goes wrong; in 19 of 20 of those the loss stays below this."
    )
  }

  private func unknown(_ what: String) -> String {
    let isStated = what == "cost" ? !initiative.records[Cost.self].isEmpty : !initiative.records[Risk.self].isEmpty
    return isStated ? "The case has not been simulated yet." : "No \(what) has been estimated yet."
  }

  private var waiting: (figure: String, note: String) {
    guard let waiting = initiative.decision?.waiting, !waiting.isEmpty else {
      return ("not known", "Nobody has said yet what waiting costs.")
    }
    return ("", waiting.briefly(room.line))
  }
}

extension String {
  /// Up to the first full stop, or the first line.
  fileprivate var firstSentence: String {
    let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? self
    guard let end = line.firstRange(of: ". ") else { return line }
    return String(line[..<end.upperBound]).trimmed
  }

  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
