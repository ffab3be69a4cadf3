/// One of the five plain questions that begin a case.
public enum PlainQuestion: String, CaseIterable, Sendable {
  case people, often, each, use, takes

  public var title: String {
    switch self {
    case .people: "How many people?"
    case .often: "How often?"
    case .each: "How much time or money each time?"
    case .use: "What share will use it, and how soon?"
    case .takes: "What does it take in people and licences?"
    }
  }

  /// The numbers that answer it.
  public var numbers: [AskedNumber] { AskedNumber.allCases.filter { $0.question == self } }

  /// The field that says that nobody knows.
  var unknownField: String { "\(rawValue)Unknown" }
}

/// A number that a first case rests on. All but the chance of being stopped are asked for.
public enum AskedNumber: String, CaseIterable, Sendable {
  case people, times, minutes, amount, hour, share, half, begin, run, licence, stopped

  /// The question that it belongs to; nil for what is not asked.
  public var question: PlainQuestion? {
    switch self {
    case .people: .people
    case .times: .often
    case .minutes, .amount, .hour: .each
    case .share, .half: .use
    case .begin, .run, .licence: .takes
    case .stopped: nil
    }
  }

  /// Whether it is an amount in a currency.
  public var isMoney: Bool { self == .amount || self == .hour || self == .licence }

  /// What is estimated.
  public var title: String {
    switch self {
    case .people: "People whom it is for"
    case .times: "Times a month for each of them"
    case .minutes: "Minutes saved each time"
    case .amount: "Money saved each time"
    case .hour: "Cost of an hour of work"
    case .share: "Share that will use it"
    case .half: "Months until half of those who will use it do"
    case .begin: "Hours of work to begin"
    case .run: "Hours of work each month"
    case .licence: "Licence for a person and month"
    case .stopped: "Chance that it is stopped"
    }
  }

  /// The unit beside its fields.
  func unitWords(_ currency: String) -> String {
    switch self {
    case .people: "people"
    case .times: "times a month"
    case .minutes: "minutes"
    case .amount: currency
    case .hour: "\(currency)/hour"
    case .share, .stopped: "%"
    case .half: "months"
    case .begin: "hours"
    case .run: "hours/month"
    case .licence: "\(currency)/month"
    }
  }

  /// The unit in formulas.
  func unit(_ currency: String) -> String {
    switch self {
    case .times: "1/month/people"
    case .licence: "\(currency)/month/people"
    default: unitWords(currency)
    }
  }

  /// Its name in formulas.
  var symbol: String {
    switch self {
    case .people: "people_reached"
    case .times: "times_a_month"
    case .minutes: "minutes_saved"
    case .amount: "money_saved"
    case .hour: "hour_cost"
    case .share: "share_using"
    case .half: "months_to_half"
    case .begin: "hours_to_begin"
    case .run: "hours_to_run"
    case .licence: "licence_price"
    case .stopped: "chance_stopped"
    }
  }

  /// What either end may be.
  var range: ClosedRange<Double> {
    switch self {
    case .people: 1...1_000_000_000
    case .times: 0.001...100_000
    case .minutes: 0...100_000
    case .share, .stopped: 0...100
    case .half: 0.5...Double(CaseFrame.mostMonths) / 2
    case .amount, .hour, .begin, .run, .licence: 0...1_000_000_000
    }
  }
}
