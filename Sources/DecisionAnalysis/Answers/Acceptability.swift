/// What comes first, and how surely, when weights vary over a set and uncertain scores over what they may be: SMAA-2
/// (R. Lahdelma and P. Salminen, "SMAA-2: Stochastic multicriteria acceptability analysis for group decision making",
/// Operations Research 49 (2001), 444-454; T. Tervonen and J. R. Figueira, "A survey on stochastic multicriteria
/// acceptability analysis methods", Journal of Multi-Criteria Decision Analysis 15 (2008), 1-14).
public struct Acceptability: Hashable, Sendable, Codable {
  public let weights: WeightSet
  /// In the order of the options.
  public let options: [OptionAcceptability]
  /// By option and other, in the order of `options`: how probable it is that the one is strictly better; 1 where it
  /// dominates the other.
  public let pairwiseWins: [[Double]]
  /// The Shannon entropy of who comes first, in bits: 0 when one option always does.
  public let entropy: Double
  public let samples: Int
  /// The largest standard error among the rank acceptabilities.
  public let standardError: Double
  public let sentence: String

  /// The option that comes first most often.
  public var leader: OptionAcceptability { options.max { $0.first < $1.first } ?? options[0] }
}

public struct OptionAcceptability: Hashable, Sendable, Codable {
  public let option: String
  /// How probable each rank is, from the first. Options that are exactly equal share the better rank, except that one
  /// that another dominates comes behind it.
  public let ranks: [Double]
  /// The standard error of the probability of the first rank.
  public let standardError: Double
  /// The mean of the weights that rank it first, in the order of the measured criteria; nil when there are none.
  public let centralWeights: [Double]?
  /// How probable it is that it comes first under its central weights, over uncertain scores; nil without such
  /// weights, or where it was not asked for.
  public let confidence: Double?
  /// The Shannon entropy of its rank, in bits.
  public let entropy: Double

  /// The probability of the first rank.
  public var first: Double { ranks.first ?? 0 }
}

/// The Shannon entropy of probabilities in bits.
func entropy(_ probabilities: [Double]) -> Double {
  let sum = probabilities.reduce(0, +)
  guard sum > 0 else { return 0 }
  // A sum over nothing but certainty would be -0.
  return abs(probabilities.reduce(0) { $1 > 0 ? $0 - $1 / sum * Logarithm.binary($1 / sum) : $0 })
}
