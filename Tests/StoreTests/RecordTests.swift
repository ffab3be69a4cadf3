import Documents
import Partnership
import Testing

@testable import Store

/// Records: immutable revisions behind one head.
struct RecordTests {
  @Test func aRevisionComesBackAsItWasWritten() async throws {
    let revision = Samples.revision("hosting")
    let head = try await Shelf.write { writer in
      try writer.insert(revision, ordinal: 1)
      return try writer.head(of: revision.record)
    }
    #expect(head == revision)
    #expect(head?.digest == Digest(of: revision.body))
  }

  @Test func theHeadMovesAndTheHistoryStays() async throws {
    let revisions = (1...3).map { Samples.revision("hosting", $0) }
    let (head, history, second) = try await Shelf.write { writer in
      for revision in revisions { try writer.insert(revision, ordinal: Int64(revision.number)) }
      let record = revisions[0].record
      return (try writer.head(of: record), try writer.history(of: record), try writer.revision(record, 2))
    }
    #expect(head == revisions[2])
    #expect(history == revisions)
    #expect(second == revisions[1])
  }

  @Test func citedRevisionsComeInTheOrderOfTheCitations() async throws {
    let cited = [("zebra", 3), ("apple", 1), ("nowhere", 1), ("zebra", 1), ("apple", 9)].map {
      Citation(record: Samples.id($0.0), revision: $0.1)
    }
    let found = try await Shelf.write { writer in
      for number in 1...3 { try writer.insert(Samples.revision("zebra", number), ordinal: Int64(number)) }
      for number in 1...2 { try writer.insert(Samples.revision("apple", number), ordinal: Int64(number + 3)) }
      #expect(try writer.revisions([Citation]()).isEmpty)
      return try writer.revisions(cited)
    }
    #expect(found == [Samples.revision("zebra", 3), Samples.revision("apple", 1), Samples.revision("zebra", 1)])
  }

  @Test(arguments: [1, 2, 4])
  func aRevisionOverAStaleHeadIsRefused(number: Int) async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    defer { driver.close() }
    let present = Samples.revision("hosting", 2)
    try await driver.write { writer in
      try writer.insert(Samples.revision("hosting", 1), ordinal: 1)
      try writer.insert(present, ordinal: 2)
    }
    let late = Samples.revision("hosting", number, body: "{\"text\":\"of the other\"}")
    let error = await storeError { try await driver.write { try $0.insert(late, ordinal: 3) } }
    guard case .exists? = error else {
      Issue.record("revision \(number) over 2 gave \(String(describing: error))")
      return
    }
    #expect(try await driver.read { try $0.head(of: present.record) } == present)
  }

  @Test func anInitiativesRecordsAreInOrderOfCreationWithoutThoseTakenAway() async throws {
    let heads = try await Shelf.write { writer in
      try writer.insert(Samples.revision("zebra"), ordinal: 1)
      try writer.insert(Samples.revision("gone"), ordinal: 2)
      try writer.insert(Samples.revision("apple"), ordinal: 3)
      try writer.insert(Samples.revision("elsewhere", on: "other"), ordinal: 4)
      try writer.insert(Samples.revision("zebra", 2), ordinal: 5)
      try writer.insert(Samples.revision("gone", 2, isRemoval: true), ordinal: 6)
      return try writer.revisions(of: Samples.id("community"))
    }
    #expect(heads.map(\.record.text) == ["zebra", "apple"])
    #expect(heads.map(\.number) == [2, 1])
  }

  @Test func whatWasTakenAwayIsStillThereForThoseWhoCiteIt() async throws {
    let (head, cited) = try await Shelf.write { writer in
      try writer.insert(Samples.revision("finding"), ordinal: 1)
      try writer.insert(Samples.revision("finding", 2, isRemoval: true), ordinal: 2)
      let record: RecordID = Samples.id("finding")
      let citations = [
        Citation(record: Samples.id("unknown"), revision: 1), Citation(record: record, revision: 1),
        Citation(record: record, revision: 9),
      ]
      return (try writer.head(of: record), try writer.revisions(citations))
    }
    #expect(head?.isRemoval == true)
    #expect(cited == [Samples.revision("finding")])
  }

  @Test func everyRevisionIsReadPageByPage() async throws {
    let all = try await Shelf.write { writer in
      for record in ["b", "a"] {
        for number in 1...3 { try writer.insert(Samples.revision(record, number), ordinal: 1) }
      }
      var all: [Revision] = []
      while case let page = try writer.allRevisions(after: all.last?.record.text ?? "", all.last?.number ?? 0, limit: 2),
        !page.isEmpty
      { all += page }
      return all
    }
    #expect(all.map { "\($0.record)\($0.number)" } == ["a1", "a2", "a3", "b1", "b2", "b3"])
  }

  @Test func aManifestIsKeptOnce() async throws {
    let digest = Digest(of: "{}")
    let (body, unknown, count) = try await Shelf.write { writer in
      try writer.insertManifest(digest, initiative: Samples.id("community"), body: "{}")
      try writer.insertManifest(digest, initiative: Samples.id("community"), body: "{}")
      return (
        try writer.manifest(digest), try writer.manifest(Digest(of: "other")),
        try writer.manifests(after: "", limit: 10).count
      )
    }
    #expect(body == "{}")
    #expect(unknown == nil)
    #expect(count == 1)
  }
}
