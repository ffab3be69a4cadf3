import Documents
import Partnership
import Testing

@testable import Store

/// Links that work once.
struct LinkTests {
  @Test func aLinkIsFoundByIdAndByToken() async throws {
    let link = Samples.link("first")
    let (byID, byToken, unknown, all) = try await Shelf.write { writer in
      try writer.insert(link)
      return (
        try writer.link(link.id), try writer.link(tokenDigest: Digest(of: "secret")),
        try writer.link(tokenDigest: Digest(of: "guess")), try writer.links(of: link.initiative)
      )
    }
    #expect(byID == link)
    #expect(byToken == link)
    #expect(unknown == nil)
    #expect(all == [link])
  }

  @Test func ofManyWhoUseALinkAtOnceOneSucceeds() async throws {
    let shelf = try Shelf()
    let driver = try shelf.open()
    let beside = try SQLiteDriver(path: shelf.path(), access: .shared)
    defer {
      beside.close()
      driver.close()
    }
    let link = Samples.link("first")
    try await driver.write { try $0.insert(link) }
    let successes = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<20 {
        group.addTask {
          try await (number % 2 == 0 ? driver : beside).write { try $0.markUsed(link.id, at: Samples.later(5)) }
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(successes == 1)
    #expect(try await driver.read { try $0.link(link.id)?.usedAt } == Samples.later(5))
  }

  @Test func aWithdrawnLinkCannotBeUsedNorAUsedOneWithdrawn() async throws {
    let (used, withdrawn) = try await Shelf.write { writer in
      let (first, second) = (Samples.link("first"), Samples.link("second", token: "another"))
      try writer.insert(first)
      try writer.insert(second)
      try writer.withdraw(first.id, at: Samples.later(1))
      let used = try writer.markUsed(first.id, at: Samples.later(2))
      _ = try writer.markUsed(second.id, at: Samples.later(3))
      try writer.withdraw(second.id, at: Samples.later(4))
      return (used, [try writer.link(first.id)?.withdrawnAt, try writer.link(second.id)?.withdrawnAt])
    }
    #expect(!used)
    #expect(withdrawn == [Samples.later(1), nil])
  }

  @Test func aTokenBelongsToOneLink() async throws {
    let error = await storeError {
      try await Shelf.write { writer in
        try writer.insert(Samples.link("first"))
        try writer.insert(Samples.link("second"))
      }
    }
    guard case .exists? = error else {
      Issue.record("one token for two links gave \(String(describing: error))")
      return
    }
  }
}
