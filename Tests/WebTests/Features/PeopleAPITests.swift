import Documents
import HTTPTypes
import Hummingbird
import Markup
import Testing

@testable import Web

@Suite struct PeopleAPITests {
  /// A token opens no wider door than the page: employees and closed accounts are for administrators.
  @Test func aMembersTokenIsToldWhomThePageAndTheTableShow() async throws {
    let theatre = try await Theatre()
    let administrator = try await theatre.browser("administrator")
    #expect(
      try await administrator.json(.put, "/people/security-officer/closing", #"{"closed": true}"#).status == 200)
    let member = try await theatre.browser("it-lead")
    let token = try await member.makeToken("read")
    let told = try await member.json(bearing: token, .get, "/people?limit=200").items
    let ids = Set(told.compactMap { $0["id"]?.text })
    #expect(ids.isSuperset(of: ["it-lead", "hr-partner", "web-agency", "administrator"]))
    #expect(ids.isDisjoint(with: ["security-officer", "nurse-on-ward-3"]))
    let table = try await member.get(TableRoute.people.path.description).body
    let page = try await member.get("/people").body
    for address in told.compactMap({ $0["email"]?.text }) {
      #expect(table.contains(address) && page.contains(address), "\(address)")
    }
    #expect(table.split(whereSeparator: \.isNewline).count == told.count + 1)
    let managed = Set(
      try await administrator.json(.get, "/people?limit=200").items.compactMap { $0["id"]?.text })
    #expect(managed.isSuperset(of: ["security-officer", "nurse-on-ward-3"]))
  }
}
