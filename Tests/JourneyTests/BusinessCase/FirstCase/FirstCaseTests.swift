import BusinessCase
import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The case that follows from five plain questions")
struct FirstCaseTests {
  private static let answers: KeyValuePairs<String, String> = [
    "saving": "time", "peopleLow": "4000", "peopleHigh": "4400", "timesLow": "2", "timesHigh": "8", "minutesLow": "3",
    "minutesHigh": "12", "hourLow": "34", "hourHigh": "46", "shareLow": "20", "shareHigh": "70", "halfLow": "3",
    "halfHigh": "12", "beginLow": "80", "beginHigh": "400", "runLow": "20", "runHigh": "60", "licenceLow": "0",
    "licenceHigh": "2",
  ]

  private func read(
    _ settings: Settings, _ changes: KeyValuePairs<String, String> = [:]
  ) throws(Problems) -> FirstCase {
    let changed = Set(changes.map(\.key))
    let fields = Self.answers.filter { !changed.contains($0.key) } + changes.map { ($0.key, $0.value) }
    var reading = Reading(Form(fields.map { ($0.0, $0.1) }))
    let read = FirstCase.read(&reading, settings)
    return try reading.result { read }
  }

  private func write(_ first: FirstCase, _ story: inout Story) throws {
    let records = try first.records(on: try story.initiative())
    for estimate in records.estimates { try story.write(estimate) }
    if let frame = records.frame { try story.write(frame) }
    try story.write(records.benefit)
    for cost in records.costs { try story.write(cost) }
  }

  @Test("what was answered can be simulated, and comes to what the numbers say")
  func simulated() throws {
    var story = try Story()
    let exact: KeyValuePairs = [
      "peopleLow": "1000", "peopleHigh": "1000", "timesLow": "2", "timesHigh": "2", "minutesLow": "30",
      "minutesHigh": "30", "hourLow": "40", "hourHigh": "40", "shareLow": "50", "shareHigh": "50",
      "beginLow": "100", "beginHigh": "100", "runLow": "10", "runHigh": "10", "licenceLow": "1", "licenceHigh": "1",
    ]
    try write(try read(story.settings, exact), &story)
    // As if everybody used it at once and nobody stopped it, so that the sums are plain.
    let frame = try #require(try story.initiative().records.single(CaseFrame.self))
    try story.change(frame.id, CaseFrame.self) { frame in
      frame.curve = .none
      (frame.cancellation, frame.stopsAfter, frame.discount, frame.months) = (nil, nil, 0, 12)
    }
    let result = try story.initiative().caseBuilding.plan().simulate(SimulationSettings(trials: 1_024, threads: 1))
    let scenario = try #require(result.scenarios.first { !$0.isDoNothing })
    // 1,000 people, half of them, twice a month half an hour at 40: 20,000 a month.
    #expect(abs(scenario.otherBenefits.value - 240_000) < 0.01)
    // 100 hours at 40; each month 10 hours at 40 and 1,000 licences at 1.
    #expect(abs((scenario.costs.mean?.value ?? 0) - (4_000 + 12 * 1_400)) < 0.01)
  }

  @Test("adoption and the chance of being stopped are in the frame")
  func frame() throws {
    var story = try Story()
    try write(try read(story.settings), &story)
    let frame = try #require(try story.initiative().records.single(CaseFrame.self)).content
    #expect(frame.curve == .logistic && frame.half == Span(low: 3, high: 12) && frame.rise == Span(low: 3, high: 24))
    #expect(frame.cancellation == Span(low: 15, high: 46) && frame.decidesOn == .value)
    #expect(try story.initiative().caseBuilding.plan().simulate(SimulationSettings(trials: 1_024)).scenarios.count == 2)
  }

