import BusinessCase
import Documents
import Journey
import Partnership

/// The numbers of a simulated case as the organisation writes them, no finer than their intervals allow.
struct CaseNumbers: Sendable {
  let formats: Formats
  let currency: Currency
  /// How long the case looks ahead.
  let time: CaseFigures.Time

  init(_ figures: CaseFigures, _ settings: Settings) {
    formats = settings.formats
    currency = Currency(figures.currency) ?? settings.currency
    time = figures.time
  }

  /// "In 83 of 100 futures"; never all or none where it is only nearly so.
  func futures(_ chance: Double) -> String {
    if chance >= 1 { return "In all simulated futures" }
    if chance <= 0 { return "In none of the simulated futures" }
    return "In \(ofHundred(chance)) futures"
  }

  /// "83 of 100".
  func ofHundred(_ chance: Double) -> String {
    if chance <= 0 { return "none of 100" }
    if chance >= 1 { return "all 100" }
    if chance > 0.99, chance < 1 { return "more than 99 of 100" }
    if chance < 0.01, chance > 0 { return "fewer than 1 of 100" }
    return "\(Int((min(max(chance, 0), 1) * 100).rounded())) of 100"
  }

  /// The 90 % range of an amount.
  func range(_ figure: CaseFigures.Figure) -> String {
    guard let low = figure.low, let high = figure.high else { return "not known" }
    return range(low, high)
  }

  func range(_ low: Double, _ high: Double) -> String {
    guard low < high else { return formats.money(low, currency) }
    let precision = Precision(low: low, high: high)
    return formats.money(from: precision.rounded(low), to: precision.rounded(high), currency)
  }

  /// An amount, no finer than the interval that it lies in.
  func money(_ value: Double, within figure: CaseFigures.Figure? = nil) -> String {
    guard let low = figure?.low, let high = figure?.high, low < high else { return about(value) }
    return formats.money(Precision(low: low, high: high).rounded(value), currency)
  }

  /// An amount with three significant digits.
  func about(_ value: Double) -> String {
    formats.money(Precision(low: 0, high: value / 4).rounded(value), currency)
  }

  func percent(_ share: Double, decimals: Int = 0) -> String { "\(formats.number(share * 100, decimals: decimals)) %" }

  /// A number with two decimals at most, fewer where it is large.
  func plain(_ value: Double) -> String {
    let decimals = value.magnitude >= 100 ? 0 : value.magnitude >= 1 ? 1 : 3
    return formats.number(value, decimals: decimals)
  }

  /// "3 years".
  var horizon: String { years(time.years) }

  func years(_ years: Double) -> String {
    let rounded = (years * 10).rounded() / 10
    return rounded == 1 ? "1 year" : "\(formats.number(rounded, decimals: 1)) years"
  }
}
