import DecisionAnalysis
import Documents
import Testing

@testable import Journey

@Suite struct AppraisalFileTests {
  private static let head = """
    options:
      criteria:
        - {id: reach, name: Reach, worst: 0, best: 100}
        - id: hosting
          name: Hosting
          levels:
            - {level: outside, value: 0}
            - {level: inside, value: 100}
      compared:
        - {id: a, name: A, scores: {reach: 80, hosting: outside}}
        - {id: b, name: B, scores: {reach: 30, hosting: inside}}

    """

  /// The messages for the text above with one part replaced, or with more at its end.
  private func problems(_ old: String = "", _ new: String = "", more: String = "") -> [String] {
    let text = (old.isEmpty ? Self.head : Self.head.replacing(old, with: new)) + more
    do {
      _ = try AppraisalFile.read(text)
      return []
    } catch {
      return error.list.map(\.description)
    }
  }

  @Test func theExampleIsRightAndTellsItsStory() throws {
    let file = try AppraisalFile.read(AppraisalFile.example)
    #expect(file.name == "YouTube and social sites for staff")
    let result = try file.model.appraise(Run(samples: 4_000))
    #expect(result.rankings.map { $0.winners } == [["capped"], ["host"], ["host"]])
    #expect(result.excluded.map(\.option) == ["open"])
    #expect(result.commonGround?.best?.option == "host")
    #expect(result.disagreements[0].decisive == [["hosting"]])
  }

  @Test func everyFormOfAScoreIsRead() throws {
    let text = Self.head.replacing(
      "reach: 80, hosting: outside", with: "reach: [10, 20.5, 90], hosting: {outside: 30, inside: 70}"
    )
    .replacing("reach: 30, hosting: inside", with: "reach: {low: 5, likely: 6, high: 9}, hosting: unknown")
    let options = try AppraisalFile.read(text).model.options
    #expect(options[0].performances["reach"] == .quantiles([10, 20.5, 90]))
    #expect(options[0].performances["hosting"] == .levels([LevelChance("outside", 0.3), LevelChance("inside", 0.7)]))
    #expect(options[1].performances["reach"] == .triangular(low: 5, likely: 6, high: 9))
    #expect(options[1].performances["hosting"] == .unknown)
  }

  @Test func otherPartsOfTheDocumentAreLeftAlone() {
    #expect(problems(more: "need:\n  outcome: Something\n").isEmpty)
    #expect(problems(more: "option: 3\n")[0].hasPrefix("line 12, column 9: option: There is no part of this name."))
    #expect(problems("options:", "need:")[0].hasPrefix("line 1, column 1: The part “options” is missing."))
  }

  @Test func aPartWithoutAnythingInItIsEmptyAndNotMissing() {
    #expect(
      problems(Self.head, "options:\n") == [
        "line 1, column 9: options: The part “options” is empty. “tandem options init” writes an example."
      ])
  }

  /// A second scale is no field that does not exist.
  @Test func aCriterionHasOneScale() {
    #expect(
      problems("worst: 0, best: 100", "worst: 0, best: 100, levels: [{level: a, value: 0}, {level: b, value: 100}]")
        .contains {
          $0.hasSuffix(
            "options.criteria[0].levels: “Reach” has two scales: a range (“worst”, “best”) and “levels” in words. Keep one."
          )
        })
    let group = problems("name: Hosting", "name: Hosting\n      worst: 0\n      criteria: []")
    #expect(
      group.first?.hasSuffix(
        "“Hosting” has three scales: a range (“worst”, “best”), “levels” in words and “criteria” below it. Keep one.")
        == true)
    #expect(group.count == 1, "\(group)")
  }

  /// The bad inputs of the list, each with its place and what would be right.
  @Test(arguments: [
    (
      "reach: 80", "reach: 180",
      "line 10, column 40: options.compared[0].scores.reach: 180 lies outside the scale of “Reach”"
    ),
    ("worst: 0, best: 100", "unit: people", "line 3, column 7: options.criteria[0]: “Reach” has no scale."),
    (
      "worst: 0, best: 100", "worst: 5, best: 5",
      "line 3, column 7: options.criteria[0]: “Reach”: both ends of the scale are 5."
    ),
    ("reach: 80, ", "", "options.compared[0].scores.reach: “A” has no score on “Reach”."),
    (
      "hosting: outside", "hosting: abroad", "There is no level “abroad”. The levels of “Hosting” are: outside, inside."
    ),
    ("reach: 80", "reach: many", "“many” is not a number."),
    ("reach: 80", "raech: 80", "There is no criterion “raech” that is measured. There are: reach, hosting."),
    ("name: Reach", "nmae: Reach", "There is no field of this name here."),
    ("id: reach", "id: Reach it", "“Reach it” is not an id."),
    ("reach: 80", "reach: 1'900", "“1'900” is not a number."),
    ("reach: 80", "reach: .nan", "“.nan” is not a number."),
    ("reach: 80", "reach: 1e400", "“1e400” is not a number."),
    ("id: b,", "id: a,", "There are 2 options with the id “a”."),
    ("value: 100", "value: 90", "the values have to reach from 0 to 100"),
  ]) func eachMistakeIsToldWithItsPlace(old: String, new: String, message: String) {
    let found = problems(old, new)
    #expect(found.contains { $0.contains(message) }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("line ") })
  }

  @Test func weightsMayNotBeEmptyOrContradictory() {
    func party(_ members: String) -> [String] {
      problems(more: "  parties:\n    - party: it\n      members: \(members)\n")
    }
    #expect(party("[]")[0].contains("IT has no weights yet."))
    #expect(party("[{member: ida}]")[0].contains("Weights for the criteria are empty."))
    #expect(party("[{points: {reach: 0, hosting: 0}}]")[0].contains("so nothing would matter"))
    #expect(
      party("[{points: {reach: 10, hosting: 90}, order: [reach, hosting]}]")[0].hasPrefix(
        "line 14, column 17: options.parties[0].members[0]: The weights contradict each other"))
    #expect(party("[{points: {reach: 10, hosting: 90}}]").isEmpty)
  }

  @Test func oneOptionOnlyIsNoComparison() {
    let found = problems("    - {id: b, name: B, scores: {reach: 30, hosting: inside}}\n", "")
    #expect(found.count == 1 && found[0].contains("There is only one option"))
  }

  @Test func namesWithMarkupStayWhatTheyAre() throws {
    let text = Self.head.replacing("name: A,", with: "name: \"<script>alert('x')</script> & co\",")
    #expect(try AppraisalFile.read(text).model.options[0].name == "<script>alert('x')</script> & co")
  }

  @Test func twoHundredOptionsByAHundredCriteriaAreRead() throws {
    let criteria = (0..<100).map { "    - {id: c\($0), worst: 0, best: 1}\n" }.joined()
    let scores = (0..<100).map { "c\($0): 0.5" }.joined(separator: ", ")
    func text(_ options: Int) -> String {
      "options:\n  criteria:\n\(criteria)  compared:\n"
        + (0..<options).map { "    - {id: o\($0), scores: {\(scores)}}\n" }.joined()
    }
    #expect(try AppraisalFile.read(text(200)).model.options.count == 200)
    do {
      _ = try AppraisalFile.read(text(201))
      Issue.record("201 options were taken")
    } catch {
      #expect(error.list.map(\.message) == ["There are 201 options. Compare at most 200."])
    }
  }
}
