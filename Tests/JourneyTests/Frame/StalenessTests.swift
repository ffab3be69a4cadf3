import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Sign-offs: what makes them stale, and what leaves them standing")
struct StalenessTests {
  /// A decision between two options that IT has signed.
  struct Signed {
    var story: Story
    let options: [RecordID]
    let decision, mustHave, proviso, cost, need: RecordID

    init(within bounds: Bounds = Bounds()) throws {
      story = try Story()
      need = try story.write(Story.need)
      cost = try story.write(try Story.cost("Hosting", 1_000, 2_000), by: .it)
      options = [
        try story.write(Story.option("Inside")),
        try story.write(Story.option("Hosted", .service, host: "Example Host")),
      ]
      mustHave = try story.write(MustHave(requirement: "Sign-in", reason: "Safety"), by: .it)
      decision = try story.write(try Story.decision(options[0]))
      proviso = try story.write(Proviso(words: "No on-call at night.", by: nil, owes: .it), by: .it)
      try story.sign(.it, within: bounds)
    }

    func stale() throws -> [String]? {
      if case .stale(let words) = try story.state(.it) { words } else { nil }
    }
  }

  @Test("nothing changed: it stands")
  func untouched() throws {
    #expect(try Signed().story.state(.it) == .current(since: []))
  }

  @Test("another choice makes it stale, with both choices in words")
  func choice() throws {
    var signed = try Signed()
    let other = signed.options[1]
    try signed.story.change(signed.decision, Decision.self) { $0.choice = other }
    #expect(try signed.stale() == ["Decision “the choice”: choice was Inside, is now Hosted."])
  }

  @Test("reasons may be mended without asking again")
  func reasons() throws {
    var signed = try Signed()
    try signed.story.change(signed.decision, Decision.self) { $0.reasons = "It fits best." }
    #expect(
      try signed.story.state(.it)
        == .current(since: ["Decision “the choice”: reasons was It fits., is now It fits best."]))
  }

  @Test("the chosen option that now runs elsewhere, or is gone, is another choice")
  func chosenOption() throws {
    var moved = try Signed()
    try moved.story.change(moved.options[0], PlatformOption.self) {
      $0.route = .service
      $0.host = "Somebody"
    }
    #expect(try moved.stale()?.first?.contains("is now A hosted service") == true)
    var gone = try Signed()
    try gone.story.remove(gone.options[0])
    #expect(try gone.stale() == ["Option “Inside” was taken away."])
    var described = try Signed()
    try described.story.change(described.options[0], PlatformOption.self) { $0.description = "With a wiki." }
    #expect(try described.story.state(.it).isCurrent)
    var another = try Signed()
    try another.story.change(another.options[1], PlatformOption.self) { $0.host = "Somebody" }
    #expect(try another.story.state(.it).isCurrent)
  }

  @Test("a must-have that asks something else, is added or is dropped makes it stale; its reason does not")
  func mustHaves() throws {
    var changed = try Signed()
    try changed.story.change(changed.mustHave, MustHave.self) { $0.requirement = "Sign-in with a card" }
    #expect(try changed.stale()?.first?.contains("was Sign-in, is now Sign-in with a card") == true)
    var added = try Signed()
    try added.story.write(MustHave(requirement: "Export", reason: "Exit"), by: .it)
    #expect(try added.stale() == ["Must-have “Export” was added."])
    var dropped = try Signed()
    try dropped.story.remove(dropped.mustHave)
    #expect(try dropped.stale() == ["Must-have “Sign-in” was taken away."])
    var explained = try Signed()
    try explained.story.change(explained.mustHave, MustHave.self) { $0.reason = "Safety and comfort" }
    #expect(try explained.story.state(.it).isCurrent)
  }

  @Test("any change of a condition makes it stale")
  func provisos() throws {
    var changed = try Signed()
    let day = try Story.day("2026-12-31")
    try changed.story.change(changed.proviso, Proviso.self) { $0.by = day }
    #expect(try changed.stale()?.first?.contains("until is now 31 December 2026") == true)
    var met = try Signed()
    try met.story.change(met.proviso, Proviso.self) { $0.isMet = true }
    #expect(try met.story.state(.it).isCurrent, "that it is met is no other condition")
    var added = try Signed()
    try added.story.write(Proviso(words: "A pilot first.", by: nil, owes: .communications))
    #expect(try added.stale() == ["Condition “A pilot first.” was added."])
    var dropped = try Signed()
    try dropped.story.remove(dropped.proviso)
    #expect(try dropped.stale() != nil)
  }

  @Test("restoring the same words makes it current again")
  func restored() throws {
    var signed = try Signed()
    let before = try #require(try signed.story.initiative().records.find(signed.mustHave, MustHave.self)).content
    try signed.story.change(signed.mustHave, MustHave.self) { $0.requirement = "Something else" }
    #expect(try signed.stale() != nil)
    try signed.story.rewrite(signed.mustHave, before)
    #expect(try signed.story.state(.it) == .current(since: []))
  }

  @Test("rollout, outcome and conversation do not matter")
  func uncovered() throws {
    var signed = try Signed()
    let day = try Story.day("2026-08-01")
    try signed.story.write(Milestone(name: "Open", due: day, roles: [:], isDone: false))
    let measure = try signed.story.write(Measure(name: "Visits", unit: "", baseline: 0, target: 1, source: "Log"))
    try signed.story.write(Measurement(measure: measure, on: day, value: 3, note: ""))
    try signed.story.write(Message(about: .decision, words: "Well done."))
    try signed.story.represent(.hr)
    #expect(try signed.story.state(.it) == .current(since: []))
  }

  @Test("renewing it on the present state makes it current; withdrawing it ends it")
  func renewed() throws {
    var signed = try Signed()
    try signed.story.remove(signed.proviso)
    try signed.story.sign(.it)
    #expect(try signed.story.state(.it) == .current(since: []))
  }

  @Test("a state that cannot be read cannot be compared, so it is stale and says so")
  func lost() throws {
    let signed = try Signed()
    let initiative = try signed.story.initiative()
    let without = Initiative(
      id: initiative.id, settings: initiative.settings, today: initiative.today, records: initiative.records,
      course: initiative.course)
    let state = without.state(of: try #require(initiative.course.signOff(of: .it)))
    guard case .stale(let words) = state else { return #expect(Bool(false), "It must be stale.") }
    #expect(words.first?.contains("cannot be read") == true)
  }
}
