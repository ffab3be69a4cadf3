import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Catalogue: facts that change under a decision")
struct ChangedFactTests {
  private let now = Timestamp(seconds: 1_777_900_000)

  private func fact(
    _ about: FactSubject, _ values: [String], _ words: String, read: String = "2026-05-01"
  ) throws
    -> CatalogueFact
  {
    CatalogueFact(about: about, values: values, words: words, source: "our trial", readOn: try #require(Day(read)))
  }

  /// The shipped catalogue with facts of the organisation's own about HumHub.
  private func catalogue(_ facts: [CatalogueFact]) throws -> Catalogue {
    let own = OwnEntry(try #require(PlatformID("humhub")))
      .saying(
        facts, [],
        signed: CatalogueSignature(
          by: try #require(PersonID("ada")), at: now, on: try #require(Day("2026-05-04"))))
    return .shipped.corrected(by: [own], version: nil)
  }

  /// A decision for an option that is HumHub, which meets the must-have of IT, signed by IT.
  private func decided() throws -> (story: Story, option: RecordID, check: RecordID) {
    var story = try Story()
    try story.write(Story.need)
    let editing = Editing(try story.initiative(), by: .communications)
    let read = PlatformOption.read([("name", "Ours"), ("route", "inside"), ("platform", "humhub")], editing)
    let option = try story.write(try #require(read.0))
    let mustHave = try story.write(MustHave(requirement: "Sign-in with our directory", reason: "R"), by: .it)
    let checked = Check.read(
      [("option", option.text), ("mustHave", mustHave.text), ("result", "met")],
      Editing(try story.initiative(), by: .it))
    let check = try story.write(try #require(checked.0), by: .it)
    try story.write(try Story.decision(option))
    try story.sign(.it, within: Bounds())
    return (story, option, check)
  }

  @Test("an option keeps what the catalogue said of its platform, a check what it said about its must-have")
  func kept() throws {
    let (story, option, check) = try decided()
    let initiative = try story.initiative()
    #expect(initiative.records.find(option, PlatformOption.self)?.content.relied == Catalogue.shipped["humhub"]?.facts)
    #expect(initiative.records.find(check, Check.self)?.content.relied?.map(\.about) == [.signOn])
    #expect(try story.state(.it) == .current(since: []))
  }

  @Test("a changed fact is told at the sign-off, from what to what and since when, and leaves it standing")
  func signOff() throws {
    var (story, option, _) = try decided()
    story.catalogue = try catalogue([try fact(.export, ["none"], "Nothing came out.")])
    guard case .current(let since) = try story.state(.it), let words = since.first else {
      Issue.record("the sign-off does not stand, or tells nothing")
      return
    }
    #expect(since.count == 1)
    #expect(words.hasPrefix("Way out of “HumHub” was “a part of it: database plus files backup;"))
    #expect(words.contains("is “nothing: Nothing came out.” since 4 May 2026 (read on 1 May 2026: our trial)"))
    // It is no difference of a record, so nothing else says so.
    let initiative = try story.initiative()
    let content = try #require(initiative.records.find(option, PlatformOption.self)).content
    #expect(initiative.changedFacts(of: content).map(\.about) == [.export])
  }

  @Test("the same fact that is read anew, or elsewhere, has not changed")
  func readAnew() throws {
    var (story, _, _) = try decided()
    var same = try #require(Catalogue.shipped["humhub"]?.fact(.signOn))
    same.source = "our trial"
    same.readOn = story.today
    same.values.reverse()
    story.catalogue = try catalogue([same])
    #expect(try story.state(.it) == .current(since: []))
  }

  @Test("a check whose fact answers otherwise has to be looked at again; whoever says it anew has looked")
  func doubted() throws {
    var (story, _, check) = try decided()
    story.catalogue = try catalogue([try fact(.signOn, ["none"], "Removed in version 2.")])
    var initiative = try story.initiative()
    let compared = try #require(initiative.comparison.first { !$0.doubted.isEmpty })
    #expect(compared.doubted.first?.facts.map(\.about) == [.signOn])
    for (gate, name) in [(OptionsGate.conditions, "must-haves-known"), (DecisionGate.conditions, "choice-stands")] {
      let condition = try #require(gate.first { $0.name == name })
      guard case .open(let words) = condition.check(initiative) else {
        Issue.record("\(name) is held")
        continue
      }
      #expect(words.hasPrefix("Look again whether “Ours” meets “Sign-in with our directory”: sign-in of “HumHub” was"))
    }
    // Said anew, with the fact of today.
    let form: [(name: String, value: String)] = [
      ("option", compared.entry.id.text), ("mustHave", compared.doubted[0].mustHave.id.text), ("result", "met"),
      ("note", "By our gateway."),
    ]
    let read = Check.read(form, Editing(initiative, by: .it, changing: check))
    try story.rewrite(check, try #require(read.0))
    initiative = try story.initiative()
    #expect(initiative.comparison.allSatisfy { $0.doubted.isEmpty })
  }

  @Test("a fact that changes and answers as before is told, and opens no condition")
  func sameAnswer() throws {
    var (story, _, check) = try decided()
    story.catalogue = try catalogue([try fact(.signOn, ["saml"], "Only SAML since version 2.")])
    let initiative = try story.initiative()
    let content = try #require(initiative.records.find(check, Check.self)).content
    #expect(initiative.changedFacts(of: content).map(\.about) == [.signOn])
    #expect(initiative.comparison.allSatisfy { $0.doubted.isEmpty })
  }

  @Test("an option that is saved again keeps its facts, until somebody takes those of today")
  func renewed() throws {
    var (story, option, _) = try decided()
    story.catalogue = try catalogue([try fact(.export, ["none"], "Nothing came out.")])
    let initiative = try story.initiative()
    let editing = Editing(initiative, by: .communications, changing: option)
    let content = try #require(initiative.records.find(option, PlatformOption.self)).content
    #expect(PlatformOption.fields(editing).last?.name == "renew")
    #expect(PlatformOption.read(content.form(editing), editing).0 == content)
    let renewed = PlatformOption.read(content.form(editing) + [(name: "renew", value: "yes")], editing)
    #expect(renewed.0?.relied == story.catalogue["humhub"]?.facts)
  }

  @Test("a platform that is not in the catalogue is refused, and one that left it is told")
  func missing() throws {
    var (story, _, _) = try decided()
    let editing = Editing(try story.initiative(), by: .communications)
    let read = PlatformOption.read([("name", "X"), ("route", "inside"), ("platform", "xyzzy")], editing)
    #expect(read.0 == nil || read.1.map(\.field) == ["platform"])
    story.catalogue = Catalogue()
    guard case .current(let since) = try story.state(.it) else {
      Issue.record("the sign-off does not stand")
      return
    }
    #expect(since.contains { $0.hasSuffix("and the catalogue says nothing about it any more.") })
  }
}