  @Test("“I don’t know” takes the range of comparable cases, and says from where")
  func unknown() throws {
    let story = try Story()
    let changes: KeyValuePairs = [
      "peopleUnknown": "yes", "oftenUnknown": "yes", "eachUnknown": "yes", "useUnknown": "yes", "takesUnknown": "yes",
      "peopleLow": "", "peopleHigh": "", "minutesLow": "", "minutesHigh": "",
    ]
    let first = try read(story.settings, changes)
    #expect(first.numbers[.people] == Span(low: 10, high: 200_000) && first.numbers[.share] == Span(low: 23, high: 80))
    let estimates = try first.records(on: try story.initiative()).estimates
    #expect(estimates.allSatisfy { $0.basis.contains("Nobody knows yet") && $0.basis.contains("2026-11-24") })
    #expect(estimates.map(\.symbol).contains("hour_cost") && estimates.count == 8)
  }

  @Test("money saved releases cash, and is decided on money alone")
  func money() throws {
    let story = try Story()
    let changes: KeyValuePairs = ["saving": "money", "amountLow": "0.5", "amountHigh": "3", "minutesLow": ""]
    #expect(throws: Problems.self) { try read(story.settings, changes) }
    let first = try read(story.settings, ["saving": "money", "amountLow": "0.5", "amountHigh": "3"])
    let records = try first.records(on: try story.initiative())
    #expect(records.benefit.worth == .cash && records.frame?.decidesOn == .cash)
    #expect(records.benefit.terms.formula == "people_reached * share_using * times_a_month * money_saved")
  }

  @Test("a blank is no answer, and a range upside down is refused")
  func refused() throws {
    let settings = try Story().settings
    func fields(_ changes: KeyValuePairs<String, String>) -> [String] {
      do {
        _ = try read(settings, changes)
        return []
      } catch {
        return error.list.map(\.field)
      }
    }
    #expect(fields(["peopleLow": "", "peopleHigh": ""]) == ["peopleLow"])
    #expect(fields(["shareLow": "70", "shareHigh": "20"]) == ["shareHigh"])
    #expect(fields(["shareHigh": "101"]).contains("shareHigh"))
    #expect(fields([:]).isEmpty)
  }

  @Test(
    "“I don’t know” is an answer in every currency that has a rate, and the basis says at which",
    arguments: [
      "EUR", "GBP", "USD", "CHF", "SEK", "JPY",
    ])
  func currencies(_ code: String) throws {
    var settings = try Story().settings
    settings.currency = try #require(Currency(code))
    for saving in ["time", "money"] {
      let all = Dictionary(uniqueKeysWithValues: PlainQuestion.allCases.map { ($0.unknownField, "yes") })
      var reading = Reading(Form(all.map { ($0.key, $0.value) } + [("saving", saving)]))
      let first = try #require(FirstCase.read(&reading, settings), "\(reading.problems)")
      #expect(first.numbers.values.allSatisfy { $0.low > 0 && $0.low <= $0.high })
    }
  }

  @Test("a currency without a rate is refused in words, with nothing guessed")
  func withoutRate() throws {
    var settings = try Story().settings
    settings.currency = try #require(Currency("XAF"))
    #expect(throws: Problems.self) { try read(settings, ["eachUnknown": "yes"]) }
    #expect(try read(settings).numbers.count == 9)
  }

  @Test("begun again, the names are others and the frame stays")
  func again() throws {
    var story = try Story()
    try write(try read(story.settings), &story)
    let second = try read(story.settings).records(on: try story.initiative())
    #expect(second.frame == nil)
    #expect(second.estimates.map(\.symbol).allSatisfy { $0.hasSuffix("_2") })
    #expect(second.benefit.terms.formula.contains("people_reached_2 * share_using_2"))
  }

  @Test("the page begins with what comparable cases came to, as the organisation writes numbers")
  func beginning() throws {
    let story = try Story(numbers: .point)
    let values = FirstCase.beginning(Editing(try story.initiative(), by: .it))
    let form = Form(values.map { ($0.name, $0.value) })
    #expect(form["hourLow"] == "10,6" && form["peopleHigh"] == "200000" && form["amountLow"] == "3,13")
    var reading = Reading(form)
    reading.decimalSeparator = ","
    let read = FirstCase.read(&reading, story.settings)
    #expect(reading.problems.isEmpty && read?.numbers[.times] == Span(low: 1, high: 21.7))
  }
}
