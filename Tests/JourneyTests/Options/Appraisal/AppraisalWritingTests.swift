import DecisionAnalysis
import Testing

@testable import Journey

@Suite struct AppraisalWritingTests {
  @Test func theExampleComesBackAsTheSameAppraisal() throws {
    let file = try AppraisalFile.read(AppraisalFile.example)
    try expectSame(file)
    #expect(file.text.contains("  criteria:\n    - id: reach\n      name: Staff we reach with a film\n"))
    #expect(file.text.contains("        hours: {low: 5, likely: 10, high: 30}\n"))
  }

  /// Quantiles, levels with chances that are not whole hundredths, levels with words that YAML would take for something
  /// else, even for “nobody knows”, an order instead of points, a floor.
  @Test func everyFormOfAScoreComesBack() throws {
    let levels = [Level("no", value: 0), Level("unknown", value: 0.07), Level("well: {in, part}", value: 1)]
    let criteria = [
      Criterion("reach", "Reach: # <b>", .numeric(Scale(worst: 100, best: -2.5, unit: "%"), .linear)),
      Criterion(
        "effort", "effort",
        group: [
          Criterion(
            "cost", "50%",
            .numeric(
              Scale(worst: 9, best: 0),
              .points([
                ValuePoint(score: 9, value: 0), ValuePoint(score: 3, value: 0.29), ValuePoint(score: 0, value: 1),
              ]))),
          Criterion("hosting", "Hosting", .levels(levels)),
        ]),
    ]
    let options = [
      ScoredOption(
        "a", "yes",
        [
          "reach": .exact(7.25), "cost": .uniform(low: 1, high: 2.5), "hosting": .level("unknown"),
        ], compliance: ["must": .met]),
      ScoredOption(
        "b", "B",
        [
          "reach": .quantiles([1, 2, 3.125]), "cost": .triangular(low: 1, likely: 2, high: 4),
          "hosting": .levels([LevelChance("no", 0.29), LevelChance("well: {in, part}", 0.71)]),
        ], compliance: ["must": .unknown]),
      ScoredOption("c", "C", ["reach": .unknown, "cost": .exact(0), "hosting": .level("well: {in, part}")]),
    ]
    let parties = [
      PartyView("it", "IT", members: [SwingWeights("12", order: ["reach", "effort", "cost", "hosting"])], floor: 0.29),
      PartyView(
        "communications", "Communications",
        members: [SwingWeights("Ann", points: ["reach": 100, "effort": 12.5, "cost": 100, "hosting": 0])],
        refuses: ["a"]),
    ]
    let model = try DecisionModel(
      criteria: criteria, options: options, requirements: [Requirement("must", "must")], parties: parties,
      reference: "c")
    let file = AppraisalFile(name: "", model: model)
    let read = try AppraisalFile.read(file.text)
    #expect(read.model.criteria == criteria, "\(file.text)")
    #expect(read.model.options[1...] == options[1...])
    // A level called “unknown” comes back as that level for certain.
    #expect(read.model.options[0].performances["hosting"] == .levels([LevelChance("unknown", 1)]))
    #expect(read.model.options[0].performances["cost"] == options[0].performances["cost"])
    #expect(read.model.parties == parties && read.model.requirements == model.requirements)
    #expect(read.model.reference == "c" && read.name.isEmpty)
  }

  private func expectSame(_ file: AppraisalFile) throws {
    let read = try AppraisalFile.read(file.text)
    #expect(read.name == file.name)
    #expect(read.model.criteria == file.model.criteria, "\(file.text)")
    #expect(read.model.options == file.model.options)
    #expect(read.model.requirements == file.model.requirements)
    #expect(read.model.parties == file.model.parties)
    #expect(read.model.reference == file.model.reference)
  }
}
