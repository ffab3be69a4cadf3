import Foundation
import Partnership

extension Double {
  /// The shortest plain decimal text that reads back as this number, as records keep numbers: never an exponent, and
  /// no point behind a whole number. For finite numbers below 10^38 in magnitude.
  var decimalText: String {
    if let whole = Int64(exactly: self) { return String(whole) }
    let shortest = description
    guard shortest.contains("e"), let decimal = Decimal(string: shortest, locale: Locale(identifier: "en_US_POSIX"))
    else { return shortest }
    return decimal.description
  }
}

extension Editing {
  /// A stored decimal text as the organisation writes it, so that reading the form gives the same number back:
  /// with decimals after a comma, "1.234" would be read as one thousand two hundred and thirty-four.
  func typed(_ decimal: String) -> String {
    if isPlain { return decimal }
    let parts = decimal.split(separator: ".")
    // Three decimals look like thousands to half of the world, and are refused as such: a fourth makes them plain.
    let plain = parts.count == 2 && parts[1].count == 3 ? decimal + "0" : decimal
    return plain.replacing(".", with: String(settings.formats.numbers.decimal))
  }

  func typed(_ value: Double) -> String { typed(value.decimalText) }
}
