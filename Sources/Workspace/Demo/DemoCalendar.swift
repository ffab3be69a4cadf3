import Documents
import Foundation
import Partnership

/// The working days around the present, so that nobody in the demonstration works on a Sunday and no two days of the
/// story fall together, on whatever day it is built.
struct DemoCalendar: Sendable {
  let now: Timestamp
  let timeZone: String
  /// Today in the organisation's time zone.
  let today: Day
  private let zone: TimeZone
  private let formats = Formats()

  /// - Parameter timeZone: an IANA name; an unknown one counts as UTC.
  init(now: Timestamp, timeZone: String) {
    self.now = now
    zone = TimeZone(identifier: timeZone) ?? .gmt
    self.timeZone = TimeZone(identifier: timeZone) == nil ? "UTC" : timeZone
    today = now.adding(seconds: Int64(zone.secondsFromGMT(for: Self.date(now)))).day
  }

  /// The working day so many working days from today: -1 is the last one before today, 5 a week ahead.
  func day(_ offset: Int) -> Day {
    guard offset != 0 else { return today }
    let step = offset > 0 ? 1 : -1
    // From a weekend the next working day is Monday, the one before it Friday.
    var day = today
    while day.weekday > 5 { day = day.adding(days: -step) }
    let weeks = offset / 5
    day = day.adding(days: weeks * 7)
    for _ in 0..<abs(offset % 5) {
      day = day.adding(days: step)
      while day.weekday > 5 { day = day.adding(days: step) }
    }
    return day
  }

  /// A time of day on a working day, in the organisation's time zone.
  func moment(_ offset: Int, _ hour: Int, _ minute: Int) -> Timestamp {
    let asUTC = Timestamp(seconds: Int64(day(offset).daysSince1970 * 86_400 + hour * 3_600 + minute * 60))
    let guess = asUTC.adding(seconds: Int64(-zone.secondsFromGMT(for: Self.date(asUTC))))
    return asUTC.adding(seconds: Int64(-zone.secondsFromGMT(for: Self.date(guess))))
  }

  /// "4 May 2026".
  func date(_ offset: Int) -> String { formats.day(day(offset)) }

  /// "May 2026".
  func month(_ offset: Int) -> String {
    formats.day(day(offset)).split(separator: " ").dropFirst().joined(separator: " ")
  }

  private static func date(_ moment: Timestamp) -> Date { Date(timeIntervalSince1970: Double(moment.seconds)) }
}
