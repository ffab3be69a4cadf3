import DecisionAnalysis
import Journey
import Markup
import Partnership
import Testing

@testable import Web

@Suite struct TrialTests {
  @Test func itBeginsWithThePartyThatIsNamed() throws {
    let figures = try AnswersTests.figures(samples: 400)
    let it = try #require(figures.rankings.first { $0.party == "it" })
    #expect(TrialReading.trial({ $0 == "from" ? "it" : nil }, figures) == TrialWeights(it, in: figures))
    #expect(TrialReading.trial({ _ in nil }, figures) == TrialWeights(figures.rankings[0], in: figures))
    let equal = TrialReading.trial({ $0 == "from" ? "equal" : nil }, figures)
    #expect(equal.points.values.allSatisfy { $0 == 100 } && equal.points.count == figures.criteria.count)
  }

  @Test(arguments: [
    ("40", 40), ("12,5", 12.5), ("-3", 0), ("900", 100), ("nan", 0), ("1e400", 0), ("<b>", 0), ("", 0),
  ])
  func whatIsTypedBecomesPoints(_ typed: String, _ points: Double) throws {
    let figures = try AnswersTests.figures(samples: 400)
    let trial = TrialReading.trial({ $0 == "points-cost" ? typed : nil }, figures)
    #expect(trial.points == ["cost": points])
  }

  @Test func theAnswerFollowsThePoints() throws {
    let model = try AppraisalFile.read(AppraisalFile.example).model
    func answer(_ points: [String: Double]) throws -> String {
      let figures = try model.trying(TrialWeights(points: points)).figures(Run(samples: 400))
      return TrialAnswer(words: FigureWords(figures: figures, formats: Formats())).html.text
    }
    #expect(try answer(["reach": 100]).contains("“YouTube in restricted mode, with a cap on the line” comes first"))
    #expect(try answer(["hosting": 100]).contains("“PeerTube on our own servers” comes first with 100 of 100 points"))
  }

  @Test func everyCriterionHasAFieldWithItsPoints() throws {
    let figures = try AnswersTests.figures(samples: 400)
    let trial = TrialWeights(points: ["cost": 40])
    let form = TrialForm(
      words: FigureWords(figures: figures, formats: Formats()), trial: trial, path: LocalPath("/try"))
    let html = form.html.text
    for criterion in figures.criteria { #expect(html.contains("name=\"points-\(criterion.id)\"")) }
    #expect(html.contains("name=\"points-cost\" min=\"0\" max=\"100\" step=\"1\" value=\"40\""))
    #expect(html.contains("href=\"/try?from=it\""))
  }
}
