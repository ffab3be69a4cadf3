import DecisionAnalysis

/// Small models for tests.
enum Sample {
  static let unit = CriterionMeasure.numeric(Scale(worst: 0, best: 1), .linear)

  static func criteria(_ count: Int) -> [Criterion] {
    (0..<count).map { Criterion("c\($0)", "Criterion \($0)", unit) }
  }

  static func options(_ values: [[Double]]) -> [ScoredOption] {
    values.enumerated().map { index, row in option("o\(index)", row.map { .exact($0) }) }
  }

  static func option(_ id: String, _ row: [Performance]) -> ScoredOption {
    let scores = row.enumerated().map { ("c\($0.offset)", $0.element) }
    return ScoredOption(id, id.uppercased(), Dictionary(uniqueKeysWithValues: scores))
  }

  static func party(_ id: String, _ members: [Double]..., floor: Double? = nil, refuses: [String] = []) -> PartyView {
    PartyView(
      id, id.uppercased(),
      members: members.enumerated().map { index, weights in
        SwingWeights(
          "m\(index)",
          points: Dictionary(uniqueKeysWithValues: weights.enumerated().map { ("c\($0.offset)", $0.element) }))
      }, floor: floor, refuses: refuses)
  }

  /// Options by their values on criteria from 0 to 1.
  static func model(_ values: [[Double]], _ parties: [PartyView] = [], reference: String? = nil) throws -> DecisionModel
  {
    try DecisionModel(
      criteria: criteria(values[0].count), options: options(values), parties: parties, reference: reference)
  }
}

/// Repeatable numbers for generated examples (SplitMix64).
struct TestNumbers: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func unit() -> Double { Double.random(in: 0..<1, using: &self) }

  mutating func matrix(_ rows: Int, _ columns: Int) -> [[Double]] {
    (0..<rows).map { _ in (0..<columns).map { _ in unit() } }
  }

  /// Weights that add up to 1.
  mutating func weights(_ count: Int) -> [Double] {
    let raw = (0..<count).map { _ in unit() + 0.01 }
    let sum = raw.reduce(0, +)
    return raw.map { $0 / sum }
  }
}
