import Foundation
import Statistics

/// Lays out the lines of one scenario.
struct ScenarioPlan {
  let model: CaseModel
  let option: CaseScenario
  var checker: FormulaChecker
  let stopping: FormulaChecker.Value?
  var problems: [CaseProblem] = []
  /// What is too much when all estimates are at their medians.
  var bounds: [Bound] = []
  private let replaced: [String: Int]
  private var running: [Running] = []

  /// The most that a column may be at the medians, and what is said otherwise.
  struct Bound {
    let path: String
    let column: Int
    let most: Double
    let message: String
  }

  /// A line as a column and the periods in which it falls due.
  private struct Running {
    let account: Account
    let column: Int
    let from: Int
    let to: Int
    let isOnce: Bool
    let ramped: Bool
  }

  /// - Parameter replaced: the positions of the inputs that take the place of others under this option.
  init(
    model: CaseModel, option: CaseScenario, checker: FormulaChecker, stopping: FormulaChecker.Value?,
    replaced: [String: Int]
  ) {
    (self.model, self.option, self.checker, self.stopping) = (model, option, checker, stopping)
    self.replaced = replaced
  }

  mutating func refuse(_ path: String, column: Int? = nil, _ message: String) {
    problems.append(CaseProblem(path, column: column, message))
  }

  /// Reads and checks a formula.
  mutating func value(_ text: String, _ path: String) -> FormulaChecker.Value? {
    do {
      return try checker.check(try FormulaParser.parse(text))
    } catch {
      if !error.isConsequence { refuse(path, column: error.column, error.message) }
      return nil
    }
  }

  /// Whether something that names these scenarios occurs in this one.
  func includes(_ scenarios: [String]?) -> Bool {
    scenarios.map { $0.contains(option.id) } ?? !option.isDoNothing
  }

  mutating func checkScenarios(_ named: [String]?, _ path: String) {
    let known = model.scenarios.map(\.id)
    for name in named ?? [] where !known.contains(name) {
      let list = known.isEmpty ? "The case has none." : "They are \(known.joined(separator: ", "))."
      refuse(path, "There is no scenario “\(name)”. \(list)")
    }
  }

  mutating func readLines() {
    for (index, line) in model.lines.enumerated() {
      // What has grown too large is refused as a whole, in the end.
      guard checker.builder.columnCount <= Planner.Limit.columns else { return }
      let path = "lines[\(index)]"
      checkScenarios(line.scenarios, "\(path).scenarios")
      // A line is checked although it may not occur here, because it may occur nowhere.
      guard let amount = value(line.amount, "\(path).amount") else { continue }
      let account: Account =
        switch line.kind {
        case .benefit(let cashReleasing): cashReleasing ? .cash : .other
        case .cost: .cost
        case .flexibility: .flexibility
        }
      if case .cost = line.kind, amount.range.high < 0 {
        refuse("\(path).amount", "This cost is below zero. Give it without the minus, or as a benefit.")
        continue
      }
      guard let due = due(amount, line, path) else { continue }
      guard includes(line.scenarios) else { continue }
      running.append(
        Running(
          account: account, column: due.column, from: due.from, to: due.to, isOnce: due.isOnce,
          ramped: line.growsWithAdoption))
    }
  }

  /// Adds what something costs once or per period.
  mutating func addCost(_ amount: FormulaChecker.Value, _ path: String) {
    let line = CaseLine(id: "", kind: .cost(.other), amount: "")
    guard let due = due(amount, line, path, field: path) else { return }
    running.append(
      Running(account: .cost, column: due.column, from: due.from, to: due.to, isOnce: due.isOnce, ramped: false))
  }

  /// When an amount falls due, by its unit.
  private mutating func due(
    _ amount: FormulaChecker.Value, _ line: CaseLine, _ path: String, field: String? = nil
  ) -> (column: Int, from: Int, to: Int, isOnce: Bool)? {
    let money = UnitOfMeasure.money(model.currency)
    let perMonth = UnitOfMeasure(powers: [model.currency: 1, "months": -1], scale: 1)
    let isOnce = amount.unit.matches(money) || amount.isZero
    guard isOnce || amount.unit.matches(perMonth) else {
      refuse(
        field ?? "\(path).amount",
        "The amount is \(amount.unit.description). It should be \(model.currency) (once), or \(model.currency)/month or "
          + "\(model.currency)/year.")
      return nil
    }
    let last = model.time.periods
    let from = line.start ?? (isOnce ? 0 : 1)
    let to = isOnce ? from : line.end ?? last
    guard (isOnce ? 0 : 1)...last ~= from else {
      refuse("\(path).start", "Period \(from) is outside the case. Give \(isOnce ? 0 : 1) to \(last).")
      return nil
    }
    guard from...last ~= to else {
      refuse("\(path).end", "Period \(to) is not between the start \(from) and the last period \(last).")
      return nil
    }
    if isOnce, line.growsWithAdoption {
      refuse("\(path).grows", "An amount that falls due once cannot grow with adoption. Give it per month or per year.")
      return nil
    }
    if line.growsWithAdoption, model.adoption == nil {
      refuse("\(path).grows", "The case has no adoption that this could grow with. Say how soon people use it.")
      return nil
    }
    guard !isOnce, model.time.step == .year else { return (amount.column, from, to, isOnce) }
    let months = checker.builder.constant(12)
    return (checker.builder.emit(.multiply, amount.column, months), from, to, isOnce)
  }

  /// The scenario as columns: stretches between the periods in which anything begins or ends.
  mutating func planned() -> PlannedScenario {
    let ramp = model.adoption.flatMap { self.ramp($0) }
    let stop = model.cancellation.flatMap { self.stop($0) }
    let last = model.time.periods
    var bounds: Set<Int> = [1]
    for line in running {
      bounds.insert(line.from)
      if !line.isOnce { bounds.insert(line.to + 1) }
    }
    let starts = bounds.filter { (1...last).contains($0) }.sorted()
    var segments = [segment(from: 0, to: 0)]
    for (position, start) in starts.enumerated() {
      segments.append(segment(from: start, to: position + 1 < starts.count ? starts[position + 1] - 1 : last))
    }
    return PlannedScenario(
      id: option.id, name: option.name, isDoNothing: option.isDoNothing, segments: segments, ramp: ramp,
      stop: stop?.period,
      chanceOfStop: stop?.chance, replaced: replaced)
  }

  private mutating func segment(from: Int, to: Int) -> PlannedScenario.Segment {
    var builder = checker.builder
    func columns(_ isIncluded: (Running) -> Bool) -> [Int?] {
      Account.allCases.map { account in
        builder.sum(running.filter { $0.account == account && isIncluded($0) }.map(\.column))
      }
    }
    func net(_ columns: [Int?]) -> Int? {
      switch (columns[Account.cash.rawValue], columns[Account.cost.rawValue]) {
      case (let cash?, let cost?): builder.emit(.subtract, cash, cost)
      case (let cash?, nil): cash
      case (nil, let cost?): builder.emit(.negative, cost)
      case (nil, nil): nil
      }
    }
    let once = columns { $0.isOnce && $0.from == from }
    let flat = columns { !$0.isOnce && !$0.ramped && $0.from <= from && $0.to >= to && from > 0 }
    let ramped = columns { !$0.isOnce && $0.ramped && $0.from <= from && $0.to >= to && from > 0 }
    let nets = (net(once), net(flat), net(ramped))
    checker.builder = builder
    return PlannedScenario.Segment(
      from: from, to: to, once: once, flat: flat, ramped: ramped, onceNet: nets.0, flatNet: nets.1, rampedNet: nets.2)
  }
}
