import Partnership
import Testing

@Suite("The seven stages, the three tracks, and where an initiative stands")
struct StageTests {
  @Test("the path has seven stages, numbered from 1 as people see them")
  func path() {
    #expect(
      Stage.allCases.map(\.title) == [
        "Need", "Evidence", "Business case", "Options", "Decision", "Rollout", "Outcome",
      ])
    #expect(Stage.allCases.map(\.rawValue) == Array(1...7))
    #expect(Stage.allCases.sorted() == Stage.allCases)
    #expect(Set(Stage.allCases.map(\.question)).count == 7)
  }

  @Test("the word in an address leads back to the stage, and nothing else does")
  func slugs() {
    for stage in Stage.allCases {
      #expect(Stage(slug: stage.slug) == stage)
      #expect(stage.slug.allSatisfy { $0.isLowercase || $0 == "-" })
    }
    #expect(Stage.businessCase.slug == "business-case")
    for wrong in ["", "Need", "business case", "need/"] { #expect(Stage(slug: wrong) == nil) }
  }

  @Test("the normal and the full track travel every stage, the quick one four")
  func tracks() {
    for track in [Track.normal, .full] { #expect(track.stages == Stage.allCases) }
    #expect(Track.quick.stages == [.need, .options, .decision, .outcome])
    #expect(Track.quick.stage(after: .need) == .options)
    #expect(Track.quick.stage(after: .evidence) == .options)
    #expect(Track.normal.stage(after: .need) == .evidence)
    for track in Track.allCases { #expect(track.stage(after: .outcome) == nil) }
    #expect(Track.quick < .normal && .normal < Track.full)
  }

  @Test("only what is under way is open; what ended for good is not taken up again")
  func standing() {
    #expect(Standing.allCases.filter(\.isOpen) == [.active])
    #expect(Standing.allCases.filter(\.mayResume) == [.parked, .declined, .withdrawn])
  }
}
