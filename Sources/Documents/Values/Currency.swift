/// A currency by its ISO 4217 code, such as EUR.
///
/// The form is checked, not the register: codes come and go, and an old record must stay readable.
public struct Currency: TextValue {
  private let first: UInt8
  private let second: UInt8
  private let third: UInt8

  public static let expected = "a currency code of three capital letters such as EUR"

  /// Euro.
  public static let eur = Currency(first: 69, second: 85, third: 82)
  /// Pound sterling.
  public static let gbp = Currency(first: 71, second: 66, third: 80)
  /// United States dollar.
  public static let usd = Currency(first: 85, second: 83, third: 68)
  /// Swiss franc.
  public static let chf = Currency(first: 67, second: 72, third: 70)

  private init(first: UInt8, second: UInt8, third: UInt8) {
    self.first = first
    self.second = second
    self.third = third
  }

  /// The currency with this code, or nil unless it is three capital letters A to Z.
  public init?(_ code: String) {
    let bytes = Array(code.utf8)
    guard bytes.count == 3, bytes.allSatisfy({ 65...90 ~= $0 }) else { return nil }
    self.init(first: bytes[0], second: bytes[1], third: bytes[2])
  }

  /// The three letters.
  public var code: String { String(decoding: [first, second, third], as: UTF8.self) }

  /// The three letters.
  public var description: String { code }

  /// How many digits the smallest unit has after the decimal point: 2 for EUR, 0 for JPY, 3 for KWD (ISO 4217).
  public var minorDigits: Int {
    switch code {
    case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF",
      "XPF":
      0
    case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
    case "CLF", "UYW": 4
    default: 2
    }
  }

  /// The sign that people of the currency write before or after an amount, where one of € $ £ is customary.
  public var sign: Character? {
    switch code {
    case "EUR": "€"
    case "GBP": "£"
    case "ARS", "AUD", "CAD", "CLP", "COP", "HKD", "MXN", "NZD", "SGD", "TWD", "USD": "$"
    default: nil
    }
  }
}
