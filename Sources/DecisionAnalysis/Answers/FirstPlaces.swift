/// What comes first under each party's weights, and what would if some scores were others.
///
/// It compares expected values and draws nothing. What does not hang on the supposed scores is worked out once, so that
/// many suppositions cost little.
public struct FirstPlaces: Sendable {
  /// That an option does so on a criterion.
  public struct Supposition: Sendable, Hashable {
    /// The id of an option.
    public var option: String
    /// The id of a measured criterion.
    public var criterion: String
    /// Fits the scale of the criterion.
    public var performance: Performance

    public init(_ option: String, on criterion: String, _ performance: Performance) {
      self.option = option
      self.criterion = criterion
      self.performance = performance
    }
  }

  private let model: DecisionModel
  /// By party: the expected value of each option that is left.
  private let values: [[(option: Int, value: Double)]]
  private let options: [String: Int]
  private let leaves: [String: Int]

  /// - Complexity: O(parties · options · criteria).
  public init(_ model: DecisionModel) {
    self.model = model
    values = model.weights.map { weights in model.remaining.map { ($0, model.value($0, weights.mean)) } }
    options = Self.places(model.options.map(\.id))
    leaves = Self.places(model.leaves.map(\.id))
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The ids of the options with the highest value for each party, in the order of the parties: several where they are
  /// equal, none where every option is out.
  public var now: [[String]] { values.map(winners) }

  /// The same, if options did so on criteria, everything else being as it is. What is out stays out.
  ///
  /// - Parameter suppositions: one for a score at most. Of an option or a criterion that is not there one says nothing.
  /// - Complexity: O(parties · (options + suppositions)).
  public func supposing(_ suppositions: [Supposition]) -> [[String]] {
    let gains = suppositions.compactMap(gain)
    return zip(values, model.weights).map { values, weights in
      var added: [Int: Double] = [:]
      for gain in gains { added[gain.option, default: 0] += gain.value * weights.mean[gain.leaf] }
      return winners(values.map { ($0.option, $0.value + (added[$0.option] ?? 0)) })
    }
  }

  /// By how much the value of the option on the criterion is higher then.
  private func gain(_ supposed: Supposition) -> (option: Int, leaf: Int, value: Double)? {
    guard let option = options[supposed.option], let leaf = leaves[supposed.criterion],
      case .measured(let measure) = model.leaves[leaf].content
    else { return nil }
    return (option, leaf, measure.draw(supposed.performance).mean - model.expected[option][leaf])
  }

  private func winners(_ values: [(option: Int, value: Double)]) -> [String] {
    guard let best = values.map(\.value).max() else { return [] }
    return values.filter { best - $0.value < DecisionModel.tie }.map { model.options[$0.option].id }
  }
}
