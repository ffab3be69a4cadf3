public import Documents

extension ReferenceClasses {
  /// Reads a file of reference classes.
  ///
  /// - Throws: everything that is wrong, with line and column: a figure without its source or the day on which it was
  ///   read there, an amount of money without its currency, a range that is upside down.
  public static func read(_ text: String) throws(Problems) -> ReferenceClasses {
    var reading = Reading(try YAMLText.node(from: text))
    let classes = reading.children("classes", upTo: 1_000) { $0.referenceClass() }.compactMap { $0 }
    if classes.isEmpty, reading.problems.isEmpty {
      reading.refuse("classes", "There are no reference classes. Give at least one.")
    }
    let rates = reading.children("rates", upTo: 100) { $0.referenceRates() }.flatMap { $0 }
    reading.refuseOthers()
    return try reading.result { ReferenceClasses(classes, rates: rates) }
  }
}

extension Reading {
  fileprivate mutating func referenceClass() -> ReferenceClass? {
    let about: AskedNumber? = choice("about", required: "Say which number it is about.")
    let name = text("name", upTo: 120, required: "Say which cases are compared.")
    let low = number("low", in: about?.range, required: "Give the lower end.")
    let high = number("high", in: about?.range, required: "Give the upper end.")
    let words = text("words", upTo: 300, required: "Say in words what was counted.")
    let source = text(
      "source", upTo: 600,
      required: "A figure without its source is hearsay. Say where it can be read, or leave the figure out.")
    let readOn = day("read", required: "Say on which day it was read there, such as 2026-11-24.")
    let currency = referenceCurrency(of: about)
    refuseOthers()
    guard let about, let low, let high, let readOn else { return nil }
    guard low <= high else {
      refuse("high", "The upper end is below the lower one. Exchange the two.")
      return nil
    }
    return ReferenceClass(
      about: about, name: name, low: low, high: high, currency: currency, words: words, source: source, readOn: readOn)
  }

  /// The rates that one source gives for one day.
  fileprivate mutating func referenceRates() -> [ReferenceRate] {
    let day = text("words", upTo: 60, required: "Say of which day the rates are.")
    let source = text("source", upTo: 600, required: "A rate without its source is hearsay. Say where it can be read.")
    let readOn = self.day("read", required: "Say on which day it was read there, such as 2026-11-24.")
    let rates = children("currencies", upTo: 200) { line -> ReferenceRate? in
      let code = line.text("currency", upTo: 3, required: "Give the currency, by three letters such as CHF.")
      let rate = line.number("rate", in: 1e-6...1e9, required: "Give what one euro is worth in it.")
      line.refuseOthers()
      guard let currency = Currency(code), let rate else {
        if !code.isEmpty, Currency(code) == nil { line.refuse("currency", "This is not \(Currency.expected).") }
        return nil
      }
      return ReferenceRate(currency: currency, perEuro: rate, day: day, source: source, readOn: readOn)
    }
    refuseOthers()
    return rates.compactMap { $0 }
  }

  private mutating func referenceCurrency(of about: AskedNumber?) -> Currency? {
    let code = text("currency", upTo: 3)
    guard let about else { return nil }
    guard about.isMoney else {
      if !code.isEmpty { refuse("currency", "This is no amount of money. Leave the currency out.") }
      return nil
    }
    guard let currency = Currency(code) else {
      refuse("currency", "An amount of money needs its currency, by three letters such as EUR.")
      return nil
    }
    return currency
  }
}
