import BusinessCase
import Charts
import Documents
import Journey
import Markup
import Partnership
import Testing
import Workspace

@testable import Web

@Suite("The answers of a case are sentences first, each with its picture and its table")
struct CaseAnswersTests {
  private func figures(_ text: String = CaseFile.example) throws -> CaseFigures {
    let plan = try CaseFile.read(text)
    return CaseFigures(try plan.simulate(SimulationSettings(trials: 4_096, seed: 3)), of: plan)
  }

  private func settings(_ numbers: Formats.NumberStyle = .comma) throws -> Settings {
    var settings = try TestPeople.session(.communications).settings
    settings.numberStyle = numbers
    return settings
  }

  private func answers(_ figures: CaseFigures, _ numbers: Formats.NumberStyle = .comma) throws -> String {
    CaseAnswers(figures, try settings(numbers)).html.text
  }

  @Test("The sponsor's sentence comes first, and names the best option, the cash and what may go wrong")
  func sponsor() throws {
    let figures = try figures()
    let text = try answers(figures)
    let best = try #require(figures.preferredScenario)
    #expect(text.hasPrefix("<p class=\"sentence\">“\(best.name)” is the best choice in "))
    let sentence = try #require(text.firstMatch(of: /<p class="sentence">(.+?)<\/p>/)).1
    #expect(sentence.contains("In cash it brings") && sentence.contains("One year in twenty"))
  }

