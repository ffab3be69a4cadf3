import Foundation

/// Formulas as a list of steps over columns of numbers: one column per value, one row per trial.
struct Program: Sendable {
  enum Operation: Hashable, Sendable {
    case add, subtract, multiply, divide, power, minimum, maximum, less, lessOrEqual
    case negative, absolute, root, exponential, logarithm
    case choose
  }

  /// A step; `b` and `c` are -1 where the operation takes fewer values.
  struct Instruction: Hashable, Sendable {
    let operation: Operation
    let a: Int
    let b: Int
    let c: Int
  }

  /// The columns of known values.
  var constants: [(column: Int, value: Double)] = []
  /// The steps in order; each writes the column of the same position in `targets`.
  var steps: [Instruction] = []
  var targets: [Int] = []
  var columnCount = 0

  /// Works out all steps for a block.
  /// - Parameters:
  ///   - memory: all columns one after another, `stride` apart.
  ///   - rows: how many rows of each column are in use.
  func run(_ memory: UnsafeMutablePointer<Double>, stride: Int, rows: Int) {
    for (step, target) in zip(steps, targets) {
      let out = memory + target &* stride
      let a = memory + step.a &* stride
      let b = step.b < 0 ? a : memory + step.b &* stride
      let c = step.c < 0 ? a : memory + step.c &* stride
      Self.run(step.operation, a, b, c, out, rows)
    }
  }

  @inline(__always)
  private static func each(_ rows: Int, _ out: UnsafeMutablePointer<Double>, _ value: (Int) -> Double) {
    for row in 0..<rows { out[row] = value(row) }
  }

  private static func run(
    _ operation: Operation, _ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ c: UnsafePointer<Double>,
    _ out: UnsafeMutablePointer<Double>, _ rows: Int
  ) {
    switch operation {
    case .add: each(rows, out) { a[$0] + b[$0] }
    case .subtract: each(rows, out) { a[$0] - b[$0] }
    case .multiply: each(rows, out) { a[$0] * b[$0] }
    case .divide: each(rows, out) { a[$0] / b[$0] }
    case .minimum: each(rows, out) { a[$0] < b[$0] ? a[$0] : b[$0] }
    case .maximum: each(rows, out) { a[$0] > b[$0] ? a[$0] : b[$0] }
    case .less: each(rows, out) { a[$0] < b[$0] ? 1 : 0 }
    case .lessOrEqual: each(rows, out) { a[$0] <= b[$0] ? 1 : 0 }
    case .choose: each(rows, out) { a[$0] != 0 ? b[$0] : c[$0] }
    case .negative: each(rows, out) { -a[$0] }
    case .absolute: each(rows, out) { a[$0].magnitude }
    case .root: each(rows, out) { a[$0].squareRoot() }
    case .power: each(rows, out) { pow(a[$0], b[$0]) }
    case .exponential: each(rows, out) { exp(a[$0]) }
    case .logarithm: each(rows, out) { log(a[$0]) }
    }
  }

  static func value(_ operation: Operation, _ a: Double, _ b: Double, _ c: Double) -> Double {
    var result = 0.0
    withUnsafePointer(to: a) { a in
      withUnsafePointer(to: b) { b in
        withUnsafePointer(to: c) { c in run(operation, a, b, c, &result, 1) }
      }
    }
    return result
  }
}

/// Writes a program; the same step over the same columns is written once, and what is known is worked out beforehand.
struct ProgramBuilder {
  private(set) var program = Program()
  private var known: [Int: Double] = [:]
  private var columnOfConstant: [UInt64: Int] = [:]
  private var columnOfStep: [Program.Instruction: Int] = [:]

  /// A column that somebody else fills.
  mutating func input() -> Int {
    program.columnCount += 1
    return program.columnCount - 1
  }

  mutating func constant(_ value: Double) -> Int {
    if let column = columnOfConstant[value.bitPattern] { return column }
    let column = input()
    columnOfConstant[value.bitPattern] = column
    known[column] = value
    program.constants.append((column, value))
    return column
  }

  /// The value of a column that is the same in every trial.
  func constantValue(_ column: Int) -> Double? { known[column] }

  /// How many columns there are so far.
  var columnCount: Int { program.columnCount }

  mutating func emit(_ operation: Program.Operation, _ a: Int, _ b: Int = -1, _ c: Int = -1) -> Int {
    if let x = known[a], b < 0 || known[b] != nil, c < 0 || known[c] != nil {
      return constant(Program.value(operation, x, known[b] ?? 0, known[c] ?? 0))
    }
    let step = Program.Instruction(operation: operation, a: a, b: b, c: c)
    if let column = columnOfStep[step] { return column }
    let column = input()
    columnOfStep[step] = column
    program.steps.append(step)
    program.targets.append(column)
    return column
  }

  /// The sum of columns in the order in which they were made; nil for none. Lines in another order make them in
  /// another order, which changes a sum by no more than its rounding.
  mutating func sum(_ columns: [Int]) -> Int? {
    let sorted = columns.sorted()
    guard var total = sorted.first else { return nil }
    for column in sorted.dropFirst() { total = emit(.add, total, column) }
    return total
  }
}
