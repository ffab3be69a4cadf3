/// What comes first under each party's weights, and what would if some scores were others.
///
/// It compares expected values and draws nothing. What does not hang on the supposed scores is worked out once, so that
/// many suppositions cost little.
public struct FirstPlaces: Sendable {
  /// That an option does as some people say on a criterion.
  public struct Supposition: Sendable, Hashable {
    /// The id of an option.
    public var option: String
    /// The id of a measured criterion.
    public var criterion: String
    /// What each of them says, on the scale of the criterion. All have the same share; of none nothing is supposed.
    public var performances: [Performance]

    public init(_ option: String, on criterion: String, _ performances: [Performance]) {
      self.option = option
      self.criterion = criterion
      self.performances = performances
    }
  }

  private let model: DecisionModel
  /// By party: the expected value of each option that is left.
  private let values: [[(option: Int, value: Double)]]
  private let options: [String: Int]
  private let leaves: [String: Int]

  /// The ids of the options with the highest value for each party, in the order of the parties: several where they are
  /// equal, none where every option is out.
  public let now: [[String]]

  /// - Complexity: O(parties · options · criteria).
  public init(_ model: DecisionModel) {
    self.model = model
    values = model.weights.map { weights in model.remaining.map { ($0, model.value($0, weights.mean)) } }
    options = Self.places(model.options.map(\.id))
    leaves = Self.places(model.leaves.map(\.id))
    now = values.map { Self.winners($0, model) }
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// What would come first for each party, if options did so on criteria, everything else being as it is. What is out stays out.
  ///
  /// - Parameter suppositions: one for a score at most. Of an option or a criterion that is not there one says nothing.
  /// - Complexity: O(parties · (options + suppositions)), and once the performances.
  public func supposing(_ suppositions: [Supposition]) -> [[String]] {
    let gains = suppositions.compactMap(gain)
    return zip(values, model.weights).map { values, weights in
      var added: [Int: Double] = [:]
      for gain in gains { added[gain.option, default: 0] += gain.value * weights.mean[gain.leaf] }
      return Self.winners(values.map { ($0.option, $0.value + (added[$0.option] ?? 0)) }, model)
    }
  }

  /// By how much the value of the option on the criterion is higher then.
  private func gain(_ supposed: Supposition) -> (option: Int, leaf: Int, value: Double)? {
    guard let option = options[supposed.option], let leaf = leaves[supposed.criterion],
      case .measured(let measure) = model.leaves[leaf].content, !supposed.performances.isEmpty
    else { return nil }
    // The expectation of a mixture is the mean of the expectations.
    let sum = supposed.performances.reduce(0) { $0 + measure.draw($1).mean }
    return (option, leaf, sum / Double(supposed.performances.count) - model.expected[option][leaf])
  }

  private static func winners(_ values: [(option: Int, value: Double)], _ model: DecisionModel) -> [String] {
    guard let best = values.map(\.value).max() else { return [] }
    return values.filter { best - $0.value < DecisionModel.tie }.map { model.options[$0.option].id }
  }
}