  @Test("Each option has its distribution and its cash flow, each picture its title, its description and its table")
  func pictures() throws {
    let text = try answers(figures())
    #expect(text.count(of: "class=\"fan\"") == 4, "three options and adoption")
    #expect(text.count(of: "class=\"spread\"") == 1 && text.count(of: "class=\"exceedance\"") == 2)
    let drawn = text.count(of: "<figure class=\"chart\">")
    #expect(text.count(of: "<title>") == drawn && text.count(of: "<desc>") == drawn)
    #expect(
      text.count(of: "<details class=\"figures\">") == drawn + 1 + 3,
      "each picture, where the spread comes from, and the figures of each option")
    #expect(!text.contains(" style=") && !text.contains(/\bnan\b/))
  }

  @Test("Every figure stands in a table with its mean, its middle, its range and how often it is good")
  func figuresAsNumbers() throws {
    let figures = try figures()
    let (best, numbers) = (try #require(figures.preferredScenario), CaseNumbers(figures, try settings()))
    let html = CaseFigureTable(scenario: best, numbers: numbers).table.html.text
    for kind in [CaseFigures.Figure.Kind.netCash, .returnOnInvestment, .payback, .costs] {
      #expect(html.contains("<th scope=\"row\" dir=\"auto\">\(kind.title)</th>"))
    }
    let cash = try #require(best[.netCash])
    let (mean, low) = (try #require(cash.mean).value, try #require(cash.low))
    #expect(html.contains(">\(numbers.about(mean))</td>") && html.contains(">\(numbers.about(low))</td>"))
    #expect(html.contains(">\(numbers.ofHundred(cash.chanceOfGood ?? 0))</td>"))
    // No future without payback has a mean.
    #expect(html.contains("<td class=\"n figure\">not defined</td>"))
  }

  @Test("What shows in a budget whole is not said to show in part")
  func cashOnly() throws {
    let figures = try figures()
    let best = try #require(figures.preferredScenario)
    let (sentences, value) = (
      CaseSentences(figures: figures, numbers: CaseNumbers(figures, try settings())), try #require(best[.netValue])
    )
    #expect(sentences.sentence(value, of: best).hasSuffix("Part of it never shows in a budget."))
    guard case .object(var told) = try CanonicalJSON.decode(JSONValue.self, from: CanonicalJSON.encode(best)) else {
      Issue.record("a scenario is no object")
      return
    }
    let none = JSONValue.object(["value": .number(0), "error": .number(0)])
    (told["otherBenefits"], told["flexibility"]) = (none, none)
    let plain = try CanonicalJSON.decode(
      CaseFigures.Scenario.self, from: CanonicalJSON.encode(JSONValue.object(told)))
    #expect(!sentences.sentence(value, of: plain).contains("budget"))
  }

  @Test("Each figure says how it is reckoned, and the whole how it was simulated")
  func methods() throws {
    let text = try answers(figures())
    #expect(text.contains("<code>the time from which on"))
    #expect(text.contains("4,096 trials in 16 sets, seed 3, engine "))
    #expect(text.contains("(standard error)"))
  }

  @Test("What to check first names two estimates, each with what it is worth to know it")
  func checking() throws {
    let figures = try figures(
      """
      case:
        title: Two offers
        currency: EUR
        step: year
        periods: 3
        discount: 0
        decides-on: cash
        estimates:
          - {id: one, name: The first offer, shape: normal, low: 50, high: 150, unit: EUR}
          - {id: two, name: The second offer, shape: normal, low: 60, high: 140, unit: EUR}
        lines:
          - {id: a, name: First, kind: cost, nature: other, amount: one, scenarios: [a]}
          - {id: b, name: Second, kind: cost, nature: other, amount: two, scenarios: [b]}
        scenarios:
          - {id: a, name: The first}
          - {id: b, name: The second}
      """)
    let information = try #require(figures.information)
    #expect(information.count == 2 && information[1].worth > information[0].worth / 2)
    let numbers = CaseNumbers(figures, try settings())
    let sentence = CaseSentences(figures: figures, numbers: numbers).information
    #expect(
      sentence.hasPrefix(
        "Check “\(information[0].name)” and then “\(information[1].name)” first: knowing the one exactly is worth up to "
          + "\(numbers.about(information[0].worth)), the other up to \(numbers.about(information[1].worth))."))
  }

  @Test("A return says what comes back of each that is spent, also where it is less")
  func returns() throws {
    let figures = try figures()
    let best = try #require(figures.preferredScenario)
    let figure = try #require(best[.returnOnInvestment])
    let sentence = CaseSentences(figures: figures, numbers: CaseNumbers(figures, try settings())).sentence(
      figure, of: best)
    let median = Formats().number(1 + (figure.median ?? .nan), decimals: 2)
    #expect(sentence.hasPrefix("For each €1 spent, \(median) or more come back as often as not;"))
  }

  @Test("Numbers are written as the organisation writes them")
  func style() throws {
    let text = try answers(figures(), .point)
    #expect(text.contains("4.096 trials in 16 sets"))
    #expect(text.firstMatch(of: /\d,\d{3},/) == nil && text.firstMatch(of: /€\d+,\d{3}\b/) == nil)
  }

  @Test("What people called things is never markup")
  func hostile() throws {
    let text = try answers(
      figures(
        CaseFile.example.replacing("At an approved host", with: "<b>Host</b>").replacing(
          "Minutes of searching saved", with: "<i>Minutes</i>")))
    #expect(!text.contains("<b>Host") && !text.contains("<i>Minutes"))
    #expect(text.contains("&lt;b&gt;Host"))
  }

  @Test("A case without options, risks, growth or link leaves these parts out")
  func small() throws {
    let text = try answers(
      figures(
        """
        case:
          title: Small
          currency: EUR
          step: year
          periods: 3
          discount: 0
          decides-on: cash
          estimates:
            - {id: spent, shape: fixed, value: 100, unit: EUR}
            - {id: gain, shape: normal, low: 20, high: 80, unit: EUR/year}
          lines:
            - {id: a, name: Work, kind: cost, nature: other, amount: spent}
            - {id: b, name: Gain, kind: benefit, releases-cash: yes, amount: gain}
        """))
    for absent in ["best choice", "How often each option", "What may go wrong", "How soon", "network"] {
      #expect(!text.contains(absent), "\(absent)")
    }
    #expect(text.contains("What to check first") && text.contains("Bear in mind"))
  }

  @Test("What differs between two simulations is said in words, a change of the choice first")
  func differences() throws {
    let before = try figures()
    let dear = try figures(
      CaseFile.example.replacing(
        "shape: uniform, low: 900, high: 1900", with: "shape: uniform, low: 29000, high: 31900"))
    let numbers = CaseNumbers(dear, try settings())
    let differences = CaseDifferences(old: before, new: dear, numbers: numbers)
    #expect(differences.isAnotherChoice == (before.preferredScenario?.id == "outside"))
    #expect(!differences.words.isEmpty)
    let same = CaseDifferences(old: before, new: before, numbers: numbers)
    #expect(same.words.count == 1 && same.words[0].contains("as before"))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { split(separator: part, omittingEmptySubsequences: false).count - 1 }
}
