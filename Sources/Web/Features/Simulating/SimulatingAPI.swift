import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// Simulating the case, for programs.
///
/// | method | path below /api/v1/initiatives/{id} | |
/// |---|---|---|
/// | POST | /simulation | simulates the case as it stands, and keeps the figures |
/// | POST | /preview | what the case would come to with a record that nobody has saved; stores nothing |
struct SimulatingAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .post, of: .simulation, may: .addRecord, stopsOnHangUp: true,
      Operation(
        "simulateCase", "Simulate the case as it stands, and keep the figures",
        body: .body(
          .init("trials", .whole(1_000...1_000_000), isRequired: false, note: "How many futures; 20000 unless given."),
          .init("seed", .whole(0...1_000_000_000_000_000), isRequired: false, note: "The same gives the same figures.")
        ),
        answer: Resources.record.schema)
    ) { request in
      let id = try request.id(InitiativeID.self)
      try await workspace.simulateCase(try await request.body(), on: id, as: try request.session)
      let initiative = try await request.page.initiative(workspace).initiative
      guard let simulation = initiative.simulation else { throw WebError.notFound }
      return .ok(Resources.record.json(RecordTold(simulation, initiative)), tag: simulation.revision.digest)
    }
    routes.api(
      .post, of: .preview, may: .addRecord, stopsOnHangUp: true,
      Operation(
        "previewCase", "What the case would come to with this record; nothing is stored",
        query: [.init("record", .id, "The record that it would change; without it, a new one.")],
        body: RecordBodies.schema, answer: Resources.preview.schema)
    ) { request in
      let record = try request.query { $0.id("record", of: Subject.Record.self) }
      let body = try await request.body()
      let draft = Draft(
        kind: try body.recordType().kind, initiative: try request.id(), record: record ?? FreshID.record(), base: nil)
      return .ok(
        Resources.preview.json(
          try await workspace.previewCase(draft, from: body.withoutKind, as: try request.session)))
    }
  }
}

extension Resources {
  static let preview = Resource<CasePreview>(
    "CasePreview",
    [
      Property(
        "figures", "As the content of a simulation has them.", .object(Schema.Object([], isOpen: true)),
        isRequired: true
      ) {
        preview in
        try? CanonicalJSON.decode(JSONValue.self, from: CanonicalJSON.encode(preview.figures))
      },
      Property("assumed", "What is taken for granted.") { $0.building.assumed },
      Property("leftOut", "Records that are not in the case.") { $0.building.leftOut.map(\.record.text) },
    ])
}
