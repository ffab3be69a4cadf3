import BusinessCase
import Statistics

/// Seeded random numbers for checking closed forms: SplitMix64 (Steele, Lea and Flood 2014).
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number strictly between 0 and 1.
  mutating func unit() -> Double {
    (Double(next() >> 11) + 0.5) * 0x1p-53
  }
}

/// Euros, and the shorthand that tests about euros need.
enum Euro {
  static let unit = Estimate.Unit.money(currency: "EUR")

  static func normal(_ low: Double, _ high: Double, _ timing: Estimate.Timing = .once) throws -> Estimate {
    try Estimate(.interval(low: low, high: high, as: .normal), unit: unit, timing: timing)
  }

  static func lognormal(_ low: Double, _ high: Double, _ timing: Estimate.Timing = .once) throws -> Estimate {
    try Estimate(.interval(low: low, high: high, as: .lognormal), unit: unit, timing: timing)
  }

  static func triple(
    _ low: Double, _ mode: Double, _ high: Double, _ timing: Estimate.Timing = .once
  ) throws -> Estimate {
    try Estimate(.triple(low: low, mode: mode, high: high), unit: unit, timing: timing)
  }

  static func fixed(_ value: Double, _ timing: Estimate.Timing = .once) throws -> Estimate {
    try Estimate(.fixed(value), unit: unit, timing: timing)
  }
}

/// What a simulation says about a quantity.
struct Simulated {
  let mean: Double
  let standardError: Double
  private let sorted: [Double]

  init(trials: Int, seed: UInt64, _ draw: (inout RandomNumbers) -> Double) {
    var random = RandomNumbers(seed: seed)
    sorted = (0..<trials).map { _ in draw(&random) }.sorted()
    let mean = sorted.reduce(0, +) / Double(trials)
    let squares = sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    standardError = (squares / Double(trials - 1) / Double(trials)).squareRoot()
  }

  /// The share of the trials that came out at or below a value.
  func share(atMost value: Double) -> Double {
    Double(sorted.prefix { $0 <= value }.count) / Double(sorted.count)
  }

  func quantile(_ p: Double) -> Double {
    sorted[Int(p * Double(sorted.count))]
  }
}
