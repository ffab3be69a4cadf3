import Documents
import Journey
import Partnership
import Testing

@testable import Web
@testable import Workspace

@Suite struct RecordBodiesTests {
  /// Which fields take several values is read once for each kind, so it has to be the same for every record.
  @Test(arguments: ["employee-community", "social-sites", "photo-wall"])
  func whichFieldsTakeSeveralDependsOnTheKindOnly(_ name: String) async throws {
    let theatre = try await Theatre()
    let initiative = try await theatre.view(name, as: "it-lead").initiative
    for party in initiative.parties {
      for type in Stages.contents {
        let fields = type.fields(Editing(initiative, by: party, plainly: true))
        #expect(RecordBodies.lists[type.kind] == Set(fields.filter(\.takesSeveral).map(\.name)), "\(type.kind)")
      }
    }
  }

  @Test func severalValuesAreAListAlsoWhereThereIsOne() async throws {
    let theatre = try await Theatre()
    let initiative = try await theatre.view("social-sites", as: "it-lead").initiative
    let cost = try #require(initiative.records.all.first { $0.revision.kind == "cost" })
    #expect(RecordBodies.lists["cost"] == ["rests", "options"])
    guard case .array(_)? = RecordTold(cost, initiative).writable["rests"] else {
      Issue.record("What a cost rests on is no list.")
      return
    }
  }
}
