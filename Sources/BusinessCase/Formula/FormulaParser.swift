/// Reads formulas: numbers, names, `+ - * / ^`, comparisons, parentheses, and the functions min, max, abs, sqrt, exp, ln
/// and if(condition, then, otherwise).
///
/// Precedence climbing after V. R. Pratt, "Top down operator precedence", POPL 1973. `^` binds to the right and more
/// strongly than a sign before it, as in mathematics.
struct FormulaParser {
  /// How long a formula may be, in characters, and how deeply nested.
  static let longest = 2_000
  static let deepest = 50

  private let characters: [Character]
  private var index = 0
  private var depth = 0

  /// - Complexity: O(n).
  static func parse(_ text: String) throws(FormulaError) -> Expression {
    guard text.count <= longest else {
      throw FormulaError(column: longest, message: "The formula is longer than \(longest) characters. Use names.")
    }
    var parser = FormulaParser(characters: Array(text))
    let expression = try parser.expression(atLeast: 0)
    parser.skipSpace()
    guard parser.index == parser.characters.count else {
      throw parser.unexpected("Join two values by + - * or /.")
    }
    return expression
  }

  private init(characters: [Character]) { self.characters = characters }

  private mutating func expression(atLeast strength: Int) throws(FormulaError) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw FormulaError(column: index + 1, message: "The formula is nested too deeply. Give a part of it a name.")
    }
    var left = try operand()
    while let (sign, length) = peekOperator(), sign.strength > strength {
      let column = index + 1
      index += length
      // A second comparison would compare a truth value.
      let right = try expression(atLeast: sign == .power ? 4 : sign.strength)
      if sign.strength == 1, let next = peekOperator(), next.0.strength == 1 {
        throw unexpected("Compare two values only.")
      }
      left = .binary(sign, left, right, column: column)
    }
    return left
  }

  private mutating func operand() throws(FormulaError) -> Expression {
    skipSpace()
    let column = index + 1
    guard index < characters.count else {
      throw FormulaError(
        column: column, message: "The formula ends where a value is missing. Write a number or a name.")
    }
    let character = characters[index]
    if character == "-" || character == "−" {
      index += 1
      return .negative(try expression(atLeast: 4), column: column)
    }
    if character == "(" {
      index += 1
      let inner = try expression(atLeast: 0)
      try close(of: column)
      return inner
    }
    if character.isNumber || character == "." { return try number() }
    guard character.isLetter || character == "_" else {
      throw unexpected("Write a number, a name or a parenthesis here.")
    }
    let start = index
    while index < characters.count, characters[index].isLetter || characters[index].isNumber || characters[index] == "_"
    {
      index += 1
    }
    let name = String(characters[start..<index])
    skipSpace()
    guard index < characters.count, characters[index] == "(" else { return .name(name, column: column) }
    return try call(name, column)
  }

  private mutating func call(_ name: String, _ column: Int) throws(FormulaError) -> Expression {
    guard let function = Expression.Function(rawValue: name) else {
      let known = Expression.Function.allCases.map(\.rawValue).joined(separator: ", ")
      throw FormulaError(column: column, message: "There is no function “\(name)”. The functions are \(known).")
    }
    let open = index + 1
    index += 1
    var values = [try expression(atLeast: 0)]
    skipSpace()
    while index < characters.count, characters[index] == "," || characters[index] == ";" {
      index += 1
      values.append(try expression(atLeast: 0))
      skipSpace()
    }
    try close(of: open)
    guard function.arity.contains(values.count) else {
      let count = function.arity.lowerBound
      throw FormulaError(
        column: column,
        message:
          "\(name) takes \(function.arity.count > 1 ? "\(count) or more" : "\(count)") values, not \(values.count).")
    }
    return .call(function, values, column: column)
  }

  private mutating func close(of column: Int) throws(FormulaError) {
    skipSpace()
    guard index < characters.count, characters[index] == ")" else {
      throw FormulaError(
        column: index < characters.count ? index + 1 : column,
        message: "A parenthesis that opens at column \(column) is not closed here. Write “)”.")
    }
    index += 1
  }

  private mutating func number() throws(FormulaError) -> Expression {
    let start = index
    while index < characters.count, characters[index].isASCII,
      characters[index].isNumber || "._".contains(characters[index])
    {
      index += 1
    }
    if index < characters.count, "eE".contains(characters[index]) {
      var end = index + 1
      if end < characters.count, "+-".contains(characters[end]) { end += 1 }
      if end < characters.count, characters[end].isASCII, characters[end].isNumber {
        while end < characters.count, characters[end].isASCII, characters[end].isNumber { end += 1 }
        index = end
      }
    }
    let text = String(characters[start..<max(index, min(start + 1, characters.count))])
    guard let value = Double(text.filter { $0 != "_" }), value.isFinite, value <= Estimate.largestMagnitude else {
      throw FormulaError(
        column: start + 1, message: "“\(text)” is not a number up to 10 trillion. Write it like 1200.5.")
    }
    let isPercent = index < characters.count && characters[index] == "%"
    if isPercent { index += 1 }
    return .number(isPercent ? value / 100 : value, column: start + 1)
  }

  private mutating func peekOperator() -> (Expression.Operator, Int)? {
    skipSpace()
    guard index < characters.count else { return nil }
    if index + 1 < characters.count, let long = Expression.Operator(rawValue: String(characters[index...index + 1])) {
      return (long, 2)
    }
    let sign =
      switch characters[index] {
      case "×", "·": "*"
      case "÷": "/"
      case "−": "-"
      case let other: String(other)
      }
    return Expression.Operator(rawValue: sign).map { ($0, 1) }
  }

  private mutating func skipSpace() {
    while index < characters.count, characters[index].isWhitespace { index += 1 }
  }

  private func unexpected(_ advice: String) -> FormulaError {
    let found = index < characters.count ? "“\(characters[index])” does not fit here." : "The formula ends too early."
    return FormulaError(column: index + 1, message: "\(found) \(advice)")
  }
}
