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

  func requireNotThrottled(_ keys: [String]) async throws {
    let now = now
    let throttles = try await reading { reader in try keys.compactMap { try reader.throttle($0) } }
    let wait = throttles.compactMap(\.blockedUntil).map { $0 - now }.max() ?? 0
    if wait > 0 {
      throw Refusal.throttled(
        seconds: wait, "Too many tries. Wait \(max(1, (wait + 59) / 60)) minutes, then try again.")
    }
  }

  func countFailure(_ keys: [String]) async throws {
    let now = now
    try await writing { writer in
      try writer.deleteThrottles(before: now.adding(seconds: -2 * Self.window))
      for key in keys {
        var throttle = try writer.throttle(key) ?? ThrottleRow(key: key, failures: 0, firstAt: now, blockedUntil: nil)
        if now - throttle.firstAt > Self.window || throttle.firstAt > now {
          throttle = ThrottleRow(key: key, failures: 0, firstAt: now, blockedUntil: nil)
        }
        throttle.failures += 1
        if throttle.failures >= Self.limit(key) { throttle.blockedUntil = now.adding(seconds: Self.window) }
        try writer.save(throttle)
      }
    }
  }

  func clearThrottle(_ keys: [String]) async throws {
    try await writing { writer in
      for key in keys { try writer.clearThrottle(key) }
    }
  }
}
