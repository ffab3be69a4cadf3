public import Documents

extension Catalogue {
  /// Reads one file of a catalogue.
  ///
  /// - Parameter today: a fact was read on this day at the latest; nil where no day is known, as for what ships.
  /// - Throws: everything that is wrong, with line and column: a fact without its source or day, a subject or value
  ///   that the vocabulary does not have, two facts about the same thing, a day that is still to come.
  public static func read(_ text: String, today: Day? = nil) throws(Problems) -> Catalogue {
    var reading = Reading(try YAMLText.node(from: text))
    let category = reading.text("category", upTo: 80, required: "Say what kind of platforms these are.")
    var ids: Set<String> = []
    let entries = reading.children("entries", upTo: 1_000) { item in
      entry(&item, category: category, today: today, ids: &ids)
    }
    if entries.isEmpty, reading.problems.isEmpty {
      reading.refuse("entries", "There are no entries. Give at least one.")
    }
    reading.refuseOthers()
    return try reading.result { Catalogue(entries) }
  }

  private static func entry(
    _ reading: inout Reading, category: String, today: Day?, ids: inout Set<String>
  ) -> CatalogueEntry {
    let id = reading.identifier("id")
    if !id.isEmpty, !ids.insert(id).inserted { reading.refuse("id", "The id “\(id)” occurs twice. Keep one entry.") }
    let name = reading.text("name", upTo: 120, required: "Give its name.")
    let kinds = reading.choices("kinds", of: ChannelKind.self)
    var subjects: Set<FactSubject> = []
    let facts = reading.children("facts", upTo: 100) { fact(&$0, today: today, &subjects) }
    reading.refuseOthers()
    return CatalogueEntry(id: id, name: name, category: category, kinds: kinds, facts: facts.compactMap { $0 })
  }

  private static func fact(
    _ reading: inout Reading, today: Day?, _ subjects: inout Set<FactSubject>
  ) -> CatalogueFact? {
    let typed = reading.text("about", upTo: 40, required: "Say what the fact is about.")
    let about = FactSubject(typed)
    if let about {
      if !subjects.insert(about).inserted { reading.refuse("about", "There are two facts about \(about). Keep one.") }
    } else if !typed.isEmpty {
      let all = FactSubject.allCases.map(\.description).joined(separator: ", ")
      reading.refuse("about", "“\(typed)” is nothing that a fact can be about. There are: \(all).")
    }
    let values = about.map { Self.readValues(&reading, $0) } ?? []
    let words = reading.text("words", upTo: 600)
    let source = reading.text(
      "source", upTo: 600, required: "A fact without its source is hearsay. Say where it can be read, or leave it out.")
    let readOn = reading.day("read", required: "Say on which day it was read there, such as 2026-11-23.")
    reading.refuseDayToCome("read", readOn, today: today)
    if about == nil { _ = reading.node("value") }
    reading.refuseOthers()
    guard let about, let readOn else { return nil }
    if about.vocabulary.isEmpty, words.isEmpty { reading.refuse("words", "Say it in words.") }
    return CatalogueFact(about: about, values: values, words: words, source: source, readOn: readOn)
  }

  private static func readValues(_ reading: inout Reading, _ about: FactSubject) -> [String] {
    let right = "Choose from: \(about.vocabulary.joined(separator: ", "))."
    guard !about.vocabulary.isEmpty else {
      if reading.node("value") != nil { reading.refuse("value", "\(about.title) is said in words only.") }
      return []
    }
    let values = about.isList ? reading.identifiers("value") : [reading.text("value", upTo: 20)].filter { !$0.isEmpty }
    if values.isEmpty { reading.refuse("value", "Give the value. \(right)") }
    for value in values where !about.vocabulary.contains(value) {
      reading.refuse("value", "“\(value)” is no value for \(about). \(right)")
    }
    return values
  }
}
