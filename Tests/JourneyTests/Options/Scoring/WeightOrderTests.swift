import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The order of the swings beside their points")
struct WeightOrderTests {
  private let story: Story
  private let reach: RecordID
  private let hosting: RecordID
  private let weeks: RecordID

  init() throws {
    var story = try Story()
    reach = try story.write(Contents.reach)
    hosting = try story.write(Contents.hosting)
    weeks = try story.write(OptionCriterion(name: "Weeks", measure: .number, ends: .init(worst: 52, best: 0)))
    self.story = story
  }

  /// What is wrong with points and places, in the order Reach, Hosting, Weeks.
  private func problems(
    _ points: [String], places: [String] = ["1", "2", "3"], _ more: [(String, String)] = []
  ) throws -> [Problem] {
    let criteria = [reach, hosting, weeks]
    var reading = Reading(
      Form(
        zip(criteria, points).map { ("points-\($0)", $1) } + zip(criteria, places).map { ("place-\($0)", $1) } + more))
    _ = WeightSheet.read(&reading, Editing(try story.initiative(), by: .it))
    return reading.problems
  }

  @Test("points that fall with the order, or stay, are right")
  func agreed() throws {
    #expect(try problems(["100", "40", "0"]).isEmpty)
    #expect(try problems(["100", "100", "100"]).isEmpty)
    #expect(try problems(["40", "100", "0"], places: ["2", "1", "3"]).isEmpty)
  }

  @Test("the message names the two and both ways out, beside the one that stands behind")
  func contradiction() throws {
    let found = try problems(["20", "100", "0"])
    #expect(found.map(\.field) == ["points-\(hosting)"])
    #expect(
      found.map(\.message) == [
        "Your order puts “Reach” before “Hosting”, your points say the opposite: 20 and 100. Change the points. If they "
          + "are right, hand in again, and they count in place of the order."
      ])
  }

  @Test("one wrong number is told once, two are told both")
  func each() throws {
    #expect(try problems(["10", "100", "50"]).map(\.field) == ["points-\(hosting)"])
    #expect(try problems(["10", "50", "100"]).map(\.field) == ["points-\(hosting)", "points-\(weeks)"])
  }

  @Test("equal places say nothing about each other")
  func equalPlaces() throws {
    #expect(try problems(["20", "100", "0"], places: ["1", "1", "2"]).isEmpty)
    #expect(try problems(["20", "100", "60"], places: ["1", "1", "2"]).map(\.field) == ["points-\(weeks)"])
  }

  @Test("without places, and once the points count, nothing contradicts them")
  func pointsAlone() throws {
    #expect(try problems(["20", "100", "0"], places: []).isEmpty)
    #expect(try problems(["20", "100", "0"], [("points-count", "yes")]).isEmpty)
  }

  @Test("what else is wrong is told as well, and criteria in different groups are not compared")
  func others() throws {
    #expect(
      try problems(["20", "90", "0"]).map(\.field).sorted() == ["points-\(hosting)", "points-\(reach)"].sorted())
    var grouped = story
    let group = try grouped.write(OptionCriterion(name: "Effort", measure: .group))
    for id in [hosting, weeks] { try grouped.change(id, OptionCriterion.self) { $0.group = group } }
    let form = Form([
      ("points-\(reach)", "50"), ("points-\(group)", "40"), ("points-\(hosting)", "10"), ("points-\(weeks)", "5"),
      ("place-\(reach)", "1"), ("place-\(group)", "2"), ("place-\(hosting)", "1"), ("place-\(weeks)", "2"),
    ])
    #expect(WeightSheet.contradictions(in: form, Editing(try grouped.initiative(), by: .it)).isEmpty)
  }
}
