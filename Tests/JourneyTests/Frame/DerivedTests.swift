import Testing

@testable import Journey

@Suite("What is worked out from an initiative is worked out once")
struct DerivedTests {
  @Test("whoever asks later gets what was found for the first")
  func once() {
    let title = Once<String>()
    var asked = 0
    for _ in 1...3 {
      let found = title.value {
        asked += 1
        return "a case"
      }
      #expect(found == "a case")
    }
    #expect(asked == 1)
  }

  @Test("that there is nothing is found once, too")
  func nothing() {
    let title = Once<String?>()
    var asked = 0
    for _ in 1...3 {
      let found = title.value {
        asked += 1
        return nil
      }
      #expect(found == nil)
    }
    #expect(asked == 1)
  }

  @Test("an initiative with other records has digests of its own")
  func others() throws {
    var story = try Story()
    try story.write(try Story.cost("Hosting", 1_000, 2_000))
    let before = try story.initiative()
    #expect(!before.isSimulationCurrent)
    try story.simulate()
    #expect(!before.isSimulationCurrent)
    #expect(try story.initiative().isSimulationCurrent)
  }
}
