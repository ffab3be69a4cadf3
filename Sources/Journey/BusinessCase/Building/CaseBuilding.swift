public import BusinessCase
public import Documents
public import Partnership

/// The case of an initiative as the engine takes it, built from its records; each part knows from which record it is.
///
/// It is a draft like every model: whether it can be simulated, `plan()` says.
public struct CaseBuilding: Sendable {
  /// A record that is not in the case, and why.
  public struct LeftOut: Hashable, Sendable {
    public let record: RecordID
    public let title: String
    /// In a few words that follow the title: “it is in USD, and the case is in EUR”.
    public let reason: String
  }

  public internal(set) var model: CaseModel
  public internal(set) var leftOut: [LeftOut] = []
  /// What is taken for granted because nobody has said otherwise, each in a few words.
  public let assumed: [String]
  let initiative: Initiative
  let frame: CaseFrame
  /// From which record each part of the model is, by its path.
  var places: [String: CasePlace] = [:]
  var check: FormulaCheck

  public init(_ initiative: Initiative) {
    self.initiative = initiative
    let stated = initiative.records.single(CaseFrame.self)
    frame = stated?.content ?? .usual(initiative.settings)
    assumed = stated == nil ? Self.assumed(frame, initiative.settings.formats) : []
    model = CaseModel(
      title: initiative.title, currency: initiative.settings.currency.code,
      time: Timeframe(step: .month, periods: frame.months, discountRate: frame.discount / 100),
      decidesOn: frame.decidesOn == .cash ? .cash : .value)
    check = FormulaCheck(estimates: [], currency: model.currency)
    addScenarios()
    addEstimates()
    check = FormulaCheck(estimates: model.estimates, currency: model.currency)
    addFrame(stated)
    addLines()
    addRisks()
  }

  /// Whether there is nothing yet that could be simulated.
  public var isEmpty: Bool { model.lines.isEmpty && model.risks.isEmpty }

  private static func assumed(_ frame: CaseFrame, _ formats: Formats) -> [String] {
    [
      "\(frame.months) months ahead, as the organisation's cases look",
      "a discount rate of \(formats.number(frame.discount, decimals: 2)) % a year",
      "people use it at once and in full", "it is never stopped", "it is decided on money alone",
    ]
  }

  mutating func leaveOut(_ entry: any AnyEntry, _ reason: String) {
    leftOut.append(LeftOut(record: entry.revision.record, title: entry.title, reason: reason))
  }

  /// Notes from which record a part of the model is, and which field of its form each of the part's fields is.
  mutating func note(_ path: String, _ entry: any AnyEntry, _ fields: [String: String] = [:]) {
    places[path] = CasePlace(
      record: entry.revision.record, noun: entry.noun, title: entry.title, fields: fields)
  }
}

/// Where a part of a model comes from.
struct CasePlace: Hashable, Sendable {
  let record: RecordID
  let noun: String
  let title: String
  let fields: [String: String]
}

extension Initiative {
  /// Its case as the engine takes it.
  public var caseBuilding: CaseBuilding { CaseBuilding(self) }

  /// The estimates that formulas can name, those of the frame among them.
  var caseEstimates: [NamedEstimate] {
    records[Assumption.self].filter { $0.content.option == nil }.map(\.named)
      + (records.single(CaseFrame.self)?.content.estimates ?? [])
  }

  /// Checks formulas against the estimates as they stand.
  public var formulaCheck: FormulaCheck {
    FormulaCheck(estimates: caseEstimates, currency: settings.currency.code)
  }
}

extension Entry<Assumption> {
  var named: NamedEstimate {
    NamedEstimate(
      id: content.symbol, name: content.name, shape: content.quantity.estimate.shape, unit: content.quantity.unitText,
      estimator: party.rawValue, evidence: content.rests.map(\.record.text))
  }
}
