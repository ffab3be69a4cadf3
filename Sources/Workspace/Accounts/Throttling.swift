import Documents
import Partnership
import Store

/// What tries are counted by.
enum ThrottleKey {
  static func account(_ email: String) -> String { "account:\(Digest(of: Folded.text(email)).short)" }
  static func address(_ address: String) -> String { "address:\(address)" }
}

extension Workspace {
  /// Tries within a quarter of an hour before a pause: few per account, more per address, behind which a whole site
  /// may sit.
  private static func limit(_ key: String) -> Int { key.hasPrefix("address:") ? 50 : 8 }
  private static let window: Int64 = 15 * 60

  /// Counts a try before its password is looked at, so that many at the same moment cannot pass together.
  /// - Throws: `Refusal.throttled` when there were too many.
  func countTry(_ keys: [String]) async throws {
    let now = now
    try await writing { writer in
      try writer.deleteThrottles(before: now.adding(seconds: -2 * Self.window))
      let throttles = try keys.map { key in
        let known = try writer.throttle(key)
        return known.flatMap { Self.counts($0, at: now) ? $0 : nil }
          ?? ThrottleRow(key: key, failures: 0, firstAt: now, blockedUntil: nil)
      }
      let wait = throttles.map { Self.wait($0, at: now) }.max() ?? 0
      guard wait == 0 else {
        let minutes = (wait + 59) / 60
        throw Refusal.throttled(
          seconds: wait, "Too many tries. Wait \(minutes) minute\(minutes == 1 ? "" : "s"), then try again.")
      }
      for var throttle in throttles {
        throttle.failures += 1
        if throttle.failures >= Self.limit(throttle.key) { throttle.blockedUntil = now.adding(seconds: Self.window) }
        try writer.save(throttle)
      }
    }
  }

  /// A try that succeeded: the account's count begins anew, and the address loses this one.
  func forgiveTry(_ keys: [String]) async throws {
    try await writing { writer in
      for key in keys {
        guard key.hasPrefix("address:"), var throttle = try writer.throttle(key), throttle.failures > 1 else {
          try writer.clearThrottle(key)
          continue
        }
        throttle.failures -= 1
        if throttle.failures < Self.limit(key) { throttle.blockedUntil = nil }
        try writer.save(throttle)
      }
    }
  }

  /// Whether what was counted is still of any account: a pause, or tries within the last quarter of an hour.
  private static func counts(_ throttle: ThrottleRow, at now: Timestamp) -> Bool {
    wait(throttle, at: now) > 0 || (0..<window).contains(now - throttle.firstAt)
  }

  /// The seconds until a pause ends. One that lies further ahead than any pause lasts was begun before the clock
  /// jumped back, and keeps nobody out.
  private static func wait(_ throttle: ThrottleRow, at now: Timestamp) -> Int64 {
    let wait = throttle.blockedUntil.map { $0 - now } ?? 0
    return (0...window).contains(wait) ? wait : 0
  }
}
