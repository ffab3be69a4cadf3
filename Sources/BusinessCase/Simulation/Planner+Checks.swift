import Statistics

extension Planner {
  /// How large a case may be. Larger ones are refused before anything is worked out.
  enum Limit {
    static let estimates = 1_000
    static let formulas = 1_000
    static let lines = 2_000
    static let risks = 100
    static let scenarios = 12
    static let controls = 20
    /// Columns of numbers; a thread keeps 2 KB for each.
    static let columns = 20_000
  }

  mutating func checkLimits() {
    for (field, count, limit, what) in [
      ("estimates", model.estimates.count, Limit.estimates, "estimates"),
      ("formulas", model.formulas.count, Limit.formulas, "formulas"),
      ("lines", model.lines.count, Limit.lines, "lines"), ("risks", model.risks.count, Limit.risks, "risks"),
      ("scenarios", model.scenarios.count, Limit.scenarios, "scenarios"),
    ] where count > limit {
      refuse(field, "The case has \(count) \(what). Use at most \(limit), and put small ones together.")
    }
    let months = Timeframe.mostYears * 12
    let most = months / model.time.step.months
    if !(1...most).contains(model.time.periods) {
      refuse(
        "periods",
        "A horizon of \(model.time.periods) \(model.time.step.rawValue)s cannot be used. Give 1 to \(most): "
          + "\(Timeframe.mostYears) years at most.")
    }
    if !(model.time.discountRate > -0.5 && model.time.discountRate <= 1) {
      refuse(
        "discount",
        "A discount rate of \(plain(model.time.discountRate * 100)) % cannot be used. Give more than -50 and at most "
          + "100 %.")
    }
    let letters = model.currency.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    if !(letters && model.currency.utf8.count == 3) {
      refuse("currency", EstimateError.currency(model.currency).message)
    }
    // Of too many, names are not looked at one by one.
    guard problems.isEmpty else { return }
    checkNames("lines", model.lines.map(\.id))
    checkNames("risks", model.risks.map(\.id))
    checkNames("scenarios", model.scenarios.map(\.id))
    for index in model.scenarios.indices.filter({ model.scenarios[$0].isDoNothing }).dropFirst() {
      refuse("scenarios[\(index)].do-nothing", "Nothing is done under another scenario already. One can be that.")
    }
    if model.lines.isEmpty && model.risks.isEmpty {
      refuse("lines", "The case has no lines. Give it at least one benefit, cost or risk.")
    }
  }

  private mutating func checkNames(_ field: String, _ ids: [String]) {
    var seen: Set<String> = []
    for (index, id) in ids.enumerated() where !seen.insert(id).inserted {
      refuse("\(field)[\(index)].id", "“\(id)” occurs twice. Give each a name of its own.")
    }
  }

  mutating func correlate() {
    var positions: [String] = []
    var pairs: [RankCorrelation.Pair] = []
    var rankOf: [Set<Int>: Double] = [:]
    for (index, pair) in model.correlations.enumerated() {
      let path = "correlations[\(index)]"
      // Of a refused estimate that was told already.
      if refused.contains(pair.first) || refused.contains(pair.second) { continue }
      for name in [pair.first, pair.second] {
        guard let input = inputs.first(where: { $0.name == name }), input.dimension != nil else {
          refuse("\(path).between", "There is no uncertain estimate “\(name)” that could correlate.")
          return
        }
        if !positions.contains(name) { positions.append(name) }
      }
      guard let first = positions.firstIndex(of: pair.first), let second = positions.firstIndex(of: pair.second) else {
        continue
      }
      guard first != second else {
        refuse("\(path).between", "“\(pair.first)” is paired with itself. Name two different estimates.")
        return
      }
      guard pair.rank > -1, pair.rank < 1 else {
        refuse("\(path).rank", "A rank correlation of \(plain(pair.rank)) cannot be. Give one between -1 and 1.")
        return
      }
      guard rankOf.updateValue(pair.rank, forKey: [first, second]) ?? pair.rank == pair.rank else {
        refuse("\(path).rank", "“\(pair.first)” and “\(pair.second)” are paired twice, with different ranks. Give one.")
        return
      }
      pairs.append(RankCorrelation.Pair(first, second, rank: pair.rank))
    }
    guard !pairs.isEmpty else { return }
    guard positions.count <= RankCorrelation.most else {
      refuse("correlations", "\(positions.count) estimates correlate. Use at most \(RankCorrelation.most).")
      return
    }
    do {
      let correlation = try RankCorrelation(count: positions.count, pairs: pairs)
      let dimensions = positions.compactMap { name in inputs.first { $0.name == name }?.dimension }
      copula = PlannedCopula(correlation: correlation, dimensions: dimensions)
    } catch .contradiction(let nearest) {
      let words = nearest.map { "\(positions[$0.first]) and \(positions[$0.second]) \(plain($0.rank))" }
      refuse(
        "correlations",
        "These correlations contradict each other: no three things can move together like that. "
          + (words.isEmpty
            ? "Bring them nearer to zero, or correlate fewer estimates; up to \(RankCorrelation.mostForNearest) the "
              + "nearest that are possible are named."
            : "The nearest that are possible: \(words.joined(separator: "; "))."))
    } catch {
      refuse(
        "correlations", "These correlations cannot be used. Give pairs of different estimates and ranks inside -1 to 1."
      )
    }
  }

