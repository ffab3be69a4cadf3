import BusinessCase
import DecisionAnalysis
public import Documents
public import Partnership
import Statistics

/// What the business case says of one option on one criterion.
public struct CaseScore: Sendable, Hashable {
  /// At 5, 25, 50, 75 and 95 %; all the same for a known number.
  public let quantiles: [Double]

  /// The quantiles of a known number, or of a range; nil where one of them is missing.
  init?(_ quantiles: [Double?]) {
    let known = quantiles.compactMap(\.self)
    guard known.count == Self.probabilities.count, known.count == quantiles.count else { return nil }
    self.quantiles = known
  }

  public var low: Double { quantiles.first ?? 0 }
  public var high: Double { quantiles.last ?? 0 }

  static let probabilities = [0.05, 0.25, 0.5, 0.75, 0.95]
  private static let steps = 20

  /// As the engine takes it: straight lines between the five quantiles. What lies beyond the 90 % interval counts as its
  /// end.
  var performance: Performance {
    guard low < high else { return .exact(low) }
    let found = (0...Self.steps).map { step -> Double in
      let wanted = Double(step) / Double(Self.steps)
      guard let above = Self.probabilities.firstIndex(where: { $0 >= wanted }) else { return high }
      guard above > 0 else { return low }
      let (p, q) = (Self.probabilities[above - 1], Self.probabilities[above])
      return quantiles[above - 1] + (quantiles[above] - quantiles[above - 1]) * (wanted - p) / (q - p)
    }
    return .quantiles(found)
  }

  /// "€18,000 – 31,000", or "4 – 7 months".
  public func words(_ criterion: OptionCriterion, _ formats: Formats) -> String {
    let unit = criterion.ends?.unit ?? ""
    if criterion.fromCase?.measure != .estimate, let currency = Currency(unit) {
      return formats.money(from: low.rounded(), to: high.rounded(), currency)
    }
    let figures = low < high ? "\(formats.plain(low)) – \(formats.plain(high))" : formats.plain(low)
    return "\(figures) \(unit)".trimmedEnd
  }
}

/// What the business case says of the options, for the criteria that take their scores from it.
public struct CaseScores: Sendable {
  private let initiative: Initiative
  private let simulation: Entry<Simulation>?
  /// The criteria that take their scores from the case.
  public let criteria: [Entry<OptionCriterion>]

  public init(_ initiative: Initiative) {
    self.initiative = initiative
    simulation = initiative.simulation
    criteria = initiative.criteriaInOrder.filter { $0.content.fromCase != nil }
  }

  /// Whether any of it follows from the simulation.
  public var isSimulated: Bool { criteria.contains { $0.content.fromCase?.measure.isSimulated == true } }

  /// Whether the case has changed since it was simulated, so that what follows from the simulation is of an earlier state.
  public var isStale: Bool { isSimulated && simulation != nil && !initiative.isSimulationCurrent }

  /// When and with how many futures it was simulated; nil before, and where nothing follows from it.
  public var run: (at: Timestamp, trials: Int)? {
    guard isSimulated, let simulation else { return nil }
    return (simulation.revision.at, simulation.content.figures.run.trials)
  }

  /// What the case says of an option; nil where it says nothing: of an option that is out, or that was named after the
  /// simulation, and of “do nothing” by an estimate that is not stated for it.
  public func score(of option: RecordID, on criterion: OptionCriterion) -> CaseScore? {
    guard let reference = criterion.fromCase else { return nil }
    if let estimate = reference.estimate { return estimated(estimate, under: option) }
    guard let scenario = simulation?.content.figures.scenarios.first(where: { $0.id == option.text }) else {
      return nil
    }
    return switch reference.measure {
    case .costs: CaseScore(scenario[.costs]?.quantiles ?? [])
    case .netCash: CaseScore(scenario[.netCash]?.quantiles ?? [])
    case .netValue: CaseScore(scenario[.netValue]?.quantiles ?? [])
    // A case without risks loses nothing by them.
    case .expectedLoss: .known(scenario[.annualLoss].map { $0.mean?.value } ?? 0)
    case .badYear: .known(scenario[.annualLoss].map(\.high) ?? 0)
    case .estimate: nil
    }
  }

  private func estimated(_ id: RecordID, under option: RecordID) -> CaseScore? {
    let all = initiative.records[Assumption.self]
    guard let general = all.first(where: { $0.id == id }) else { return nil }
    let own = all.first { $0.content.symbol == general.content.symbol && $0.content.option == option }
    let isNothing = initiative.records.find(option, PlatformOption.self)?.content.route == .nothing
    guard let estimate = (own ?? (isNothing ? nil : general))?.content.quantity.estimate else { return nil }
    guard estimate.isUncertain else { return .known(estimate.middle) }
    // The ends are as somebody stated them.
    let middle = CaseScore.probabilities.dropFirst().dropLast().map { estimate.distribution.quantile($0) }
    return CaseScore([estimate.low90] + middle + [estimate.high90])
  }
}

extension CaseScores {
  var initiativeOptions: [Entry<PlatformOption>] { initiative.records[PlatformOption.self] }
  var formats: Formats { initiative.settings.formats }

  /// The unit in which the case says it; nil where there is no simulation, or the estimate is no longer there.
  func presentUnit(_ reference: CaseReference) -> String? {
    guard let estimate = reference.estimate else { return simulation?.content.figures.currency }
    return initiative.records.find(estimate, Assumption.self)?.content.quantity.unitText
  }

  /// The digest of the case as it stands; nil where no criterion depends on it.
  var caseDigest: Digest? {
    get throws {
      guard isSimulated else { return nil }
      return try initiative.derived.caseDigest.value { Result { try initiative.caseBuilding.digest() } }.get()
    }
  }
}

extension CaseScore {
  fileprivate static func known(_ value: Double?) -> CaseScore? { CaseScore(probabilities.map { _ in value }) }
}
