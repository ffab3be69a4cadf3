import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Options: hosts, and “do nothing”")
struct PlatformOptionTests {
  func fields(_ option: PlatformOption, _ context: Editing) -> [String] {
    PlatformOption.read(option.form(context), context).problems.map(\.field)
  }

  @Test("what runs at somebody else's names the host; what runs inside need not")
  func host() throws {
    let context = Editing(try Story().initiative(), by: .it)
    for route in Route.allCases {
      #expect(fields(Story.option("X", route), context) == (route.needsHost ? ["host"] : []))
      #expect(fields(Story.option("X", route, host: "Host"), context).isEmpty)
    }
  }

  @Test("“do nothing” is there once, is not offered again, may be reworded, and stays what it is")
  func doNothing() throws {
    var story = try Story()
    let record = try story.write(PlatformOption.doNothing)
    let initiative = try story.initiative()
    let (new, changing) = (Editing(initiative, by: .it), Editing(initiative, by: .it, changing: record))
    #expect(fields(.doNothing, new) == ["route"])
    var reworded = PlatformOption.doNothing
    reworded.description = "People go on searching."
    #expect(fields(reworded, changing).isEmpty)
    #expect(fields(Story.option("Inside"), changing) == ["route"])

    func offered(_ context: Editing) -> [String] {
      for field in PlatformOption.fields(context) where field.name == "route" {
        if case .choice(let choices, _) = field.control { return choices.map(\.value) }
      }
      return []
    }
    #expect(offered(new) == ["inside", "outside", "service", "own", "have"])
    #expect(offered(changing) == ["nothing"])
  }

  @Test("a pilot has a last day after its start, and what would stop it")
  func pilots() throws {
    let context = Editing(try Story().initiative(), by: .it)
    let (start, end) = (Day("2026-06-01"), Day("2026-08-31"))
    var option = Story.option("Inside")
    (option.startsOn, option.pilotUntil, option.stopCriteria) = (start, end, "Fewer than 50 people ask.")
    #expect(fields(option, context).isEmpty)
    option.stopCriteria = nil
    #expect(fields(option, context) == ["stopCriteria"])
    (option.pilotUntil, option.stopCriteria) = (nil, "Fewer than 50 people ask.")
    #expect(fields(option, context) == ["pilotUntil"])
    (option.startsOn, option.pilotUntil) = (end, start)
    #expect(fields(option, context) == ["pilotUntil"])
  }

  @Test("a body of the first form is read, and has no days")
  func firstForm() throws {
    let body = #"{"description":"","host":"","name":"A","route":"inside"}"#
    let option = try PlatformOption.decode(body, schema: 1)
    #expect(option == Story.option("A"))
    // Without days it is written as before, so that nothing signed looks changed.
    #expect(try CanonicalJSON.encode(option) == body)
  }

  @Test("an “if” needs its condition and an objection its reason")
  func words() throws {
    var story = try Story()
    let option = try story.write(Story.option("Inside"))
    let context = Editing(try story.initiative(), by: .it)
    for stance in Position.Stance.allCases {
      let position = Position(option: option, stance: stance, words: "")
      let fields = Position.read(position.form(context), context).problems.map(\.field)
      #expect(fields == (stance == .supports ? [] : ["words"]))
    }
  }
}
