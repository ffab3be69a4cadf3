import Documents
import Partnership
import Testing

@testable import Journey

@Suite struct AppraisalLookTests {
  @Test func weightsAreOpenWhenBothSidesHaveRevealed() throws {
    var scoring = try Scoring()
    #expect(try !scoring.story.initiative().hasOpenWeights)
    try scoring.handIn(.communications)
    try scoring.handIn(.it)
    try scoring.reveal(.communications)
    #expect(try !scoring.story.initiative().hasOpenWeights)
    try scoring.reveal(.it)
    #expect(try scoring.story.initiative().hasOpenWeights)
  }

  @Test func aLookFollowsThePartiesAndATrialFollowsItsPoints() throws {
    var scoring = try Scoring()
    try scoring.handIn(.communications)
    try scoring.handIn(.it)
    try scoring.reveal(.communications, .it)
    let built = try scoring.story.initiative().builtAppraisal()
    let figures = try built.look(samples: 400)
    #expect(figures.rankings.map(\.party) == ["communications", "it"])
    #expect(figures.rankings[0].first == scoring.open.text)
    for (points, first) in [([scoring.reach.text: 100.0], scoring.open), ([scoring.hosting.text: 100.0], scoring.list)]
    {
      let tried = try built.look(samples: 400, trying: TrialWeights(points: points))
      let best = try #require(tried.rankings.first?.options.first)
      let shared = tried.rankings[0].options.filter { abs($0.value - best.value) < 1e-6 }.map(\.option)
      #expect(tried.rankings.map(\.party) == [TrialWeights.party])
      #expect(shared.contains(first.text))
    }
    let error = #expect(throws: AppraisalProblems.self) {
      try built.look(samples: 400, trying: TrialWeights(points: [:]))
    }
    #expect(error?.list.first?.message.contains("nothing would matter") == true)
  }
}
