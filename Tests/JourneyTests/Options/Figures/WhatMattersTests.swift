import DecisionAnalysis
import Testing

@testable import Journey

@Suite struct WhatMattersTests {
  @Test func disagreementComesFirstThenCommonGroundThenTheFlip() throws {
    let figures = try AppraisalFile.read(AppraisalFile.example).model.figures(Run(samples: 800))
    let matters = figures.matters
    #expect(matters[0].hasPrefix("Communications and IT disagree on the weight of"))
    #expect(matters[0].hasSuffix("only “Who holds what we say” changes the choice."))
    #expect(matters.contains { $0.contains("is what all can best live with") })
    #expect(matters.last == figures.smallestFlip?.sentence)
    #expect(figures.disagreements.filter(\.isAboutTheChoice).allSatisfy { matters.contains($0.sentence) })
    #expect(!matters.contains { $0.contains("still want the same") })
  }

  @Test func theSmallestFlipsAreTheSmallest() throws {
    let figures = try AppraisalFile.read(AppraisalFile.example).model.figures(Run(samples: 800))
    let flip = try #require(figures.smallestFlip)
    #expect(figures.weightFlips.allSatisfy { $0.moved >= flip.moved })
    let score = try #require(figures.smallestScoreFlip)
    #expect(figures.scoreFlips.allSatisfy { abs($0.change) >= abs(score.change) })
  }
}
