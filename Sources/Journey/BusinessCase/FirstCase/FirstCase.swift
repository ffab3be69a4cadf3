import BusinessCase
import Documents
import Partnership

/// The answers to the five plain questions, from which a whole case follows.
public struct FirstCase: Hashable, Sendable {
  /// What is saved each time.
  public enum Saving: String, Titled {
    case time, money

    public var title: String {
      switch self {
      case .time: "Time: no budget gets smaller"
      case .money: "Money: it would no longer be spent"
      }
    }
  }

  public var saving: Saving
  /// What was said, or what comparable cases came to where nobody knows.
  public var numbers: [AskedNumber: Span]
  /// The questions to which nobody knows the answer.
  public var unknown: Set<PlainQuestion>

  /// The numbers that the case needs, in the order in which they are asked for.
  static func needed(_ saving: Saving) -> [AskedNumber] {
    AskedNumber.allCases.filter { number in
      switch number {
      case .minutes: saving == .time
      case .amount: saving == .money
      case .stopped: false
      default: true
      }
    }
  }
}

/// What a first case is made of, in the order in which it has to be written: lines name the estimates.
public struct FirstCaseRecords: Sendable {
  public var estimates: [Assumption]
  /// Nil where the case has a frame already, which stays.
  public var frame: CaseFrame?
  public var benefit: Benefit
  public var costs: [Cost]
}

extension FirstCase {
  /// The records that say the same as the answers.
  ///
  /// - Parameter classes: where the numbers come from to which nobody knew an answer.
  /// - Throws: `EstimateError` when a range is impossible; what was read by `read` never is.
  public func records(on initiative: Initiative, _ classes: ReferenceClasses = .shipped) throws -> FirstCaseRecords {
    let names = Names(initiative)
    let currency = initiative.settings.currency
    let estimates = try Self.needed(saving).compactMap { number -> Assumption? in
      guard number != .half, let span = numbers[number] else { return nil }
      let estimate = try Estimate(
        span.shape(isShare: number == .share),
        unit: number == .amount ? .money(currency: currency.code) : .other(number.unit(currency.code)))
      return Assumption(
        symbol: names(number), name: number.title, quantity: Quantity(estimate),
        basis: basis(number, currency, classes),
        rests: [])
    }
    return FirstCaseRecords(
      estimates: estimates, frame: frame(initiative, classes), benefit: benefit(initiative, names), costs: costs(names))
  }

  private func benefit(_ initiative: Initiative, _ names: Names) -> Benefit {
    let worth = saving == .time ? "\(names(.minutes)) * \(names(.hour))" : names(.amount)
    let name = "\(saving == .time ? "Time" : "Money") saved by “\(initiative.title.prefix(120))”"
    return Benefit(
      name: name, worth: saving == .time ? .other : .cash, basis: "People, times, and what is saved each time.",
      rests: [],
      terms: LineTerms(formula: "\(names(.people)) * \(names(.share)) * \(names(.times)) * \(worth)"))
  }

  private func costs(_ names: Names) -> [Cost] {
    func cost(_ name: String, _ nature: CostLine.Nature, _ formula: String, _ basis: String) -> Cost {
      Cost(name: name, nature: nature, basis: basis, rests: [], terms: LineTerms(formula: formula))
    }
    return [
      cost("Work to begin", .peopleTime, "\(names(.begin)) * \(names(.hour))", "Hours, at what an hour of work costs."),
      cost(
        "Work to keep it going", .moderation, "\(names(.run)) * \(names(.hour))", "Hours a month, at the same cost."),
      cost("Licences", .licences, "\(names(.people)) * \(names(.licence))", "For each of those whom it is for."),
    ]
  }

  /// How soon people use it, and how likely it is stopped; nil where the case says so already.
  private func frame(_ initiative: Initiative, _ classes: ReferenceClasses) -> CaseFrame? {
    guard initiative.records.single(CaseFrame.self) == nil, let half = numbers[.half] else { return nil }
    var frame = CaseFrame.usual(initiative.settings)
    frame.curve = .logistic
    frame.half = half
    // Between a sharp rise and the gentlest that begins with no more than a tenth of them.
    frame.rise = Span(low: half.low, high: half.high * 2)
    frame.cancellation = classes.widest(.stopped, in: initiative.settings.currency)
    frame.stopsAfter = frame.cancellation.map { _ in Span(low: 1, high: Double(frame.months)) }
    frame.decidesOn = saving == .time ? .value : .cash
    return frame
  }

  private func basis(_ number: AskedNumber, _ currency: Currency, _ classes: ReferenceClasses) -> String {
    guard let question = number.question, unknown.contains(question) else {
      return "Answered when the case was begun."
    }
    let compared = classes.of(number, in: currency).map { "\($0.name) (\($0.source), read \($0.readOn))" }
    let width =
      classes.isWidened(number, in: currency)
      ? "threefold, because comparable cases are few" : "as wide as comparable cases"
    return "Nobody knows yet: \(width). " + compared.joined(separator: "; ")
  }

  /// Names for formulas that no estimate of the case has yet: all with the same number behind them.
  private struct Names {
    let suffix: String

    init(_ initiative: Initiative) {
      let taken = Set(initiative.records[Assumption.self].map(\.content.symbol))
      // One of that many and one more is free.
      suffix =
        (1...taken.count + 1).lazy.map { $0 == 1 ? "" : "_\($0)" }
        .first { suffix in AskedNumber.allCases.allSatisfy { !taken.contains($0.symbol + suffix) } } ?? ""
    }

    func callAsFunction(_ number: AskedNumber) -> String { number.symbol + suffix }
  }
}
