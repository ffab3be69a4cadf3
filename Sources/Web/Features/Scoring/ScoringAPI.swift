import Documents
import Hummingbird
import Journey
import Partnership
import Workspace

/// The reveal of scores and weights, and the appraisal, for programs. Sheets themselves are records.
///
/// | method | path below /api/v1/initiatives/{id} | |
/// |---|---|---|
/// | GET | /scoring | how far each party is |
/// | POST | /reveals | reveals the sheets of one's party |
/// | POST | /set-asides | the sheets of somebody who has left are not counted any more |
/// | POST | /appraisal | computes the appraisal as the records stand, and keeps it |
struct ScoringAPI: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.api(
      .get, of: .scoring, may: .seeInitiative,
      Operation(
        "getScoring", "How far each party is with its scores and weights", answer: .page(Resources.progress.schema))
    ) { try await scoring($0) }
    routes.api(
      .post, of: .reveals, may: .reveal,
      Operation(
        "reveal", "Reveal the scores and weights of your party; it cannot be taken back",
        answer: .page(Resources.progress.schema))
    ) { request in
      try await workspace.reveal(on: try request.id(), as: try request.session)
      return try await scoring(request)
    }
    routes.api(
      .post, of: .setAsides, may: .setSheetsAside,
      Operation(
        "setSheetsAside", "Set aside the sheets of somebody who has left the party; they are not counted any more",
        body: .body(
          .init("person", .id, note: "Whose account is closed, or of another party by then."),
          .init("party", .words(Party.allCases.map(\.rawValue)), note: "In whose name the sheets were handed in.")),
        answer: .page(Resources.progress.schema))
    ) { request in
      try await workspace.setSheetsAside(try await request.body(), on: try request.id(), as: try request.session)
      return try await scoring(request)
    }
    routes.api(
      .post, of: .appraisal, may: .addRecord, stopsOnHangUp: true,
      Operation(
        "appraise", "Compute the appraisal of the options as they stand, and keep it",
        body: .body(
          .init(
            "samples", .whole(1_000...1_000_000), isRequired: false,
            note: "How many weights and scores are drawn; 100000 unless given."),
          .init("seed", .whole(0...1_000_000_000_000_000), isRequired: false, note: "The same gives the same figures.")
        ), answer: Resources.record.schema)
    ) { request in
      try await workspace.appraise(try await request.body(), on: try request.id(), as: try request.session)
      let initiative = try await request.page.initiative(workspace).initiative
      guard let run = initiative.appraisalRun else { throw WebError.notFound }
      return .ok(Resources.record.json(RecordTold(run, initiative)), tag: run.revision.digest)
    }
  }

  private func scoring(_ request: APIRequest) async throws -> Reply {
    let initiative = try await request.page.initiative(workspace).initiative
    let parties = Party.allCases.filter { initiative.parties.contains($0) && $0 != .agency }
    return request.reply(parties.map { Resources.progress.json(initiative.progress(of: $0)) }, next: nil)
  }
}

extension Resources {
  static let progress = Resource<SheetProgress>(
    "Progress",
    [
      Property("party") { $0.party },
      Property("members", "Who have handed in anything.") { $0.members },
      Property("scoreSheets") { $0.scoreSheets },
      Property("scoreSheetsAwaited", "One for each of these members and each option in the choice.") {
        $0.scoreSheetsAwaited
      },
      Property("weightSheets") { $0.weightSheets },
      Property("complete", "Whether every option is scored, and weights are in.") { $0.isComplete },
      Property("revealed") { $0.seal != .sealed },
      Property("open", "Whether everybody may read the sheets.") { $0.seal == .open },
    ])
}
