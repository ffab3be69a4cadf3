import Statistics

/// Checks formulas (names, units, zero divisors, cycles) and turns them into steps of a program.
struct FormulaChecker {
  /// A checked part of a formula: where its value is, in what unit, and what it can be.
  struct Value: Hashable, Sendable {
    let column: Int
    /// In basic units.
    let unit: UnitOfMeasure
    let range: ValueRange
    /// A written 0 fits every unit.
    var isZero = false
  }

  var builder: ProgramBuilder
  /// The values of estimates, and of named formulas once they are worked out.
  private var values: [String: Value]
  private let formulas: [String: Expression]
  private let refused: Set<String>
  private var underway: [String] = []
  private var depth = 0

  /// How deeply parts of formulas may lie within each other, through named formulas too, so that a thread's stack
  /// suffices for them.
  static let deepest = 250
  private static let tooDeep =
    "The formulas build on each other more than \(deepest) levels deep. Put some of them together."

  /// - Parameters:
  ///   - values: the estimates by name.
  ///   - formulas: the named formulas; they may use each other, but not in a circle.
  ///   - refused: names that are there and cannot be used, of which that was told already.
  init(
    builder: ProgramBuilder, values: [String: Value], formulas: [String: Expression], refused: Set<String> = []
  ) {
    (self.builder, self.values, self.formulas, self.refused) = (builder, values, formulas, refused)
  }

