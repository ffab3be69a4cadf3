import BusinessCase
public import Documents
public import Partnership

/// A case as it was simulated: the digest of what went in, and the figures that came out. Its revisions are the history
/// of the case's figures.
///
/// The program writes it. It is current as long as the case, as the records state it, has the same digest; another
/// version of the engine does not change that.
public struct Simulation: Content {
  public static let kind: Kind = "simulation"
  public static let stage: Stage? = .businessCase
  public static let noun = "simulation"
  public static let isSingle = true
  public static let isWritten = false

  /// The digest of the model that was simulated.
  public var inputs: Digest
  public var figures: CaseFigures

  public init(inputs: Digest, figures: CaseFigures) { (self.inputs, self.figures) = (inputs, figures) }

  public var title: String { "Simulation of \(figures.run.trials) futures" }

  public func facts(_ wording: Wording) -> [Fact] {
    let (run, formats) = (figures.run, wording.formats)
    var facts = [
      Fact("Futures", "\(formats.number(Double(run.trials))), seed \(run.seed), engine \(run.engine)"),
      Fact("Best in the mean", figures.preferredScenario?.name ?? ""),
    ]
    for scenario in figures.scenarios where !scenario.isDoNothing {
      facts += [
        Fact("“\(scenario.name)” is best", "in \(share(scenario.chanceOfBest, formats)) of 100 futures"),
        Fact("Net present value of “\(scenario.name)”", range(scenario[figures.objective], formats)),
        Fact("Costs of “\(scenario.name)”", range(scenario[.costs], formats)),
      ]
    }
    return facts
  }

  private func share(_ chance: Double, _ formats: Formats) -> String {
    formats.number(min(max((chance * 100).rounded(), chance > 0 ? 1 : 0), chance < 1 ? 99 : 100))
  }

  private func range(_ figure: CaseFigures.Figure?, _ formats: Formats) -> String {
    guard let low = figure?.low, let high = figure?.high, let currency = Currency(figures.currency) else { return "" }
    let precision = Precision(low: low, high: high)
    return formats.money(from: precision.rounded(low), to: precision.rounded(high), currency)
  }

  public static func fields(_ context: Editing) -> [Field] { [] }

  public static func read(_ reading: inout Reading, _ context: Editing) -> Simulation? {
    reading.refuse("", "A simulation is made by simulating the case, and cannot be written by hand.")
    return nil
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] { [] }
}

extension Initiative {
  /// The last simulation of its case.
  public var simulation: Entry<Simulation>? { records.single(Simulation.self) }

  /// Whether the last simulation was made here, of the case as it stands.
  public var isSimulationCurrent: Bool { simulation != nil && simulationDoubt == nil }

  /// Why the figures of the last simulation are not to be relied on, in a sentence; nil where they are, and where there
  /// are none.
  public var simulationDoubt: String? {
    guard let simulation else { return nil }
    // The digest tells which case a file speaks of, not whether its figures are those of that case.
    guard !course.claimed.contains(simulation.revision.citation) else {
      return "The figures came with an imported file; nobody has simulated the case here."
    }
    // A case without a digest has no simulation that could be of it.
    let digest = derived.caseDigest.value { Result { try caseBuilding.digest() } }
    return (try? digest.get()) == simulation.content.inputs ? nil : "The case has changed since it was simulated."
  }
}
