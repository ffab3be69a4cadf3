import BusinessCase
import Documents
import Partnership

/// The same risk in today's way of doing things, in figures: what “do nothing” has.
public struct TodaysWay: Codable, Hashable, Sendable {
  /// How likely it is in one year today, in percent; nil where a formula says it.
  public var chance: Double?
  /// The events of a year today, as a formula over estimates; empty where the chance says it.
  public var perYear = ""
  /// What one event costs today; nil for the same as with the case.
  public var loss: Quantity?

  static func fields(_ context: Editing) -> [Field] {
    let code = context.settings.currency.code
    return [
      Field(
        "todayChance", "How likely is it in one year today?", .number("%"),
        hint: "In percent, as above: the same worry with e-mail attachments, private messengers, lists of addresses."),
      Field("todayPerYear", "Or a formula for how often it happens today", .line),
      Field(
        "todayLow", "What it costs today: rarely less than", .number(code),
        hint: "Empty: the same as with what is planned."),
      Field("todayHigh", "What it costs today: rarely more than", .number(code)),
    ]
  }

  static func read(_ reading: inout Reading, _ context: Editing) -> TodaysWay? {
    let chance = reading.number("todayChance", in: 0...100)
    let perYear = LineAmount.readPerYear("todayPerYear", &reading, context)
    let low = reading.number("todayLow")
    let high = reading.number("todayHigh")
    if chance != nil, !perYear.isEmpty {
      reading.refuse("todayPerYear", "There are a chance and a formula for today. Leave one of the two empty.")
    }
    let loss = readLoss(&reading, context, low, high)
    guard chance != nil || !perYear.isEmpty else {
      if low != nil || high != nil {
        reading.refuse("todayChance", "Say how likely it is today; what it costs alone does not compare.")
      }
      return nil
    }
    return TodaysWay(chance: chance, perYear: perYear, loss: loss)
  }

  private static func readLoss(
    _ reading: inout Reading, _ context: Editing, _ low: Double?, _ high: Double?
  ) -> Quantity? {
    switch (low, high) {
    case (nil, nil): return nil
    case (nil, _):
      reading.refuse("todayLow", "Write the lower end, too, or leave both empty.")
      return nil
    case (_, nil):
      reading.refuse("todayHigh", "Write the upper end, too, or leave both empty.")
      return nil
    case (let low?, let high?):
      do {
        return Quantity(
          try Estimate(
            .interval(low: low, high: high, as: .lognormal), unit: .money(currency: context.settings.currency.code)))
      } catch {
        reading.refuse(error.field == .high ? "todayHigh" : "todayLow", error.message)
        return nil
      }
    }
  }

  func form(_ context: Editing) -> [(name: String, value: String)] {
    func ends(_ loss: Quantity) -> [(name: String, value: String)] {
      loss.form(context, without: ["shape", "unit", "timing", "mode", "values"]).map {
        ($0.name == "low" ? "todayLow" : "todayHigh", $0.value)
      }
    }
    return [("todayChance", chance.map { context.typed($0) } ?? ""), ("todayPerYear", perYear)] + (loss.map(ends) ?? [])
  }

  func facts(_ wording: Wording) -> [Fact] {
    let often = chance.map { "\(wording.formats.number($0, decimals: 2)) %" } ?? perYear
    return [Fact("Chance in a year today", often), Fact("Loss today", loss?.range(wording.formats) ?? "")]
  }
}
