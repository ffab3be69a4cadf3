/// A civil date in the proleptic Gregorian calendar, from 0001-01-01 to 9999-12-31, without a time zone.
///
/// Conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): constant time, no tables.
public struct Day: TextValue, Comparable {
  private let days: Int32

  /// The first day that can be expressed, 0001-01-01.
  public static let first = Day(daysSince1970: -719_162)
  /// The last day that can be expressed, 9999-12-31.
  public static let last = Day(daysSince1970: 2_932_896)
  public static let expected = "a date such as 2026-05-04"

  /// The day that lies `daysSince1970` days after 1970-01-01; numbers outside the calendar are clamped to its ends.
  public init(daysSince1970: Int) {
    days = Int32(min(max(daysSince1970, -719_162), 2_932_896))
  }

  /// The day with this year (1…9999), month (1…12) and day of the month, or nil when the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSince1970: era * 146_097 + dayOfEra - 719_468)
  }

  /// Reads exactly `yyyy-mm-dd`; anything else, and a day that does not exist, gives nil.
  public init?(_ iso: String) {
    let bytes = iso.utf8
    guard bytes.count == 10 else { return nil }
    let parsed = bytes.withContiguousStorageIfAvailable { Day.read($0) } ?? Day.read(Array(bytes))
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads `yyyy-mm-dd` at the beginning of at least ten bytes.
  static func read(_ bytes: some RandomAccessCollection<UInt8>) -> Day? {
    func byte(_ offset: Int) -> UInt8 { bytes[bytes.index(bytes.startIndex, offsetBy: offset)] }
    guard byte(4) == UInt8(ascii: "-"), byte(7) == UInt8(ascii: "-"),
      let year = Digits.read(bytes, at: 0, count: 4),
      let month = Digits.read(bytes, at: 5, count: 2),
      let day = Digits.read(bytes, at: 8, count: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The number of days since 1970-01-01, negative before it.
  public var daysSince1970: Int { Int(days) }
  /// The year, 1…9999.
  public var year: Int { civil.year }
  /// The month, 1…12.
  public var month: Int { civil.month }
  /// The day of the month, 1…31.
  public var day: Int { civil.day }
  /// The day of the week, 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int { (Int(days) + 719_162) % 7 + 1 }

  /// The day so many days later (earlier when negative), clamped to the ends of the calendar.
  public func adding(days count: Int) -> Day {
    let (sum, overflow) = Int(days).addingReportingOverflow(count)
    return overflow ? (count > 0 ? .last : .first) : Day(daysSince1970: sum)
  }

  /// The number of days from `right` to `left`.
  public static func - (left: Day, right: Day) -> Int { Int(left.days) - Int(right.days) }

  public static func < (left: Day, right: Day) -> Bool { left.days < right.days }

  /// The day as `yyyy-mm-dd`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      write(into: buffer)
      return 10
    }
  }

  /// Writes `yyyy-mm-dd` into the first ten bytes.
  func write(into buffer: UnsafeMutableBufferPointer<UInt8>) {
    let (year, month, day) = civil
    Digits.write(year, into: buffer, at: 0, count: 4)
    buffer[4] = UInt8(ascii: "-")
    Digits.write(month, into: buffer, at: 5, count: 2)
    buffer[7] = UInt8(ascii: "-")
    Digits.write(day, into: buffer, at: 8, count: 2)
  }

  private var civil: (year: Int, month: Int, day: Int) {
    // Days are never before year 1, so every division below is of a positive number.
    let shifted = Int(days) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchBased = (5 * dayOfYear + 2) / 153
    let month = marchBased < 10 ? marchBased + 3 : marchBased - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchBased + 2) / 5 + 1)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
