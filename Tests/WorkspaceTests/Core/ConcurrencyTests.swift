import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// Many people at the same moment.
@Suite struct ConcurrencyTests {
  @Test func everyAcknowledgedWriteIsThereOnce() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let sessions = [
      try await office.session(.communications), try await office.session(.it), try await office.session(.hr),
    ]
    let before = try await office.journalCount()
    let drafts = (0..<200).map { number in
      (number, Draft(kind: "finding", initiative: id, record: RecordID.make(from: office.world.random), base: nil))
    }
    let acknowledged = try await withThrowingTaskGroup(of: RecordID.self) { group in
      for (number, draft) in drafts {
        group.addTask {
          let form = Form([("statement", "Finding \(number)"), ("source", "A log"), ("strength", "record")])
          // As impatient people do, each presses twice.
          for _ in 1...2 { try await office.workspace.save(draft, from: form, as: sessions[number % 3]) }
          return draft.record
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(acknowledged.count == 200)
    let findings = try await office.view(id).initiative.records[Finding.self]
    #expect(findings.count == 200 && Set(findings.map(\.id)) == acknowledged)
    #expect(try await office.journalCount() == before + 200)
    #expect(try await office.workspace.verifyJournal().broken == nil)
    #expect(try await office.workspace.check() == [])
  }

  @Test func ofManyEditorsOfOneRecordOneIsFirstAndTheOthersAreTold() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let record = try await office.finding(id)
    let (base, session) = (try await office.digest(record), try await office.session(.communications))
    let kinds = try await withThrowingTaskGroup(of: Refused?.self) { group in
      for number in 0..<20 {
        group.addTask {
          try await refusal {
            try await office.workspace.save(
              Draft(kind: "finding", initiative: id, record: record, base: base),
              from: Form([("statement", "Version \(number)"), ("source", "A log"), ("strength", "record")]), as: session
            )
          }?.kind
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(kinds.filter { $0 == nil }.count == 1)
    #expect(kinds.filter { $0 == .conflict }.count == 19)
    #expect(try await office.workspace.reading { try $0.history(of: record) }.count == 2)
  }

  @Test func aGateThatManyPassIsPassedOnce() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.profile(id)
    try await office.answer(id)
    try await office.confirmTrack(id, .normal)
    try await office.represent(id, as: .hr)
    let session = try await office.session(.communications)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<10 { group.addTask { try await office.workspace.passGate(after: .need, on: id, as: session) } }
      try await group.waitForAll()
    }
    #expect(try await office.view(id).initiative.course.passages.count == 1)
  }
}
