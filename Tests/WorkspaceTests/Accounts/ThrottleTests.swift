import Documents
import Partnership
import Testing

@testable import Workspace

/// Signing in is throttled per account and per address.
@Suite struct ThrottleTests {
  private func tryIn(
    _ office: Office, _ name: String = "it", _ password: String = "wrong", from address: String = "192.0.2.1"
  ) async throws -> Refused? {
    try await refusal {
      try await office.workspace.signIn(
        Form([("email", "\(name)@hospital.example"), ("password", password)]), from: address)
    }?.kind
  }

  @Test(arguments: ["it", "nobody"])
  func anAccountIsPausedWhereverTheTriesComeFrom(name: String) async throws {
    let office = try await Office()
    defer { office.close() }
    for number in 1...8 { #expect(try await tryIn(office, name, from: "192.0.2.\(number)") == .invalid) }
    #expect(try await tryIn(office, name, Office.password, from: "192.0.2.99") == .throttled)
    #expect(try await tryIn(office, "hr", Office.password) == nil, "others are not paused")
  }

  @Test func anAddressIsPausedWhateverTheAccounts() async throws {
    let office = try await Office()
    defer { office.close() }
    for number in 1...50 { #expect(try await tryIn(office, "nobody-\(number)") == .invalid) }
    #expect(try await tryIn(office, "it", Office.password) == .throttled)
    #expect(try await tryIn(office, "it", Office.password, from: "192.0.2.2") == nil)
  }

  @Test func thePauseEndsAfterAQuarterOfAnHour() async throws {
    let office = try await Office()
    defer { office.close() }
    for _ in 1...8 { _ = try await tryIn(office) }
    office.world.wait(seconds: 15 * 60 - 1)
    #expect(try await tryIn(office, "it", Office.password) == .throttled)
    office.world.wait(seconds: 1)
    #expect(try await tryIn(office) == .invalid, "the count begins anew")
    #expect(try await tryIn(office, "it", Office.password) == nil)
  }

  @Test func aSuccessForgivesWhatTheAccountFailed() async throws {
    let office = try await Office()
    defer { office.close() }
    for _ in 1...3 {
      for _ in 1...7 { #expect(try await tryIn(office) == .invalid) }
      #expect(try await tryIn(office, "it", Office.password) == nil)
    }
  }

  @Test func signingInRightlyNeverPausesAnAddress() async throws {
    let office = try await Office()
    defer { office.close() }
    for _ in 1...60 { #expect(try await tryIn(office, "it", Office.password) == nil) }
  }

  @Test func manyTriesAtTheSameMomentDoNotPassTogether() async throws {
    let office = try await Office()
    defer { office.close() }
    let kinds = try await withThrowingTaskGroup(of: Refused?.self) { group in
      for number in 0..<40 { group.addTask { try await tryIn(office, from: "192.0.2.\(number)") } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(kinds.filter { $0 == .invalid }.count == 8)
    #expect(kinds.filter { $0 == .throttled }.count == 32)
  }

  @Test func aClockThatJumpsBackLocksNobodyOut() async throws {
    let office = try await Office()
    defer { office.close() }
    for _ in 1...8 { _ = try await tryIn(office) }
    office.world.wait(days: -365)
    #expect(try await tryIn(office, "it", Office.password) == nil)
  }

  @Test func theMessageSaysHowLongToWait() async throws {
    let office = try await Office()
    defer { office.close() }
    for _ in 1...8 { _ = try await tryIn(office) }
    office.world.wait(seconds: 14 * 60)
    let refused = try await refusal {
      try await office.workspace.signIn(
        Form([("email", "it@hospital.example"), ("password", "x")]), from: "192.0.2.1")
    }
    #expect(refused?.message == "Too many tries. Wait 1 minute, then try again.")
  }
}
