import Hummingbird
import Testing
import Workspace

@testable import Web

@Suite struct HealthTests {
  @Test func healthIsOneWord() async throws {
    let answer = try await Client().get("/health")
    #expect(answer.status == 200)
    #expect(answer.body == "ok\n")
  }

  @Test func withoutADatabaseTheServerIsNotHealthy() async throws {
    var client = Client()
    client.services.health = { throw Refusal.unavailable("The file cannot be read.") }
    let answer = try await client.get("/health")
    #expect(answer.status == 503)
    #expect(client.book.lines.contains { $0.contains("The file cannot be read.") })
  }
}
