import Charts
import Documents
import Journey
import Markup
import Partnership

/// What a simulated case answers: the sentence for the sponsor first, then each answer with its picture, its sentence
/// and, for whoever wants to know, how it is reckoned.
struct CaseAnswers {
  let figures: CaseFigures
  let numbers: CaseNumbers
  private let sentences: CaseSentences
  private let charts: CaseCharts
  private let rankings: CaseRankings

  init(_ figures: CaseFigures, _ settings: Settings) {
    self.figures = figures
    numbers = CaseNumbers(figures, settings)
    sentences = CaseSentences(figures: figures, numbers: numbers)
    charts = CaseCharts(figures, numbers)
    rankings = CaseRankings(figures: figures, numbers: numbers)
  }

  /// All of it, for the page of the stage.
  var html: HTML {
    """
    \(brief)\(HTML.with(figures.preferredScenario, preferred))\(check)\(risks)\(growth)\(link)\(remarks)\(run)
    """
  }

  /// What changes while an estimate is tried: the sentence, the options side by side, what to check first.
  var brief: HTML {
    """
    <p class="sentence">\(sentences.sponsor)</p>\(charts.worth)\(rankings.best)\
    \(HTML.when(figures.scenarios.count > 1, method(figures.methods["chanceOfBest"])))
    """
  }

  /// What is most worth checking, in a sentence.
  var firstCheck: HTML {
    HTML.when(figures.information != nil, "<p>\(sentences.information)</p>\n")
  }

  /// How it was simulated.
  var run: HTML { "<p class=\"small\">\(sentences.run)</p>\n" }

  private func preferred(_ scenario: CaseFigures.Scenario) -> HTML {
    """
    <section><h3>With <span dir="auto">“\(scenario.name)”</span></h3>\(charts.cash(scenario))\
    \(facts(scenario))\(others(than: scenario))</section>

    """
  }

  private func facts(_ scenario: CaseFigures.Scenario) -> HTML {
    let list = scenario.figures.html { figure in
      """
      <div><dt>\(figure.kind.title)</dt><dd>\(sentences.sentence(figure, of: scenario))\
      \(method(figures.methods[figure.kind.rawValue]))</dd></div>

      """
    }
    return "<dl class=\"facts\">\(list)</dl>\(CaseFigureTable(scenario: scenario, numbers: numbers).table.html)"
  }

  private func method(_ method: CaseFigures.Method?) -> HTML {
    HTML.with(method) { method in
      """
      <details class="method"><summary>How it is reckoned</summary><p><code>\(method.formula)</code></p>\
      <p class="small">\(method.source)</p></details>
      """
    }
  }

  private func others(than scenario: CaseFigures.Scenario) -> HTML {
    figures.scenarios.filter { $0.id != scenario.id }.html { other in
      """
      <details><summary>With <span dir="auto">“\(other.name)”</span></summary>\(charts.cash(other))\
      \(facts(other))</details>

      """
    }
  }

  private var check: HTML {
    guard figures.information != nil || figures.tornado != nil else { return .empty }
    return """
      <section><h3>What to check first</h3><p>\(sentences.information)</p>\(rankings.information)\
      \(method(figures.methods["information"]))</section>
      <section><h3>What moves it most</h3><p>\(sentences.tornado)</p>\(rankings.tornado)\
      \(method(figures.methods["tornado"]))\(rankings.sensitivity)\(method(figures.methods["sensitivity"]))</section>

      """
  }

  private var risks: HTML {
    HTML.with(figures.losses) { losses in
      """
      <section><h3>What may go wrong</h3><p>\(sentences.losses)</p>\
      \(charts.losses("All risks together", losses.all, withBenefit: true))\
      \(losses.byRisk.html { risk in
          """
          <details><summary dir="auto">\(risk.name)</summary>\
          \(charts.losses(risk.name, risk.curves, withBenefit: false))</details>

          """
        })\(method(figures.methods["losses"]))</section>

      """
    }
  }

  private var growth: HTML {
    HTML.with(figures.adoption) { adoption in
      """
      <section><h3>How soon people use it</h3><p>\(sentences.adoption)</p>\(charts.adoption)\
      \(method(adoption.method))</section>

      """
    }
  }

  private var link: HTML {
    HTML.with(figures.link) { link in
      let facts: [(String, String)] = [
        ("Streams at one time, on average", numbers.plain(link.meanStreams)),
        (
          "Chance that they take more than \(numbers.percent(link.share)) of the link",
          "\(numbers.plain(link.chanceOfExceeding * 1_000)) in 1,000 busy hours"
        ),
        ("Cap for all streams together that keeps the promise", numbers.plain(link.poolCap)),
        ("Cap for each", numbers.plain(link.userCap)),
      ]
      return """
        <section><h3>What it asks of the network</h3>\
        <dl class="facts">\(facts.html { "<div><dt>\($0)</dt><dd class=\"figure\">\($1)</dd></div>" })</dl>\
        \(method(link.method))</section>

        """
    }
  }

  private var remarks: HTML {
    HTML.when(
      !figures.remarks.isEmpty,
      """
      <section><h3>Bear in mind</h3><ul>\(figures.remarks.html { "<li>\($0)</li>" })</ul></section>

      """)
  }
}

extension CaseFigures.Figure.Kind {
  /// What it is, for a heading.
  var title: String {
    switch self {
    case .netCash: "Net present value, cash"
    case .netValue: "Net present value, with benefits that release no cash"
    case .returnOnInvestment: "Return on investment"
    case .payback: "Payback"
    case .internalRate: "Internal rate of return"
    case .costs: "Costs"
    case .annualLoss: "Loss by risks in a year"
    case .difference: "Compared with the first option"
    }
  }
}
