public import Documents
import Foundation
public import Partnership
import Synchronization

/// What the workspace needs from the world, as closures: a live value for the program, others for tests.
public struct Environment: Sendable {
  /// The present moment.
  public var clock: @Sendable () -> Timestamp
  /// So many bytes from a cryptographic source.
  public var random: @Sendable (Int) -> [UInt8]
  public var passwords: Passwords

  public init(
    clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable (Int) -> [UInt8], passwords: Passwords
  ) {
    self.clock = clock
    self.random = random
    self.passwords = passwords
  }

  /// The system's clock and random source, and passwords at full strength.
  public static var live: Environment {
    Environment(
      clock: { Timestamp(seconds: Int64(Date().timeIntervalSince1970.rounded(.down))) },
      random: { count in
        // The system is asked for eight bytes at a time: every call of it takes longer than the rest of this.
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 7)
        while bytes.count < count {
          withUnsafeBytes(of: generator.next()) { bytes.append(contentsOf: $0) }
        }
        return Array(bytes.prefix(count))
      },
      passwords: .live)
  }
}

extension Settings {
  /// The day in the organisation's time zone.
  public func day(at moment: Timestamp) -> Day {
    moment.adding(seconds: offset(at: moment)).day
  }

  /// The last second of a day in the organisation's time zone.
  public func lastMoment(of day: Day) -> Timestamp {
    let asUTC = Timestamp(seconds: Int64(day.daysSince1970 + 1) * 86_400 - 1)
    // The offset of that very moment, which is not known before the moment is: the second guess is right.
    let guess = asUTC.adding(seconds: -offset(at: asUTC))
    return asUTC.adding(seconds: -offset(at: guess))
  }

  /// The time of day in the organisation's time zone, as "09:30".
  public func time(at moment: Timestamp) -> String {
    let local = moment.adding(seconds: offset(at: moment))
    let seconds = ((local.seconds % 86_400) + 86_400) % 86_400
    let (hour, minute) = (seconds / 3600, seconds % 3600 / 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  private func offset(at moment: Timestamp) -> Int64 {
    guard let zone = Zones.zone(timeZone) else { return 0 }
    return Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds))))
  }
}

/// Time zones by name. Every page writes dates, and looking a zone up takes longer than using it.
private enum Zones {
  private static let known = Mutex<[String: TimeZone]>([:])

  static func zone(_ name: String) -> TimeZone? {
    known.withLock { known in
      if let zone = known[name] { return zone }
      let zone = TimeZone(identifier: name)
      known[name] = zone
      return zone
    }
  }
}
