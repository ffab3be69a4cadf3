import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Options: their days and IT's calendar")
struct OptionTimingTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func timing(
    start: String? = nil, pilot: String? = nil, wantedBy: String? = nil, _ calendar: ITCalendar,
    _ route: Route = .inside
  ) throws -> OptionTiming {
    var option = Story.option("A", route, host: "Host")
    option.startsOn = start.flatMap { Day($0) }
    option.pilotUntil = pilot.flatMap { Day($0) }
    return OptionTiming(
      option, wantedBy: wantedBy.flatMap { Day($0) }, in: calendar, today: try day("2026-11-01"), formats: Formats())
  }

  private func freeze() throws -> ITCalendar {
    ITCalendar(freezes: [
      ITCalendar.Freeze(from: try day("2026-12-15"), until: try day("2027-01-06"), what: "Year-end close")
    ])
  }

  @Test(
    "a start within a freeze is told, its first and last day included",
    arguments: [
      ("2026-12-14", false), ("2026-12-15", true), ("2026-12-24", true), ("2027-01-06", true), ("2027-01-07", false),
    ])
  func start(day: String, clashes: Bool) throws {
    let told = try timing(start: day, freeze()).clashes
    #expect(told.count == (clashes ? 1 : 0))
    if clashes {
      #expect(
        told[0].hasPrefix("Its start, ") && told[0].hasSuffix("15 December 2026 to 6 January 2027: Year-end close"))
    }
  }

  @Test("a pilot that runs into a freeze is told, from its start or from today on")
  func pilots() throws {
    #expect(try timing(start: "2026-11-20", pilot: "2026-12-20", freeze()).clashes.count == 1)
    #expect(try timing(pilot: "2027-02-01", freeze()).clashes.first?.hasPrefix("Its pilot, until 1 February") == true)
    #expect(try timing(pilot: "2026-12-01", freeze()).clashes.isEmpty)
    #expect(try timing(start: "2027-01-10", pilot: "2027-02-01", freeze()).clashes.isEmpty)
  }

  @Test("without a day of its own the need's day counts, and doing nothing starts nothing")
  func wanted() throws {
    let told = try timing(wantedBy: "2026-12-20", freeze()).clashes
    #expect(told.first?.hasPrefix("The day by which it is wanted, 20 December 2026,") == true)
    #expect(try timing(start: "2026-12-01", wantedBy: "2026-12-20", freeze()).clashes.isEmpty)
    #expect(try timing(wantedBy: "2026-12-20", freeze(), .nothing).clashes.isEmpty)
    #expect(try timing(freeze()).clashes.isEmpty)
  }

  @Test("plans between today and the start are told, others are not")
  func plans() throws {
    let calendar = ITCalendar(
      roadMap: try ["2026-10-31", "2026-11-01", "2027-02-01", "2027-02-02"].map {
        ITCalendar.Plan(on: try day($0), what: "Plan of \($0)")
      })
    let told = try timing(start: "2027-02-01", calendar).plans
    #expect(told.count == 2 && told[0].contains("Plan of 2026-11-01") && told[1].contains("Plan of 2027-02-01"))
  }

  @Test("a plan that names the option, its host or its browser is told whenever it comes, and only once")
  func named() throws {
    let calendar = ITCalendar(
      roadMap: try [
        ("2027-06-01", "The contract with Clear-Lake ends"), ("2026-12-01", "Firefox 140 on all PCs"),
        ("2026-12-02", "A clearlaker arrives"), ("2026-10-01", "Clear Lake was tried"),
      ].map { ITCalendar.Plan(on: try day($0), what: $1) })
    var option = Story.option("A", .service, host: "clear lake")
    option.startsOn = try day("2027-01-01")
    option.browsers = [BrowserNeed("Firefox", since: "128")]
    let told = OptionTiming(
      option, wantedBy: nil, in: calendar, today: try day("2026-11-01"), formats: Formats())
    #expect(
      told.named == [
        "IT's road map names “Firefox” on 1 December 2026: Firefox 140 on all PCs",
        "IT's road map names “clear lake” on 1 June 2027: The contract with Clear-Lake ends",
      ])
    #expect(told.plans == ["Before that, IT plans for 2 December 2026: A clearlaker arrives"])
  }
}
