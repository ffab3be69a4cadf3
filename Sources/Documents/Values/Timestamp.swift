/// A moment in whole seconds of UTC, from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z; leap seconds do not exist.
public struct Timestamp: TextValue, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z, negative before it.
  public let seconds: Int64

  private static let secondsPerDay: Int64 = 86_400
  private static let earliest = Int64(Day.first.daysSince1970) * secondsPerDay
  private static let latest = Int64(Day.last.daysSince1970 + 1) * secondsPerDay - 1

  public static let expected = "a moment such as 2026-05-04T09:30:00Z"

  /// The moment so many seconds after 1970-01-01T00:00:00Z, clamped to the years 1…9999.
  public init(seconds: Int64) {
    self.seconds = min(max(seconds, Timestamp.earliest), Timestamp.latest)
  }

  /// Reads exactly `yyyy-mm-ddThh:mm:ssZ`; anything else gives nil.
  public init?(_ iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"), let day = Day.read(bytes),
      let hour = Digits.read(bytes, at: 11, count: 2), hour < 24,
      let minute = Digits.read(bytes, at: 14, count: 2), minute < 60,
      let second = Digits.read(bytes, at: 17, count: 2), second < 60
    else { return nil }
    self.init(seconds: Int64(day.daysSince1970) * Timestamp.secondsPerDay + Int64(hour * 3600 + minute * 60 + second))
  }

  /// The day in UTC.
  public var day: Day {
    Day(daysSince1970: Int((seconds - Timestamp.earliest) / Timestamp.secondsPerDay) + Day.first.daysSince1970)
  }

  /// The moment so many seconds later (earlier when negative), clamped to the years 1…9999.
  public func adding(seconds count: Int64) -> Timestamp {
    let (sum, overflow) = seconds.addingReportingOverflow(count)
    return Timestamp(seconds: overflow ? (count > 0 ? .max : .min) : sum)
  }

  /// The moment so many times 24 hours later (earlier when negative), clamped to the years 1…9999.
  public func adding(days count: Int) -> Timestamp {
    let (product, overflow) = Int64(count).multipliedReportingOverflow(by: Timestamp.secondsPerDay)
    return adding(seconds: overflow ? (count > 0 ? .max : .min) : product)
  }

  /// The number of seconds from `right` to `left`.
  public static func - (left: Timestamp, right: Timestamp) -> Int64 { left.seconds - right.seconds }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

  /// The moment as `yyyy-mm-ddThh:mm:ssZ`.
  public var description: String {
    let day = day
    let time = Int(seconds - Int64(day.daysSince1970) * Timestamp.secondsPerDay)
    return String(unsafeUninitializedCapacity: 20) { buffer in
      day.write(into: buffer)
      buffer[10] = UInt8(ascii: "T")
      Digits.write(time / 3600, into: buffer, at: 11, count: 2)
      buffer[13] = UInt8(ascii: ":")
      Digits.write(time / 60 % 60, into: buffer, at: 14, count: 2)
      buffer[16] = UInt8(ascii: ":")
      Digits.write(time % 60, into: buffer, at: 17, count: 2)
      buffer[19] = UInt8(ascii: "Z")
      return 20
    }
  }
}
