import Documents
import Synchronization
import Workspace

/// The clock and the random source of a test, which the test moves and seeds.
final class World: Sendable {
  /// 2 September 2026, 08:00 UTC, a Wednesday.
  static let morning = Timestamp(seconds: 1_788_336_000)

  private let time: Mutex<Timestamp>
  private let state: Mutex<UInt64>

  init(at time: Timestamp = World.morning, seed: UInt64 = 42) {
    self.time = Mutex(time)
    state = Mutex(seed)
  }

  var now: Timestamp { time.withLock { $0 } }

  func wait(days: Int = 0, seconds: Int64 = 0) {
    time.withLock { $0 = $0.adding(days: days).adding(seconds: seconds) }
  }

  func set(_ moment: Timestamp) { time.withLock { $0 = moment } }

  /// A linear congruential generator (Knuth, MMIX): repeatable, and never to be used outside tests.
  func random(_ count: Int) -> [UInt8] {
    state.withLock { state in
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
    }
  }

  /// Passwords are hashed as cheaply as scrypt can, because tests hash many.
  var environment: Environment {
    Environment(
      clock: { self.now }, random: { self.random($0) },
      passwords: Passwords(strength: Passwords.Strength(rounds: 16)))
  }
}
