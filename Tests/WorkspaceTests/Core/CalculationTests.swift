import Testing

@testable import Workspace

@Suite struct CalculationTests {
  private struct Stopped: Error {}

  @Test func workGivesItsResultOrItsError() async throws {
    #expect(try await Calculation.run { _ in 6 * 7 } == 42)
    await #expect(throws: Stopped.self) { try await Calculation.run { _ in throw Stopped() } }
  }

  @Test func workIsToldThatNobodyWaitsAnyMore() async throws {
    let task = Task {
      try await Calculation.run { isCancelled in
        while !isCancelled() {}
        throw Stopped()
      }
    }
    task.cancel()
    await #expect(throws: Stopped.self) { try await task.value }
  }
}
