import Partnership
import Testing

@testable import Journey

@Suite("What is worked out from an initiative is worked out once")
struct DerivedTests {
  @Test("whoever asks later gets what was found for the first")
  func once() throws {
    let derived = Derived()
    var asked = 0
    for _ in 1...3 {
      let digest = try derived.caseDigest {
        asked += 1
        return Digest(of: "a case")
      }
      #expect(digest == Digest(of: "a case"))
    }
    #expect(asked == 1)
  }

  @Test("what is in the way is found once, too")
  func refused() {
    let derived = Derived()
    var asked = 0
    for _ in 1...3 {
      #expect(throws: AppraisalProblems.self) {
        try derived.appraisalDigest { () throws(AppraisalProblems) in
          asked += 1
          throw AppraisalProblems(list: [AppraisalProblem(nil, "No criterion yet.")])
        }
      }
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
