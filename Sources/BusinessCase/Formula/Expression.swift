/// A formula as a tree; each node knows the column at which it stands.
indirect enum Expression: Hashable, Sendable {
  case number(Double, column: Int)
  case name(String, column: Int)
  case negative(Expression, column: Int)
  case binary(Operator, Expression, Expression, column: Int)
  case call(Function, [Expression], column: Int)

  enum Operator: String, Hashable, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case power = "^"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    /// How strongly it binds; comparisons least.
    var strength: Int {
      switch self {
      case .less, .lessOrEqual, .greater, .greaterOrEqual: 1
      case .add, .subtract: 2
      case .multiply, .divide: 3
      case .power: 5
      }
    }
  }

  enum Function: String, Hashable, Sendable, CaseIterable {
    case min, max, abs, sqrt, exp, ln
    case choose = "if"

    /// How many values it takes.
    var arity: ClosedRange<Int> {
      switch self {
      case .min, .max: 2...20
      case .abs, .sqrt, .exp, .ln: 1...1
      case .choose: 3...3
      }
    }
  }

  var column: Int {
    switch self {
    case .number(_, let column), .name(_, let column), .negative(_, let column), .binary(_, _, _, let column),
      .call(_, _, let column):
      column
    }
  }

  /// The names in the formula, each once, in order of appearance.
  var names: [String] {
    var found: [String] = []
    func walk(_ node: Expression) {
      switch node {
      case .number: break
      case .name(let name, _): if !found.contains(name) { found.append(name) }
      case .negative(let inner, _): walk(inner)
      case .binary(_, let left, let right, _):
        walk(left)
        walk(right)
      case .call(_, let values, _): values.forEach(walk)
      }
    }
    walk(self)
    return found
  }
}
