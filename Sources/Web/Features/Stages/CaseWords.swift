import BusinessCase
import Documents
import Journey
import Partnership

/// The figures of a case in words, no more precise than their intervals.
enum CaseWords {
  /// What a sponsor should read: costs and cash-releasing benefits, never mixed with the others. Nil without lines.
  static func sentence(_ initiative: Initiative) -> String? {
    guard let appraisal = initiative.appraisal else { return nil }
    let formats = initiative.settings.formats
    let currency = initiative.settings.currency
    let years = appraisal.horizon.years == 1 ? "one year" : "\(appraisal.horizon.years) years"
    var parts: [String] = []
    if appraisal.costs.lineCount > 0 {
      parts.append("Over \(years) it costs \(range(appraisal.costs, formats, currency)).")
    }
    if appraisal.cashReleasing.lineCount > 0 {
      parts.append("It releases \(range(appraisal.cashReleasing, formats, currency)) in cash.")
    }
    if appraisal.nonCash.lineCount > 0 {
      parts.append("Other benefits, which release no cash, are worth \(range(appraisal.nonCash, formats, currency)).")
    }
    if appraisal.riskLoss.riskCount > 0 {
      let chance = formats.number(appraisal.riskLoss.chanceOfAny * 100)
      let worst = formats.money(appraisal.riskLoss.precision.rounded(appraisal.riskLoss.worstIfAny), currency)
      parts.append(
        "In about \(chance) of 100 futures something goes wrong; in 19 of 20 of those the loss stays under \(worst).")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// "€90,000 – 140,000", with "about" where the interval is a match of moments rather than exact.
  static func range(_ total: Total, _ formats: Formats, _ currency: Currency) -> String {
    let shown = total.interval.rounded
    return (total.isApproximate ? "about " : "") + formats.money(from: shown.low, to: shown.high, currency)
  }
}
