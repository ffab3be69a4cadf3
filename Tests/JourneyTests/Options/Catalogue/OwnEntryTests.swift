import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Catalogue: what an organisation says of its own")
struct OwnEntryTests {
  private let today = Day(year: 2026, month: 11, day: 24) ?? .first
  private let now = Timestamp(seconds: 1_795_000_000)

  private func person() throws -> PersonID { try #require(PersonID("ada")) }

  private func fact(
    _ about: FactSubject, _ values: [String], _ words: String = "", read: String = "2026-11-20"
  )
    throws -> CatalogueFact
  {
    CatalogueFact(about: about, values: values, words: words, source: "our trial", readOn: try #require(Day(read)))
  }

  private func price(_ amount: String, _ per: String) throws -> CataloguePrice {
    CataloguePrice(
      amount: try #require(Money(amount, currency: .eur)), per: per, source: "offer",
      readOn: try #require(Day("2026-11-01")))
  }

  private func own(
    _ id: String, _ facts: [CatalogueFact], _ prices: [CataloguePrice] = [], about: OwnEntry.About? = nil
  ) throws -> OwnEntry {
    OwnEntry(try #require(PlatformID(id)), about: about).saying(
      facts, prices, signed: CatalogueSignature(by: try person(), at: now, on: today))
  }

  @Test("facts of its own take the place of those about the same thing, and everything else stays")
  func overlay() throws {
    let wall = OwnEntry.About(name: "The pinboard", category: "Walls", kinds: [.intranet])
    let all = Catalogue.shipped.corrected(
      by: [
        try own("youtube", [try fact(.export, ["none"], "Nothing came out."), try fact(.feature(.polls), ["no"])]),
        try own(
          "pinboard", [try fact(.hosting, ["inside"])], [try price("12", "year"), try price("3.50", "user and month")],
          about: wall),
        try own("mattermost", []),
      ], version: nil)
    #expect(all.entries.count == Catalogue.shipped.entries.count + 1)
    let before = try #require(Catalogue.shipped["youtube"])
    let after = try #require(all["youtube"])
    #expect(after.fact(.export)?.values == ["none"])
    #expect(after.replaced[.export] == before.fact(.export))
    let polls = FactSubject.feature(.polls)
    #expect(after.own[polls]?.signature.by == (try person()))
    #expect(after.replaced[polls] == nil)
    let rest = after.facts.filter { $0.about != .export && $0.about != polls }
    #expect(rest == before.facts.filter { $0.about != .export })
    let pinboard = try #require(all["pinboard"])
    #expect(pinboard.isOwn && pinboard.kinds == [.intranet])
    #expect(pinboard.fact(.price)?.words == "3.50 EUR per user and month; 12.00 EUR per year")
    #expect(all["mattermost"] == Catalogue.shipped["mattermost"])
    #expect(all.categories.last == "Walls")
  }

  @Test("what stays as it was keeps its signature, and equal entries have equal bytes")
  func signatures() throws {
    let (search, polls) = (try fact(.feature(.search), ["yes"]), try fact(.feature(.polls), ["no"]))
    let first = try own("a", [polls, search])
    #expect(try CanonicalJSON.encode(first) == CanonicalJSON.encode(try own("a", [search, polls])))
    let eve = try #require(PersonID("eve"))
    let second = first.saying(
      [search, try fact(.feature(.polls), ["yes"])], [],
      signed: CatalogueSignature(by: eve, at: now.adding(seconds: 60), on: today))
    #expect(second.fact(.feature(.search))?.signature.by == (try person()))
    #expect(second.fact(.feature(.polls))?.signature.by == eve)
    let body = try CanonicalJSON.encode(second)
    #expect(try CanonicalJSON.decode(OwnEntry.self, from: body) == second)
  }

  @Test(
    "what is wrong is said beside its field",
    arguments: [
      ([("value", "yes"), ("source", "s"), ("read", "2026-11-20")], []),
      ([("value", ""), ("source", ""), ("read", "")], ["value", "source", "read"]),
      ([("value", "perhaps"), ("source", "s"), ("read", "2026-11-20")], ["value", "value"]),
      ([("value", "yes"), ("value", "no"), ("source", "s"), ("read", "2026-11-20")], ["value"]),
      ([("value", "yes"), ("source", "s"), ("read", "2026-11-25")], ["read"]),
      ([("value", "yes"), ("source", "s"), ("read", "soon")], ["read"]),
    ])
  func facts(fields: [(String, String)], refused: [String]) {
    var reading = Reading(Form(fields))
    let fact = reading.ownFact(.feature(.polls), today: today)
    #expect(reading.problems.map(\.field) == refused)
    #expect((fact != nil) == refused.isEmpty)
  }

  @Test("either none, or some")
  func none() {
    var reading = Reading(Form([("value", "none"), ("value", "ldap"), ("source", "s"), ("read", "2026-11-20")]))
    #expect(reading.ownFact(.signOn, today: today) == nil && reading.problems.map(\.field) == ["value"])
    var words = Reading(Form([("words", ""), ("source", "s"), ("read", "2026-11-20")]))
    #expect(words.ownFact(.terms, today: today) == nil && words.problems.map(\.field) == ["words"])
  }

  @Test("one source may say several things at once, and what it leaves open stays unknown")
  func oneSource() throws {
    var reading = Reading(
      Form([
        ("licence", ""), ("hosting", "service"), ("has", "polls"), ("has", "search"), ("source", "page"),
        ("read", "2026-11-20"),
      ]))
    let facts = reading.factsOfOneSource(today: today)
    #expect(reading.problems.isEmpty)
    #expect(facts.map(\.about) == [.hosting, .feature(.search), .feature(.polls)])
    #expect(facts.allSatisfy { $0.source == "page" })
    var open = Reading(Form([("has", "polls")]))
    #expect(open.factsOfOneSource(today: today).isEmpty && open.problems.map(\.field) == ["source", "read"])
    var nothing = Reading(Form([("licence", "")]))
    #expect(nothing.factsOfOneSource(today: today).isEmpty && nothing.problems.isEmpty)
  }

  @Test(
    "a name gives an id",
    arguments: [
      ("The Pinboard", "the-pinboard"), ("  Ünï & Çø ", "uni-co"),
      ("A name that is a good deal longer than thirty letters", "a-name-that-is-a-good-deal-lon"),
    ])
  func naming(name: String, id: String) {
    #expect(PlatformID.naming(name)?.text == id)
  }

  @Test("every name gives an id that can name a record")
  func namingAnything() throws {
    for name in ["東京", "שלום", "new", "-", "…", String(repeating: "x", count: 120)] {
      let id = try #require(PlatformID.naming(name))
      #expect(id.text != "new")
      let record = try #require(RecordID.catalogue(id))
      #expect(record.cataloguePlatform == id && record.isSetAside)
    }
  }

  @Test("words are looked for in names and facts, whatever their case")
  func search() {
    let shipped = Catalogue.shipped
    #expect(shipped.found(words: "", category: "", kind: "").count == shipped.entries.count)
    #expect(shipped.found(words: "HUMHUB", category: "", kind: "").contains { $0.id == "humhub" })
    #expect(shipped.found(words: "humhub xyzzy", category: "", kind: "").isEmpty)
    #expect(shipped.found(words: "", category: "Chat", kind: "").allSatisfy { $0.category == "Chat" })
    #expect(!shipped.found(words: "", category: "", kind: "video").isEmpty)
    #expect(shipped.found(words: "", category: "<b>", kind: "").isEmpty)
  }
}
