import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("What was measured shows how well it was estimated")
struct CalibrationTests {
  private func measure(_ story: inout Story, of figure: RecordID?, reading values: [Double]) throws {
    let measure = try story.write(
      Measure(name: "Hosting", unit: "EUR", baseline: 0, target: 1, source: "Invoices", tests: figure))
    for (index, value) in values.enumerated() {
      let day = story.today.adding(days: index - values.count)
      try story.write(Measurement(measure: measure, on: day, value: value, note: ""))
    }
  }

  @Test("The last reading counts, for the party that stated the range")
  func parties() throws {
    var story = try Story()
    let hosting = try story.write(try Story.cost("Hosting", 1_000, 2_000), by: .it)
    let training = try story.write(try Story.cost("Training", 100, 200), by: .hr)
    let support = try story.write(try Story.cost("Support", 10, 20), by: .it)
    try measure(&story, of: hosting, reading: [9_000, 1_500])
    try measure(&story, of: training, reading: [150, 201])
    try measure(&story, of: support, reading: [30])
    let initiative = try story.initiative()
    #expect(initiative.testedFigures.map(\.title) == ["Hosting", "Training", "Support"])
    #expect(initiative.testedFigures.map(\.isWithin) == [true, false, false])
    #expect(
      initiative.calibration == [
        Calibration(party: .it, within: 1, count: 2), Calibration(party: .hr, within: 0, count: 1),
      ])
  }

  @Test("The ends of a range belong to it; what names no figure, or has no reading, does not count")
  func ends() throws {
    var story = try Story()
    let hosting = try story.write(try Story.cost("Hosting", 1_000, 2_000), by: .it)
    try measure(&story, of: hosting, reading: [2_000])
    try measure(&story, of: hosting, reading: [])
    try measure(&story, of: nil, reading: [5])
    #expect(try story.initiative().calibration == [Calibration(party: .it, within: 1, count: 1)])
  }

  @Test("Only a figure of the case that has a range can be named")
  func named() throws {
    var story = try Story()
    let finding = try story.write(
      Finding(statement: "Slow", source: "Survey", strength: .sample, observedOn: nil, detail: ""))
    let context = Editing(try story.initiative(), by: .it)
    let measure = Measure(name: "Visits", unit: "", baseline: 0, target: 1, source: "Log", tests: finding)
    #expect(Measure.read(measure.form(context), context).problems.map(\.field) == ["tests"])
  }

  @Test("A measure that was written before it could name a figure reads as one that names none")
  func older() throws {
    let body = #"{"baseline":1,"name":"Visits","source":"Log","target":2,"unit":""}"#
    #expect(try Measure.decode(body, schema: 1).tests == nil)
  }
}
