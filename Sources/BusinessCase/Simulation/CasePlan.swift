import Statistics

/// A case that was checked and made ready to be simulated again and again.
///
/// Checking is where every mistake is found: names, units, zero divisors, circles, contradicting correlations, limits.
/// A plan is a value and can be shared by threads.
public struct CasePlan: Sendable {
  public let model: CaseModel
  let discount: [Double]
  let inputs: [PlannedInput]
  /// The positions in `inputs` of the estimates that are uncertain, each once: as stated, or as the first scenario has
  /// it in which it is.
  let uncertain: [Int]
  let copula: PlannedCopula?
  let program: Program
  let scenarios: [PlannedScenario]
  let risks: [PlannedRisk]
  let link: PlannedLink?
  /// The uniform number that tells whether everything is stopped; nil when nothing can be.
  let stopping: Int?
  /// How many uniform numbers one trial takes, apart from the losses of single events.
  let dimensions: Int
  /// The columns of events per year that can be beyond what is simulated event by event.
  let openRates: [Int]

  /// - Throws: `CaseProblems` with everything that is wrong, each with its place.
  /// - Complexity: O(lines · scenarios), and up to 1 ms for each estimate with a beta shape.
  public init(_ model: CaseModel) throws(CaseProblems) {
    var planner = Planner(model)
    planner.run()
    if let problems = CaseProblems(planner.problems) { throw problems }
    self.model = model
    discount = model.time.discountFactors()
    inputs = planner.inputs
    uncertain = planner.uncertain
    copula = planner.copula
    program = planner.builder.program
    scenarios = planner.scenarios
    risks = planner.risks
    link = planner.link
    stopping = planner.stopping.flatMap { value in planner.inputs.first { $0.column == value.column }?.dimension }
    dimensions = planner.dimensions
    openRates = planner.openRates
  }

  /// The number of periods.
  var periods: Int { model.time.periods }

  /// The uncertain estimates of a scenario, each as it is there.
  func uncertainInputs(_ scenario: Int) -> [PlannedInput] {
    var base: [String: Int] = [:]
    for (position, input) in inputs.enumerated() where base[input.name] == nil { base[input.name] = position }
    return uncertain.compactMap { position in
      let name = inputs[position].name
      let input = inputs[scenarios[scenario].replaced[name] ?? base[name] ?? position]
      return input.dimension == nil ? nil : input
    }
  }
}

/// A column that is drawn at random.
struct PlannedInput: Sendable {
  let name: String
  let column: Int
  /// Which uniform number it takes, the same for all that bear its name. Nil for a known value.
  let dimension: Int?
  let sampler: Sampler
  let distribution: any Distribution
  /// The unit as stated; its scale leads to basic units.
  let unit: UnitOfMeasure
}

/// The uniform numbers that correlate.
struct PlannedCopula: Sendable {
  let correlation: RankCorrelation
  let dimensions: [Int]
}

/// The kinds of money that are totalled apart.
enum Account: Int, CaseIterable, Sendable {
  case cash, other, flexibility, cost
}

/// A scenario as columns of the program.
struct PlannedScenario: Sendable {
  let id: String
  let name: String
  let isDoNothing: Bool
  /// Stretches of time within which the same lines run.
  let segments: [Segment]
  let ramp: Ramp?
  /// The column of the period after which everything stops; nil when nothing stops it.
  let stop: Int?
  /// The column of the probability that anything does.
  let chanceOfStop: Int?
  /// The positions of the inputs that take the place of others here, by the names of the estimates.
  let replaced: [String: Int]

  struct Segment: Sendable {
    /// The first and the last period.
    let from: Int
    let to: Int
    /// What falls due once, in the first period, by account.
    let once: [Int?]
    /// What runs, per period, by account.
    let flat: [Int?]
    /// What runs and grows with adoption, per period at full adoption, by account.
    let ramped: [Int?]
    /// Cash minus cost of the three.
    let onceNet: Int?
    let flatNet: Int?
    let rampedNet: Int?
  }

  /// Adoption in a period is (1 - a E) / (1 + b E), where E falls by a factor with each period.
  struct Ramp: Hashable, Sendable {
    let a: Double
    let b: Int
    let start: Int
    let factor: Int
  }
}

/// A risk in all of its variants: one per scenario, then today's way.
struct PlannedRisk: Sendable {
  let risk: CaseRisk
  /// The uniform number that tells how many events there are.
  let dimension: Int
  /// The column of the largest rate per year among the variants.
  let mostPerYear: Int
  /// The number of events at that rate, within the horizon or a year, where it is known.
  let knownCount: Poisson?
  /// What an event costs, before controls.
  let loss: Sampler
  /// The same with today's way; nil when it is no other.
  let lossToday: Sampler?
  let variants: [Variant?]
  let today: Variant?

  struct Variant: Sendable {
    /// The column of the events per year, after controls.
    let perYear: Int
    let meanLoss: Double
    /// What controls leave of a loss.
    let factor: Double
  }
}

/// The columns of what a network link is asked for.
struct PlannedLink: Sendable {
  let streams: Int
  let rate: Int
  let capacity: Int
}
