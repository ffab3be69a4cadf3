import BusinessCase
public import Documents
import Partnership

extension CaseFrame {
  public static func fields(_ context: Editing) -> [Field] {
    [timeFields, adoptionFields, endFields, linkFields].flatMap { $0 }
  }

  private static let timeFields: [Field] = [
    Field("months", "How many months does the case look ahead?", .number("months"), isRequired: true),
    Field(
      "discount", "What is later money worth less, per year?", .number("%"),
      hint: "The discount rate. Ask whoever keeps the books; 3 to 6 % is common.", isRequired: true),
    Field("curve", "How soon do people use it?", .choice(Curve.all, optional: false), isRequired: true),
  ]

  private static let adoptionFields: [Field] = [
    Span.fields("half", "Until half of those who will use it do", "months", hint: "For an S-curve."),
    Span.fields("rise", "From a tenth to nine tenths of them", "months", hint: "For an S-curve."),
    Span.fields(
      "innovation", "Begin by themselves", "per year", hint: "For Bass: the share per year; 0.01 to 0.05 is usual."),
    Span.fields("imitation", "Follow others", "per year", hint: "For Bass: 0.2 to 0.6 is usual."),
    Span.fields("cancellation", "How likely is it that all is stopped", "%", hint: "Empty: it is never stopped."),
    Span.fields("stops", "After how many months would that be", "months"),
  ].flatMap { $0 }

  private static let endFields: [Field] = [
    Field("decides", "What is the choice decided on?", .choice(Objective.all, optional: false), isRequired: true),
    Field(
      "correlations", "Which estimates move together?", .text(rows: 3),
      hint: "A line for each pair: two names and the correlation of their ranks, such as: staff minutes 0.5"),
  ]

  private static let linkFields: [Field] = [
    [Field("linkPeople", "How many people could watch video over the link?", .number("people"), hint: linkHint)],
    Span.fields("linkActive", "Watch at the same time in the busy hour", "%"),
    Span.fields("linkStream", "A stream takes", "Mbps"),
    [
      Field("linkCapacity", "What does the link carry?", .number("Mbps")),
      Field("linkShare", "What share of it may streams take?", .number("%"), hint: "Empty: 30 %."),
      Field("linkTolerance", "In how many busy hours may it be more?", .number("%"), hint: "Empty: 1 %."),
    ],
  ].flatMap { $0 }

  private static let linkHint = "Only where bandwidth is a worry. Empty: the link is left out."

  public static func read(_ reading: inout Reading, _ context: Editing) -> CaseFrame? {
    let months = reading.integer("months", in: 1...mostMonths, required: "Say how many months the case looks ahead.")
    let discount = reading.number(
      "discount", in: -50...100, required: "Give the discount rate in percent a year, for example 5.")
    let curve: Curve? = reading.choice("curve", required: "Say how soon people use it.")
    let time = 0...Double(mostMonths)
    let (needsHalf, needsRates) = (curve == .logistic, curve == .bass)
    let half = Span.read(
      "half", &reading, in: time, required: needsHalf ? "Say after how many months half of them use it." : nil)
    let rise = Span.read(
      "rise", &reading, in: time, required: needsHalf ? "Say how many months lie between a tenth and nine tenths." : nil
    )
    let rates = 0...1_000.0
    let innovation = Span.read(
      "innovation", &reading, in: 0.000_001...1_000,
      required: needsRates ? "Give the rate of those who begin by themselves." : nil)
    let imitation = Span.read(
      "imitation", &reading, in: rates, required: needsRates ? "Give the rate of those who follow others." : nil)
    let cancellation = Span.read("cancellation", &reading, in: 0...100)
    let stops = Span.read(
      "stops", &reading, in: time,
      required: cancellation == nil ? nil : "Say after how many months it would be stopped.")
    let objective: Objective? = reading.choice("decides", required: "Say what the choice is decided on.")
    let correlations = Correlation.read(&reading, context)
    let link = Link.read(&reading)
    guard let months, let discount, let curve, let objective else { return nil }
    return CaseFrame(
      months: months, discount: discount, curve: curve, half: half, rise: rise, innovation: innovation,
      imitation: imitation, cancellation: cancellation, stopsAfter: stops, decidesOn: objective,
      correlations: correlations, link: link)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    let pairs = correlations.map { "\($0.first) \($0.second) \(context.typed($0.rank))" }
    var form: [(name: String, value: String)] = [
      ("months", String(months)), ("discount", context.typed(discount)), ("curve", curve.rawValue),
      ("decides", decidesOn.rawValue), ("correlations", pairs.joined(separator: "\n")),
    ]
    for (name, span) in [
      ("half", half), ("rise", rise), ("innovation", innovation), ("imitation", imitation),
      ("cancellation", cancellation), ("stops", stopsAfter),
    ] {
      form += Span.form(name, span, context)
    }
    return form + (link?.form(context) ?? [])
  }
}

extension CaseFrame.Correlation {
  /// A line for each pair.
  fileprivate static func read(_ reading: inout Reading, _ context: Editing) -> [Self] {
    let text = reading.text("correlations", upTo: 4_000, lines: .many)
    let known = Set(context.initiative.caseEstimates.map(\.id))
    return text.split(whereSeparator: \.isNewline).compactMap { line -> Self? in
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      guard words.count == 3, let rank = Double(words[2].replacing(",", with: ".").replacing("−", with: "-")),
        rank > -1, rank < 1
      else {
        reading.refuse(
          "correlations",
          "“\(line.prefix(80))” is no pair. Write two names and a number between -1 and 1, such as: staff minutes 0.5")
        return nil
      }
      for name in words.prefix(2) where !context.isDetached && !known.contains(name) {
        reading.refuse("correlations", "There is no estimate “\(name)”. Write its name as the estimate has it.")
      }
      if words[0] == words[1] {
        reading.refuse("correlations", "“\(words[0])” is paired with itself. Name two different estimates.")
      }
      return Self(first: words[0], second: words[1], rank: rank)
    }
  }
}

extension CaseFrame.Link {
  fileprivate static func read(_ reading: inout Reading) -> Self? {
    let people = reading.number("linkPeople", in: 1...10_000_000)
    let isMeant = people != nil
    let active = Span.read(
      "linkActive", &reading, in: 0...100, required: isMeant ? "Say what share watches at the same time." : nil)
    let stream = Span.read(
      "linkStream", &reading, in: 0.001...1_000_000, required: isMeant ? "Say what a stream takes, in Mbps." : nil)
    let capacity = reading.number(
      "linkCapacity", in: 0.001...1_000_000_000, required: isMeant ? "Say what the link carries, in Mbps." : nil)
    let share = reading.number("linkShare", in: 0.01...100)
    let tolerance = reading.number("linkTolerance", in: 0.001...99)
    if !isMeant, active != nil || stream != nil || capacity != nil || share != nil || tolerance != nil {
      reading.refuse("linkPeople", "Say how many people could watch, or leave all about the link empty.")
    }
    guard let people, let active, let stream, let capacity else { return nil }
    return Self(
      people: people, active: active, stream: stream, capacity: capacity, share: share ?? 30, tolerance: tolerance ?? 1)
  }

  fileprivate func form(_ context: Editing) -> [(name: String, value: String)] {
    [
      ("linkPeople", context.typed(people)), ("linkCapacity", context.typed(capacity)),
      ("linkShare", context.typed(share)), ("linkTolerance", context.typed(tolerance)),
    ] + Span.form("linkActive", active, context) + Span.form("linkStream", stream, context)
  }
}
