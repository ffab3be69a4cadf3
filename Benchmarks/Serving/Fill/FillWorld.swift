import Documents
import Synchronization
import Workspace

/// A clock that is moved, and a random source that gives the same bytes for the same seed.
final class FillWorld: Sendable {
  private let clock: Mutex<Timestamp>
  private let source: Mutex<SeededRandom>

  init(seed: UInt64, at start: Timestamp) {
    clock = Mutex(start)
    source = Mutex(SeededRandom(seed: seed))
  }

  /// Passwords are weak, so that many people can sign in before a measurement; how long a hash takes is not what is
  /// measured.
  var environment: Environment {
    Environment(
      clock: { self.now }, random: { self.bytes($0) }, passwords: Passwords(strength: .init(rounds: 16)))
  }

  var now: Timestamp { clock.withLock { $0 } }

  func advance(seconds: Int64) { clock.withLock { $0 = $0.adding(seconds: seconds) } }
  func set(_ moment: Timestamp) { clock.withLock { $0 = moment } }

  func bytes(_ count: Int) -> [UInt8] {
    source.withLock { source in (0..<count).map { _ in UInt8(truncatingIfNeeded: source.next()) } }
  }

  /// A whole number below `bound`.
  func below(_ bound: Int) -> Int { source.withLock { Int.random(in: 0..<bound, using: &$0) } }

  /// Whether something happens that happens in so many of a hundred cases.
  func chance(_ percent: Int) -> Bool { below(100) < percent }

  func pick<T>(_ values: [T]) -> T { values[below(values.count)] }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same seed gives the same values on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