  mutating func parseFormulas() {
    for (index, formula) in model.formulas.enumerated() {
      let path = "formulas[\(index)]"
      guard Self.isName(formula.id), estimates[formula.id] == nil, formulas[formula.id] == nil else {
        refuse("\(path).id", "“\(formula.id)” cannot name a formula: it is taken, or no plain name.")
        continue
      }
      do {
        formulas[formula.id] = try FormulaParser.parse(formula.text)
      } catch {
        refuse("\(path).formula", column: error.column, error.message)
        refused.insert(formula.id)
      }
    }
  }

  /// The names as they are under one option, with the estimates that it replaces.
  mutating func checker(for option: CaseScenario, at index: Int) -> FormulaChecker {
    var values = estimates
    var replaced: [String: Int] = [:]
    for (position, replacement) in option.replaces.enumerated() {
      let path = "scenarios[\(index)].replaces[\(position)]"
      if refused.contains(replacement.estimate) { continue }
      guard estimates[replacement.estimate] != nil,
        let unit = inputs.first(where: { $0.name == replacement.estimate })?.unit
      else {
        refuse("\(path).estimate", "There is no estimate “\(replacement.estimate)” to replace.")
        continue
      }
      guard replaced[replacement.estimate] == nil else {
        refuse("\(path).estimate", "“\(replacement.estimate)” is replaced twice. Replace it once.")
        continue
      }
      guard let distribution = distribution(replacement.shape, path) else { continue }
      replaced[replacement.estimate] = inputs.count
      values[replacement.estimate] = input(replacement.estimate, distribution, unit)
    }
    keep(replaced: replaced)
    var checker = FormulaChecker(builder: builder, values: values, formulas: formulas, refused: refused)
    // All formulas are checked, those too that nothing uses.
    for (position, formula) in model.formulas.enumerated() where formulas[formula.id] != nil {
      // What has grown too large is refused as a whole, in the end.
      guard checker.builder.columnCount <= Limit.columns else { break }
      do {
        _ = try checker.value(of: formula.id, 0)
      } catch  where error.isConsequence {
        continue
      } catch {
        let problem = CaseProblem("formulas[\(position)].formula", column: error.column, error.message)
        if !problems.contains(problem) { problems.append(problem) }
      }
    }
    builder = checker.builder
    return checker
  }

  /// Refuses what is too much in the middle of what is likely; an estimate without an upper end is always too much
  /// somewhere.
  mutating func checkMedians(_ plans: [ScenarioPlan]) {
    let bounds = plans.flatMap(\.bounds)
    guard !bounds.isEmpty else { return }
    let medians = medians()
    for bound in bounds where medians[bound.column] > bound.most {
      let problem = CaseProblem(bound.path, bound.message)
      if !problems.contains(problem) { problems.append(problem) }
    }
  }

  /// All columns when every estimate is at its median.
  private func medians() -> [Double] {
    let program = builder.program
    var values = [Double](repeating: 0, count: program.columnCount)
    for constant in program.constants { values[constant.column] = constant.value }
    for input in inputs where input.dimension != nil {
      values[input.column] = input.distribution.median * input.unit.scale
    }
    values.withUnsafeMutableBufferPointer { values in
      if let base = values.baseAddress { program.run(base, stride: 1, rows: 1) }
    }
    return values
  }
}
