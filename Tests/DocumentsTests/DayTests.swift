import Documents
import Testing

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896), ("2026-05-04", 20_577),
  ])
  func countsFrom1970(iso: String, days: Int) throws {
    let day = try #require(Day(iso))
    #expect(day.daysSince1970 == days)
    #expect(Day(daysSince1970: days).description == iso)
  }

  @Test(arguments: [2000, 2024, 2400, 4, 9996])
  func hasLeapDay(year: Int) { #expect(Day(year: year, month: 2, day: 29) != nil) }

  @Test(arguments: [1900, 2100, 2023, 1, 9999])
  func hasNoLeapDay(year: Int) { #expect(Day(year: year, month: 2, day: 29) == nil) }

  @Test(arguments: [
    "", "2026-5-4", "2026-05-4", "2026-05-04 ", " 2026-05-04", "2026-13-01", "2026-00-01", "2026-04-31", "2026-01-00",
    "0000-01-01", "10000-01-01", "-001-01-01", "+026-01-01", "2026/05/04", "20260504", "2026-05-04T00:00:00Z",
    "２026-05-0", "2026-05-0a", "2026-٠٥-04",
  ])
  func refusesAnythingElse(text: String) { #expect(Day(text) == nil) }

  @Test func everyDayOfTheCalendarFollowsItsPredecessor() {
    var year = 1
    var month = 1
    var day = 1
    for days in Day.first.daysSince1970...Day.last.daysSince1970 {
      let value = Day(daysSince1970: days)
      guard value.year == year, value.month == month, value.day == day,
        Day(year: year, month: month, day: day) == value
      else {
        Issue.record("\(days) gives \(value), not \(year)-\(month)-\(day)")
        return
      }
      day += 1
      if Day(year: year, month: month, day: day) == nil { (month, day) = (month + 1, 1) }
      if month == 13 { (year, month) = (year + 1, 1) }
    }
    #expect(year == 10_000)
  }

  @Test func knowsTheDayOfTheWeek() throws {
    #expect(try #require(Day("1970-01-01")).weekday == 4)
    #expect(try #require(Day("2026-05-04")).weekday == 1)
    #expect(try #require(Day("2026-05-10")).weekday == 7)
    #expect(Day.first.weekday == 1)
  }

  @Test func addsAndSubtracts() throws {
    let day = try #require(Day("2024-02-28"))
    #expect(day.adding(days: 2).description == "2024-03-01")
    #expect(day.adding(days: -59).description == "2023-12-31")
    #expect(day.adding(days: 366) - day == 366)
    #expect(day < day.adding(days: 1))
  }

  @Test func clampsAtTheEndsOfTheCalendar() {
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.first.adding(days: .min) == .first)
    #expect(Day.last.adding(days: .max) == .last)
    #expect(Day(daysSince1970: .min) == .first)
  }
}
