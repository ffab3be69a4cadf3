import Documents
import Synchronization

/// The world in which the demonstration's story happens: a clock that is moved, and a random source that gives the same
/// bytes for the same seed.
final class DemoWorld: Sendable {
  private let clock: Mutex<Timestamp>
  private let state: Mutex<UInt64>

  init(seed: UInt64, at start: Timestamp) {
    clock = Mutex(start)
    state = Mutex(seed)
  }

  var environment: Environment {
    Environment(
      clock: { self.clock.withLock { $0 } }, random: random, passwords: Passwords(strength: .init(rounds: 16)))
  }

  func advance(to moment: Timestamp) { clock.withLock { $0 = moment } }

  /// SplitMix64 (Steele, Lea and Flood 2014). Not for secrets: the demonstration has none.
  @Sendable func random(_ count: Int) -> [UInt8] {
    state.withLock { state in
      (0..<count).map { _ in
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt8(truncatingIfNeeded: bits ^ (bits >> 31))
      }
    }
  }
}
