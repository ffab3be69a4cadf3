/// Numbers as ECMAScript writes them (ECMA-262, Number::toString), which RFC 8785 prescribes.
enum NumberFormat {
  /// The text of a finite number.
  static func text(_ value: Double) -> String {
    if value == 0 { return "0" }
    if value.magnitude < 1e15, let whole = Int64(exactly: value) { return String(whole) }
    let (digits, point) = shortest(value.magnitude)
    let count = digits.count
    let sign = value < 0 ? "-" : ""
    switch point {
    case count...21 where count <= 21: return sign + digits + zeros(point - count)
    case 1...21: return sign + digits.prefix(point) + "." + digits.dropFirst(point)
    case -5...0: return sign + "0." + zeros(-point) + digits
    default:
      let exponent = point - 1
      let rest = count == 1 ? "" : "." + digits.dropFirst()
      return sign + digits.prefix(1) + rest + (exponent < 0 ? "e-" : "e+") + String(exponent.magnitude)
    }
  }

  /// The shortest digits that give the number back, and where the decimal point stands counted from their beginning.
  ///
  /// Swift's own description finds the same digits as ECMAScript's rule; only their layout differs.
  private static func shortest(_ value: Double) -> (digits: String, point: Int) {
    let parts = value.description.split(separator: "e")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".")
    let fraction = mantissa.count == 2 ? mantissa[1] : ""
    var digits = mantissa[0] + fraction
    var point = mantissa[0].count + exponent
    while digits.first == "0" {
      digits.removeFirst()
      point -= 1
    }
    while digits.last == "0" { digits.removeLast() }
    return (String(digits), point)
  }

  private static func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
}