  /// - Throws: `FormulaError` with the column of what is wrong.
  mutating func check(_ expression: Expression) throws(FormulaError) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw FormulaError(column: expression.column, message: Self.tooDeep) }
    // A long sum is a tree that leans to the left. Going down that side in a loop leaves the stack alone.
    var waiting: [(sign: Expression.Operator, right: Expression, column: Int)] = []
    var first = expression
    while case .binary(let sign, let left, let right, let column) = first {
      waiting.append((sign, right, column))
      first = left
    }
    var value = try part(first)
    while let step = waiting.popLast() {
      value = try binary(step.sign, value, try check(step.right), step.right, step.column)
    }
    return value
  }

  private mutating func part(_ expression: Expression) throws(FormulaError) -> Value {
    switch expression {
    case .number(let number, _):
      return Value(
        column: builder.constant(number), unit: .none, range: ValueRange(number, number), isZero: number == 0)
    case .name(let name, let column): return try value(of: name, column)
    case .negative(let inner, _):
      let value = try check(inner)
      return Value(column: builder.emit(.negative, value.column), unit: value.unit, range: -value.range)
    case .binary: return try check(expression)
    case .call(let function, let arguments, let column):
      var checked: [Value] = []
      for argument in arguments { checked.append(try check(argument)) }
      return try call(function, checked, column)
    }
  }

  /// Works out a named formula.
  mutating func value(of name: String, _ column: Int) throws(FormulaError) -> Value {
    if let value = values[name] { return value }
    if refused.contains(name) {
      throw FormulaError(column: column, message: "“\(name)” is refused itself.", isConsequence: true)
    }
    guard let formula = formulas[name] else {
      let close = nearest(to: name)
      throw FormulaError(
        column: column,
        message: "There is no estimate or formula “\(name)”. \(close.map { "Do you mean “\($0)”?" } ?? "Define it.")")
    }
    guard !underway.contains(name) else {
      let circle = (underway.drop { $0 != name } + [name]).joined(separator: " → ")
      throw FormulaError(column: column, message: "“\(name)” is defined by itself: \(circle). Break the circle.")
    }
    underway.append(name)
    defer { underway.removeLast() }
    do {
      let value = try check(formula)
      values[name] = value
      return value
    } catch {
      // A mistake inside another formula is told at that formula; here only what uses it can be named.
      throw underway.count == 1 && column == 0
        ? error
        : FormulaError(column: max(column, 1), message: inside(name, error), isConsequence: error.isConsequence)
    }
  }

  private func inside(_ name: String, _ error: FormulaError) -> String {
    error.message.contains("is defined by itself") || error.message == Self.tooDeep
      ? error.message : "In “\(name)”: \(error.message)"
  }

  private mutating func binary(
    _ sign: Expression.Operator, _ left: Value, _ right: Value, _ divisor: Expression, _ column: Int
  ) throws(FormulaError) -> Value {
    switch sign {
    case .add, .subtract:
      let unit = try common(
        left, right, column, sign == .add ? "added to" : "subtracted from", swapped: sign == .subtract)
      return Value(
        column: builder.emit(sign == .add ? .add : .subtract, left.column, right.column), unit: unit,
        range: sign == .add ? left.range + right.range : left.range - right.range)
    case .multiply:
      let unit = try bounded(left.unit.times(right.unit), column)
      return Value(
        column: builder.emit(.multiply, left.column, right.column), unit: unit, range: left.range * right.range)
    case .divide:
      guard !right.range.containsZero else {
        throw FormulaError(
          column: divisor.column,
          message: "This can be zero, and nothing can be divided by zero. Divide by something that is always above "
            + "zero, for example a lognormal estimate, or "
            + (right.unit.powers.isEmpty ? "max(…, 1)." : "one whose smallest value is above zero."))
      }
      let unit = try bounded(left.unit.over(right.unit), column)
      return Value(
        column: builder.emit(.divide, left.column, right.column), unit: unit, range: left.range / right.range)
    case .power: return try power(left, right, column)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      _ = try common(left, right, column, "compared with", swapped: false)
      let (a, b) = sign == .less || sign == .lessOrEqual ? (left, right) : (right, left)
      let operation: Program.Operation = sign == .less || sign == .greater ? .less : .lessOrEqual
      return Value(column: builder.emit(operation, a.column, b.column), unit: .none, range: .truth)
    }
  }

  private mutating func power(_ base: Value, _ exponent: Value, _ column: Int) throws(FormulaError) -> Value {
    guard exponent.unit.powers.isEmpty else {
      throw FormulaError(column: column, message: "An exponent is a plain number, not \(exponent.unit).")
    }
    var unit = UnitOfMeasure.none
    if !base.unit.powers.isEmpty {
      guard let whole = Int(exactly: exponent.range.low), exponent.range.low == exponent.range.high,
        (-9...9).contains(whole)
      else {
        throw FormulaError(column: column, message: "\(base.unit) can be raised to a whole number up to 9 only.")
      }
      unit = try bounded(base.unit.raised(to: whole), column)
    }
    let isWhole = exponent.range.low == exponent.range.high && exponent.range.low == exponent.range.low.rounded()
    guard base.range.low >= 0 || isWhole else {
      throw FormulaError(column: column, message: "The base can be below zero. Raise it to a whole number, or use abs.")
    }
    guard !base.range.containsZero || exponent.range.low >= 0 else {
      throw FormulaError(
        column: column, message: "The base can be zero, and the exponent negative: that divides by zero.")
    }
    return Value(
      column: builder.emit(.power, base.column, exponent.column), unit: unit, range: base.range.power(exponent.range))
  }

  private mutating func call(
    _ function: Expression.Function, _ values: [Value], _ column: Int
  ) throws(FormulaError) -> Value {
    let first = values[0]
    switch function {
    case .min, .max:
      var result = first
      for next in values.dropFirst() {
        let unit = try common(result, next, column, "compared with", swapped: false)
        let (low, high) = (result.range, next.range)
        result =
          function == .min
          ? Value(
            column: builder.emit(.minimum, result.column, next.column), unit: unit,
            range: ValueRange(min(low.low, high.low), min(low.high, high.high)))
          : Value(
            column: builder.emit(.maximum, result.column, next.column), unit: unit,
            range: ValueRange(max(low.low, high.low), max(low.high, high.high)))
      }
      return result
    case .abs:
      return Value(column: builder.emit(.absolute, first.column), unit: first.unit, range: first.range.magnitude)
    case .choose:
      guard first.unit.powers.isEmpty else {
        throw FormulaError(column: column, message: "The first value of if is a comparison, such as a > b.")
      }
      let unit = try common(values[1], values[2], column, "exchanged for", swapped: false)
      return Value(
        column: builder.emit(.choose, first.column, values[1].column, values[2].column), unit: unit,
        range: values[1].range.joined(values[2].range))
    case .sqrt, .exp, .ln: return try elementary(function, first, column)
    }
  }

  private mutating func elementary(
    _ function: Expression.Function, _ value: Value, _ column: Int
  ) throws(FormulaError) -> Value {
    guard value.unit.powers.isEmpty else {
      throw FormulaError(column: column, message: "\(function.rawValue) takes a plain number, not \(value.unit).")
    }
    let isRefused = function == .ln ? value.range.low <= 0 : function == .sqrt && value.range.low < 0
    guard !isRefused else {
      throw FormulaError(
        column: column,
        message: "The value of \(function.rawValue) can be \(function == .ln ? "zero or less" : "below zero").")
    }
    let operation: Program.Operation = function == .exp ? .exponential : function == .ln ? .logarithm : .root
    return Value(
      column: builder.emit(operation, value.column), unit: .none,
      range: value.range.mapped { Program.value(operation, $0, 0, 0) })
  }

  private func bounded(_ unit: UnitOfMeasure?, _ column: Int) throws(FormulaError) -> UnitOfMeasure {
    guard let unit else {
      throw FormulaError(
        column: column,
        message: "The unit of this has a power beyond \(UnitOfMeasure.highestPower). Look for something that is "
          + "multiplied by itself again and again.")
    }
    return unit
  }

  private func common(
    _ left: Value, _ right: Value, _ column: Int, _ verb: String, swapped: Bool
  ) throws(FormulaError) -> UnitOfMeasure {
    if left.isZero { return right.unit }
    if right.isZero || left.unit.matches(right.unit) { return left.unit }
    let (one, other) = swapped ? (right, left) : (left, right)
    throw FormulaError(
      column: column,
      message: "\(one.unit.description.capitalisedFirst) cannot be \(verb) \(other.unit). "
        + "Multiply or divide so that both have the same unit.")
  }

  /// The known name that differs least: in no more than two letters, and in no more than half of them.
  private func nearest(to name: String) -> String? {
    let known = (Array(values.keys) + Array(formulas.keys)).sorted()
    let closest = known.map { ($0, Self.distance($0.lowercased(), name.lowercased())) }.min { $0.1 < $1.1 }
    guard let (found, distance) = closest, distance <= 2, distance * 2 <= name.count else { return nil }
    return found
  }

  /// In how many letters two words differ (V. I. Levenshtein, Soviet Physics Doklady 10 (1966), 707-710).
  /// - Complexity: O(product of the lengths); names have at most 80 letters.
  private static func distance(_ one: String, _ other: String) -> Int {
    let other = Array(other)
    var row = Array(0...other.count)
    for (i, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, against) in other.enumerated() {
        let replaced = diagonal + (letter == against ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
      }
    }
    return row[other.count]
  }
}
