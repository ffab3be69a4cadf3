import Partnership
import Testing

@testable import Journey

@Suite("The list of stages")
struct StagesTests {
  @Test("every stage has its line, in order, with something to write and something to meet")
  func lines() {
    #expect(Stages.all.map(\.stage) == Stage.allCases)
    for frame in Stages.all {
      #expect(!frame.contents.isEmpty && !frame.conditions.isEmpty)
      #expect(frame.contents.map { $0.stage } == frame.contents.map { _ in frame.stage })
    }
  }

  @Test("no two kinds of content bear the same word, and each is found by its own")
  func kinds() {
    #expect(Set(Stages.contents.map { $0.kind }).count == Stages.contents.count)
    #expect(Set(Stages.contents.map { $0.noun }).count == Stages.contents.count)
    for type in Stages.contents { #expect(Stages.content(of: type.kind) == type) }
    #expect(Stages.content(of: "settings") == nil)
  }

  @Test("no two conditions bear the same name, in whatever gate they stand")
  func conditions() {
    let names = Stages.all.flatMap(\.conditions).map(\.name)
    #expect(Set(names).count == names.count)
    for name in names { #expect(name.allSatisfy { $0.isLowercase || $0 == "-" }, "\(name)") }
    let titles = Stages.all.flatMap(\.conditions).map(\.title)
    #expect(Set(titles).count == titles.count)
  }

  @Test("the first five stages are covered by sign-offs; rollout, outcome and conversation are not")
  func covered() {
    for type in Stages.contents {
      #expect(type.isCovered == (type.stage.map { $0 <= .decision } ?? false), "\(type.noun)")
    }
    #expect(!Message.isCovered && !Milestone.isCovered && !Measurement.isCovered && Decision.isCovered)
  }

  @Test("a track has the gates of its stages")
  func gates() {
    for track in Track.allCases { #expect(Stages.gates(of: track).map(\.stage) == track.stages) }
  }
}
