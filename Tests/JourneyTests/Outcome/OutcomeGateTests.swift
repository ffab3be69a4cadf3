import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Before an initiative is called complete")
struct OutcomeGateTests {
  func reason(_ name: String, _ story: Story) throws -> String? {
    let assessment = try #require(try story.initiative().assessments.first { $0.condition == name })
    return assessment.isMet ? nil : assessment.reason
  }

  @Test("every measure has a reading, and IT has its credit")
  func complete() throws {
    var story = try Story()
    try story.jump(to: .outcome)
    #expect(try reason("outcome-measured", story) == "Nothing is measured yet.")
    let measure = try story.write(Measure(name: "Visits", unit: "", baseline: 0, target: 1, source: "Log"))
    #expect(try reason("outcome-measured", story) == "“Visits” has no reading yet.")
    try story.write(Measurement(measure: measure, on: story.today, value: 3, note: ""))
    #expect(try reason("outcome-measured", story) == nil)
    try story.write(Credit(to: .hr, deed: "Trained everybody."))
    #expect(try reason("credit-given", story)?.hasPrefix("No deed of IT") == true)
    try story.write(Credit(to: .it, deed: "Moved it in a night."))
    #expect(try reason("credit-given", story) == nil)
  }

  @Test("a reading is not from the future, and keeps its number as it was written")
  func readings() throws {
    var story = try Story()
    let measure = try story.write(Measure(name: "Visits", unit: "%", baseline: 1.234, target: 12, source: "Log"))
    let context = Editing(try story.initiative(), by: .it)
    let tomorrow = Measurement(measure: measure, on: story.today.adding(days: 1), value: 3, note: "")
    #expect(Measurement.read(tomorrow.form(context), context).problems.map(\.field) == ["on"])
    let today = Measurement(measure: measure, on: story.today, value: 1.5, note: "")
    #expect(Measurement.read(today.form(context), context).problems.isEmpty)
  }

  @Test("a form shows numbers in the organisation's way, so that saving it again changes nothing")
  func numbers() throws {
    let measure = Measure(name: "Visits", unit: "%", baseline: 1.234, target: 12, source: "Log")
    for (style, text) in [(Formats.NumberStyle.comma, "1.2340"), (.point, "1,2340"), (.space, "1,2340")] {
      let context = Editing(try Story(numbers: style).initiative(), by: .it)
      #expect(measure.form(context).first { $0.name == "baseline" }?.value == text)
      #expect(measure.form(context).first { $0.name == "target" }?.value == "12")
      #expect(Measure.read(measure.form(context), context).content == measure)
    }
  }
}
