import Documents
import HTTPTypes
import Hummingbird
import Partnership
import Testing

@testable import Web

@Suite struct InitiativesAPITests {
  /// A stage names its records; the list of records tells them.
  @Test func aStageNamesItsRecords() async throws {
    let theatre = try await Theatre()
    let client = try await theatre.browser("it-lead")
    let path = "/initiatives/social-sites"
    let stages = try await client.json(.get, "\(path)/stages")
    #expect(stages.items.count == 7)
    for stage in stages.items {
      let word = try #require(stage["id"]?.text)
      let records = try await client.json(.get, "\(path)/records?stage=\(word)&limit=200").items
      #expect(stage["records"] == .array(records.compactMap { $0["id"] }), "\(word)")
      #expect(try await client.json(.get, "\(path)/stages/\(word)").value == stage)
    }
    #expect(stages.items.contains { $0["records"] != [] })
    #expect(!stages.body.contains("\"facts\""))
  }
}
