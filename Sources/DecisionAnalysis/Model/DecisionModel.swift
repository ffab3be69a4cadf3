/// An appraisal's inputs, checked and made ready: criteria on fixed scales, options with scores, parties with weights.
///
/// The value of an option is the weighted sum of its values on the measured criteria (R. L. Keeney and H. Raiffa,
/// "Decisions with Multiple Objectives", 1976; V. Belton and T. J. Stewart, "Multiple Criteria Decision Analysis",
/// 2002).
public struct DecisionModel: Sendable {
  /// The greatest number of options.
  public static let mostOptions = 200
  /// The greatest number of measured criteria.
  public static let mostCriteria = 100
  /// The greatest number of parties, and of members in each.
  public static let mostParties = 20

  public let criteria: [Criterion]
  public let options: [ScoredOption]
  public let requirements: [Requirement]
  public let parties: [PartyView]
  /// The id of the option that others are compared with, usually “do nothing”.
  public let reference: String?

  /// The measured criteria, from left to right; weights and values are in this order.
  public let leaves: [Criterion]
  /// The weights of each party, in the order of the parties.
  public let weights: [PartyWeights]
  /// The weights that each party would accept.
  let accepted: [WeightRegion]
  /// By option and measured criterion.
  let draws: [[ValueDraw]]
  /// Expected values by option and measured criterion, 0…1.
  let expected: [[Double]]
  /// Indices of the options that miss no requirement.
  let remaining: [Int]

  /// - Parameters:
  ///   - criteria: the tree; its roots are siblings.
  ///   - options: at least two.
  ///   - requirements: must-haves; an option that misses one is out before scoring.
  ///   - parties: with their members' weights; none while nobody has given weights.
  ///   - reference: the id of an option that others have to be as good as to be acceptable, or nil.
  /// - Throws: everything that is wrong at once, each with its subject.
  public init(
    criteria: [Criterion], options: [ScoredOption], requirements: [Requirement] = [], parties: [PartyView] = [],
    reference: String? = nil
  ) throws(ModelProblems) {
    var checks = ModelChecks()
    checks.check(
      criteria: criteria, options: options, requirements: requirements, parties: parties, reference: reference)
    if !checks.problems.isEmpty { throw ModelProblems(list: checks.problems) }
    self.init(checked: criteria, options, requirements, parties, reference)
  }

  /// The same appraisal with one option more, which fits the criteria. Weights and values of the others stay what they
  /// are, because they hang on nothing but criteria and scores.
  func adding(_ option: ScoredOption) -> DecisionModel {
    DecisionModel(self, options: options + [option], draws: draws + [Self.draws(option, leaves)])
  }

  /// The same appraisal with one option less.
  func without(_ option: Int) -> DecisionModel {
    var (options, draws) = (options, draws)
    options.remove(at: option)
    draws.remove(at: option)
    return DecisionModel(self, options: options, draws: draws)
  }

  private init(_ other: DecisionModel, options: [ScoredOption], draws: [[ValueDraw]]) {
    (criteria, requirements, parties, reference) = (other.criteria, other.requirements, other.parties, other.reference)
    (leaves, weights, accepted) = (other.leaves, other.weights, other.accepted)
    (self.options, self.draws) = (options, draws)
    expected = draws.map { $0.map(\.mean) }
    remaining = Self.remaining(options, requirements)
  }

  private init(
    checked criteria: [Criterion], _ options: [ScoredOption], _ requirements: [Requirement], _ parties: [PartyView],
    _ reference: String?
  ) {
    self.criteria = criteria
    self.options = options
    self.requirements = requirements
    self.parties = parties
    self.reference = reference
    let leaves = criteria.flatMap(\.leaves)
    self.leaves = leaves
    let reading = WeightReading(roots: criteria)
    let weights = parties.map(reading.party)
    self.weights = weights
    accepted = zip(parties, weights).map { party, weights in
      WeightRegion(low: weights.low, high: weights.high, orders: reading.agreedOrders(party))
    }
    draws = options.map { Self.draws($0, leaves) }
    expected = draws.map { $0.map(\.mean) }
    remaining = Self.remaining(options, requirements)
  }

  private static func draws(_ option: ScoredOption, _ leaves: [Criterion]) -> [ValueDraw] {
    leaves.map { leaf in
      guard case .measured(let measure) = leaf.content else { return .fixed(0) }
      return measure.draw(option.performances[leaf.id] ?? .unknown)
    }
  }

  private static func remaining(_ options: [ScoredOption], _ requirements: [Requirement]) -> [Int] {
    options.indices.filter { index in
      requirements.allSatisfy { options[index].compliance[$0.id] != .missed }
    }
  }

  /// Whether any score is uncertain.
  var isUncertain: Bool { draws.contains { $0.contains(where: \.isUncertain) } }

  func optionName(_ index: Int) -> String { options[index].name }

  func leafName(_ index: Int) -> String { leaves[index].name }

  /// The expected value of an option under weights of the measured criteria, 0…1.
  func value(_ option: Int, _ weights: [Double]) -> Double { dot(expected[option], weights) }
}

/// The sum of products.
func dot(_ a: [Double], _ b: [Double]) -> Double {
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}
