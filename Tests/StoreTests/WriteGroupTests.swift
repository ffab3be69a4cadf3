import Foundation
import Partnership
import Testing

@testable import Store

/// Writes that share a transaction are told apart in everything but the moment at which they are on the disk.
struct WriteGroupTests {
  private struct Refused: Error, Equatable {
    let number: Int
  }

  @Test func eachIsToldItsOwnAndTheJournalIsOneChain() async throws {
    let (shelf, driver) = try open()
    defer { driver.close() }
    let outcomes = try await together(200, on: driver) { number, writer in try writer.note("entry \(number)") }
    for (number, outcome) in outcomes.enumerated() {
      let entry = try outcome.get()
      #expect(entry.body == Self.body("entry \(number)"))
      #expect(try await driver.read { try $0.journalEntry(entry.number) } == entry)
    }
    #expect(try Set(outcomes.map { try $0.get().number }) == Set(1...200))
    try await verify(driver)
    _ = shelf
  }

  @Test func oneThatIsRefusedLeavesNothingAndTakesNobodyAlong() async throws {
    let (shelf, driver) = try open()
    defer { driver.close() }
    let outcomes = try await together(60, on: driver) { number, writer in
      let entry = try writer.note("entry \(number)")
      try writer.setMeta("last", "\(number)")
      if number % 3 == 0 { throw Refused(number: number) }
      return entry
    }
    for (number, outcome) in outcomes.enumerated() where number % 3 == 0 {
      #expect(throws: Refused(number: number)) { try outcome.get() }
    }
    let kept = try await driver.read { try $0.journal(after: 0, limit: 100).map(\.body) }
    #expect(Set(kept) == Set((0..<60).filter { $0 % 3 != 0 }.map { Self.body("entry \($0)") }))
    #expect(kept.count == 40)
    #expect(try await driver.read { try $0.meta("last") }.flatMap(Int.init).map { $0 % 3 != 0 } == true)
    try await verify(driver)
    _ = shelf
  }

  @Test func oneThatTheDatabaseRefusesIsToldSo() async throws {
    let (shelf, driver) = try open()
    defer { driver.close() }
    // All want the same key, which only the first gets.
    let outcomes = try await together(20, on: driver) { number, writer in
      try writer.note("entry \(number)")
      try writer.run("INSERT INTO meta (key, value) VALUES ('taken', \("\(number)"))")
    }
    let taken = outcomes.filter { outcome in
      if case .failure(StoreError.exists) = outcome { true } else { false }
    }
    #expect(taken.count == 19)
    #expect(try await driver.read { try $0.journalCount() } == 1)
    _ = shelf
  }

  @Test func eachSeesWhatThoseBeforeItWrote() async throws {
    let (shelf, driver) = try open()
    defer { driver.close() }
    _ = try await together(100, on: driver) { _, writer in
      try writer.setMeta("count", "\((Int(try writer.meta("count") ?? "0") ?? 0) + 1)")
    }
    #expect(try await driver.read { try $0.meta("count") } == "100")
    _ = shelf
  }

  @Test func aFullDiskIsToldToAllAndKeepsNothing() async throws {
    let (shelf, driver) = try open()
    defer { driver.close() }
    try await driver.write { _ = try $0.note("before the disk was full") }
    try driver.execute("PRAGMA max_page_count = 1")
    let outcomes = try await together(20, on: driver) { number, writer in
      for line in 0..<500 { try writer.note("entry \(number) \(line)") }
    }
    for outcome in outcomes {
      #expect(throws: StoreError.full(path: shelf.path())) { try outcome.get() }
    }
    #expect(try await driver.read { try $0.journalCount() } == 1)
    try driver.execute("PRAGMA max_page_count = 1000000")
    _ = try await together(20, on: driver) { number, writer in try writer.note("there is room again \(number)") }
    #expect(try await driver.read { try $0.journalCount() } == 21)
    try await verify(driver)
  }

  @Test func oneThatIsGivenUpBeforeItsTurnIsNotCarriedOut() async throws {
    let (shelf, driver) = try open()
    defer { driver.close() }
    let gate = DispatchSemaphore(value: 0)
    let first = Task { try await driver.write { _ in gate.wait() } }
    while driver.isWriting == false { await Task.yield() }
    let given = Task { try await driver.write { _ = try $0.note("given up") } }
    let kept = Task { try await driver.write { _ = try $0.note("kept") } }
    while driver.waitingWrites < 2 { await Task.yield() }
    given.cancel()
    await #expect(throws: CancellationError.self) { try await given.value }
    gate.signal()
    try await first.value
    try await kept.value
    #expect(try await driver.read { try $0.journal(after: 0, limit: 9).map(\.body) } == [Self.body("kept")])
    let late = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await driver.write { _ = try $0.note("too late") }
    }
    await #expect(throws: CancellationError.self) { try await late.value }
    #expect(try await driver.read { try $0.journalCount() } == 1)
    _ = shelf
  }

  /// The body that `note` writes.
  private static func body(_ text: String) -> String { "{\"text\":\"\(text)\"}" }

  private func open() throws -> (Shelf, SQLiteDriver) {
    let shelf = try Shelf()
    return (shelf, try shelf.open())
  }

  /// Runs so many writes, all of which wait before the first of them begins: as many as fit are one group.
  private func together<T: Sendable>(
    _ count: Int, on driver: SQLiteDriver, _ body: @escaping @Sendable (Int, any Writer) throws -> T
  ) async throws -> [Result<T, any Error>] {
    let gate = DispatchSemaphore(value: 0)
    let first = Task { try await driver.write { _ in gate.wait() } }
    while driver.isWriting == false { await Task.yield() }
    let writes = (0..<count).map { number in
      Task { try await driver.write { try body(number, $0) } }
    }
    while driver.waitingWrites < count { await Task.yield() }
    gate.signal()
    try await first.value
    var outcomes: [Result<T, any Error>] = []
    for write in writes { outcomes.append(await write.result) }
    return outcomes
  }

  private func verify(_ driver: SQLiteDriver) async throws {
    try await driver.read { reader in
      var verifier = Chain.Verifier()
      for entry in try reader.journal(after: 0, limit: 10_000) { try verifier.take(entry) }
      try verifier.finish()
    }
  }
}
