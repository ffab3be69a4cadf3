public import Documents
public import Partnership

extension Reading {
  /// Reads what an entry of one's own is: `name`, `category` and `kinds`.
  public mutating func ownAbout() -> OwnEntry.About {
    let name = text("name", upTo: 120, required: "Give the platform its name.")
    let category = text(
      "category", upTo: 80, required: "Say what kind of platform it is. One of the categories that are there is best.")
    return OwnEntry.About(name: name, category: category, kinds: choices("kinds", of: ChannelKind.self))
  }

  /// Reads what the organisation says about one subject: `value`, once or several times, `words`, `source` and `read`.
  ///
  /// - Parameter today: a fact was read on this day at the latest.
  public mutating func ownFact(_ about: FactSubject, today: Day) -> CatalogueFact? {
    let before = problems.count
    let values = values(about)
    let words = text("words", upTo: 600)
    if about.vocabulary.isEmpty, words.isEmpty { refuse("words", "Say it in words.") }
    let (source, readOn) = source(today: today)
    guard problems.count == before, let readOn else { return nil }
    return CatalogueFact(about: about, values: values, words: words, source: source, readOn: readOn)
  }

  /// Reads the list `facts`, each with `about` and what `ownFact` reads.
  public mutating func ownFacts(today: Day) -> [CatalogueFact] {
    var seen: Set<FactSubject> = []
    return children("facts", upTo: FactSubject.allCases.count) { item -> CatalogueFact? in
      let typed = item.text("about", upTo: 40, required: "Say what the fact is about.")
      guard let about = FactSubject(typed) else {
        let all = FactSubject.allCases.map(\.description).joined(separator: ", ")
        if !typed.isEmpty {
          item.refuse("about", "“\(typed)” is nothing that a fact can be about. There are: \(all).")
        }
        return nil
      }
      if !seen.insert(about).inserted { item.refuse("about", "There are two facts about \(about). Keep one.") }
      return item.ownFact(about, today: today)
    }.compactMap { $0 }
  }

  /// Reads the list `prices`: `amount`, `currency` (the organisation's, unless another is named), `per`, `source` and
  /// `read`.
  public mutating func ownPrices(_ settings: Settings, today: Day) -> [CataloguePrice] {
    children("prices", upTo: OwnEntry.mostPrices) { item -> CataloguePrice? in
      let code = item.text("currency", upTo: 3).uppercased()
      let currency = code.isEmpty ? settings.currency : Currency(code)
      if currency == nil {
        item.refuse("currency", "“\(code)” is not a currency. Write its three letters, for example EUR.")
      }
      let amount = item.money("amount", currency: currency ?? settings.currency, required: "Write the amount.")
      if let amount, amount.isMore(than: .zero(amount.currency)) == false, amount != .zero(amount.currency) {
        item.refuse("amount", "A price is not below zero.")
      }
      let per = item.text("per", upTo: 60)
      let (source, readOn) = item.source(today: today)
      guard currency != nil, let amount, let readOn, !source.isEmpty else { return nil }
      return CataloguePrice(amount: amount, per: per, source: source, readOn: readOn)
    }.compactMap { $0 }
  }

  /// Reads facts that one source says together, as the form of a new entry has them: `licence`, `hosting`, `signOn`,
  /// `export`, the features that it `has`, and their common `source` and `read`. What is left open stays unknown.
  public mutating func factsOfOneSource(today: Day) -> [CatalogueFact] {
    let known: [(field: String, about: FactSubject)] = [
      ("licence", .licence), ("hosting", .hosting), ("signOn", .signOn), ("export", .export),
    ]
    var said: [(about: FactSubject, values: [String])] = known.compactMap { field, about in
      let values = values(about, in: field)
      return values.isEmpty ? nil : (about, values)
    }
    said += choices("has", of: Feature.self).map { (.feature($0), ["yes"]) }
    // Without a fact there is nothing to be sourced; a source alone is kept for whoever fills the rest in.
    guard !said.isEmpty else {
      _ = (text("source", upTo: 600), day("read"))
      return []
    }
    let (source, readOn) = source(today: today)
    guard let readOn else { return [] }
    return said.map { CatalogueFact(about: $0.about, values: $0.values, words: "", source: source, readOn: readOn) }
  }

  /// The values of a fact, in the order of the vocabulary; one is required.
  private mutating func values(_ about: FactSubject) -> [String] {
    guard !about.vocabulary.isEmpty else {
      if !texts("value").isEmpty { refuse("value", "\(about.title) is said in words only.") }
      return []
    }
    let values = values(about, in: "value")
    if values.isEmpty {
      refuse("value", "Say what holds, or leave the fact out: what nobody knows stays unknown.")
    }
    return values
  }

  private mutating func values(_ about: FactSubject, in field: String) -> [String] {
    let typed = Set(texts(field))
    let values = about.vocabulary.filter(typed.contains)
    for value in typed.subtracting(values).sorted() {
      refuse(
        field,
        "“\(value.prefix(40))” is no value for \(about). Choose from: \(about.vocabulary.joined(separator: ", ")).")
    }
    if values.count > 1 {
      if !about.isList { refuse(field, "Only one of these can hold. Choose one.") }
      if values.contains("none") { refuse(field, "Either none, or some. Choose again.") }
    }
    return values
  }

  private mutating func source(today: Day) -> (source: String, readOn: Day?) {
    let source = text(
      "source", upTo: 600, required: "A fact without its source is hearsay. Say where it can be read, or who tried it.")
    let readOn = day("read", required: "Say on which day it was read there.")
    refuseDayToCome("read", readOn, today: today)
    return (source, readOn)
  }

  /// Refuses a day on which nobody can have read anything yet.
  ///
  /// - Parameter today: nil where no day is known; then none is refused.
  mutating func refuseDayToCome(_ field: String, _ day: Day?, today: Day?) {
    guard let day, let today, day > today else { return }
    refuse(field, "This day is still to come. Write the day on which it was read.")
  }
}

extension PlatformID {
  /// How long the id of a platform may be: with a prefix it names a record.
  private static let longest = 30

  /// An id out of a name: small letters, digits and hyphens. A name that has none of them gives one out of its digest.
  public static func naming(_ name: String) -> PlatformID? {
    let plain = Folded.text(name).map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let words = String(plain).split(separator: "-").joined(separator: "-").prefix(longest)
    // “new” is the address of the form for another one.
    if words.isEmpty || words == "new" { return PlatformID("p-\(Digest(of: name).short)") }
    return PlatformID(String(words))
  }
}
