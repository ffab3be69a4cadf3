import Statistics

/// Checks a case and lays out its columns; it goes on after a mistake, so that all of them are told at once.
struct Planner {
  let model: CaseModel
  var problems: [CaseProblem] = []
  var builder = ProgramBuilder()
  var inputs: [PlannedInput] = []
  var uncertain: [Int] = []
  var dimensions = 0
  var copula: PlannedCopula?
  var scenarios: [PlannedScenario] = []
  var risks: [PlannedRisk] = []
  var link: PlannedLink?
  /// The checked values of estimates by name.
  var estimates: [String: FormulaChecker.Value] = [:]
  /// The uniform number of each uncertain estimate, the same under all options.
  private var dimensionOf: [String: Int] = [:]
  /// For each option the positions in `inputs` of the estimates that it replaces.
  private var replaced: [[String: Int]] = []
  /// Columns of events per year that can be beyond what is simulated event by event.
  var openRates: [Int] = []
  var formulas: [String: Expression] = [:]
  /// The names of estimates and formulas that were refused: what uses them is not refused on top.
  var refused: Set<String> = []
  /// The uniform number of the event that everything is stopped.
  var stopping: FormulaChecker.Value?

  init(_ model: CaseModel) { self.model = model }

  mutating func run() {
    checkLimits()
    guard problems.isEmpty else { return }
    for (index, estimate) in model.estimates.enumerated() { add(estimate, at: index) }
    correlate()
    parseFormulas()
    if model.cancellation != nil { stopping = stoppingNumber() }
    let options = model.scenarios.isEmpty ? [CaseScenario(id: "case", name: model.title)] : model.scenarios
    var checkers: [FormulaChecker] = []
    for (index, option) in options.enumerated() { checkers.append(checker(for: option, at: index)) }
    var plans: [ScenarioPlan] = []
    for (index, option) in options.enumerated() {
      var plan = ScenarioPlan(
        model: model, option: option, checker: checkers[index], stopping: stopping, replaced: replaced[index])
      plan.checker.builder = builder
      plan.readLines()
      builder = plan.checker.builder
      plans.append(plan)
    }
    planRisks(&plans)
    for index in plans.indices {
      plans[index].checker.builder = builder
      scenarios.append(plans[index].planned())
      builder = plans[index].checker.builder
    }
    if let link = model.link, var first = plans.first {
      first.checker.builder = builder
      self.link = first.planned(link)
      builder = first.checker.builder
      plans[0] = first
    }
    // The same mistake shows in every scenario.
    for problem in plans.flatMap(\.problems) where !problems.contains(problem) { problems.append(problem) }
    guard builder.columnCount <= Limit.columns else {
      refuse(
        "",
        "All formulas of all scenarios take more than \(Limit.columns) steps, too many to work with. Use fewer "
          + "scenarios, or put small lines together.")
      return
    }
    if problems.isEmpty { checkMedians(plans) }
  }

  mutating func refuse(_ path: String, column: Int? = nil, _ message: String) {
    problems.append(CaseProblem(path, column: column, message))
  }

  private mutating func add(_ estimate: NamedEstimate, at index: Int) {
    let path = "estimates[\(index)]"
    guard Self.isName(estimate.id) else {
      refuse("\(path).id", Self.noName(estimate.id))
      return
    }
    guard estimates[estimate.id] == nil else {
      refuse("\(path).id", "There are two estimates “\(estimate.id)”. Give each a name of its own.")
      return
    }
    let unit: UnitOfMeasure
    do {
      unit = try UnitOfMeasure(estimate.unit)
    } catch {
      refuse("\(path).unit", column: error.column, error.message)
      refused.insert(estimate.id)
      return
    }
    guard let distribution = distribution(estimate.shape, path) else {
      refused.insert(estimate.id)
      return
    }
    estimates[estimate.id] = input(estimate.id, distribution, unit)
  }

  /// Makes a column for a distribution; a known one is a constant and takes no uniform number. All that bear one name
  /// take the same number, so that options meet the same futures.
  mutating func input(
    _ name: String, _ distribution: any Distribution, _ unit: UnitOfMeasure
  ) -> FormulaChecker.Value {
    let sampler = Sampler(distribution)
    let range = ValueRange(distribution, scale: unit.scale)
    if let known = sampler.known {
      let column = builder.constant(known * unit.scale)
      inputs.append(
        PlannedInput(
          name: name, column: column, dimension: nil, sampler: sampler, distribution: distribution, unit: unit))
      return FormulaChecker.Value(column: column, unit: unit.basic, range: range)
    }
    let column = builder.input()
    inputs.append(
      PlannedInput(
        name: name, column: column, dimension: dimension(of: name), sampler: sampler, distribution: distribution,
        unit: unit))
    return FormulaChecker.Value(column: column, unit: unit.basic, range: range)
  }

  private mutating func dimension(of name: String) -> Int {
    if let dimension = dimensionOf[name] { return dimension }
    dimensionOf[name] = dimensions
    dimensions += 1
    // Whether everything is stopped bears no name and is no estimate.
    if !name.isEmpty { uncertain.append(inputs.count) }
    return dimensions - 1
  }

  /// Keeps which estimates an option replaces, by the positions of their inputs.
  mutating func keep(replaced positions: [String: Int]) { replaced.append(positions) }

  /// The distribution of a shape; what cannot be is refused beside the field that it concerns.
  mutating func distribution(_ shape: Estimate.Shape, _ path: String) -> (any Distribution)? {
    do {
      return try Estimate(shape, unit: .count).distribution
    } catch {
      // A sample has no ends of its own, and a fixed number neither: the message belongs to the field that there is.
      let fields = shape.values.map(\.field)
      let field = fields.contains(error.field) ? error.field : fields.first ?? error.field
      refuse("\(path).\(field.rawValue)", error.message)
      return nil
    }
  }

  /// Uniform in 0…1: everything is stopped when it falls below the chance.
  private mutating func stoppingNumber() -> FormulaChecker.Value { input("", Uniform.standard, .none) }

  /// Why a text cannot name an estimate.
  private static func noName(_ text: String) -> String {
    Expression.Function(rawValue: text) == nil
      ? "“\(text)” cannot be used in formulas. Write letters, digits and underscores, a letter first."
      : "“\(text)” is a function of formulas. Give the estimate another name, such as \(text)_value."
  }

  static func isName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_", text.count <= 80 else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      && Expression.Function(rawValue: text) == nil
  }
}
