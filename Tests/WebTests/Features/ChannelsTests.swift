import Documents
import HTTPTypes
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// The register of channels on its page, in the API, and beside the candidates for a need.
@Suite struct ChannelsTests {
  /// Types into the form as it stands, from its first channel on.
  private func keep(_ keeper: Client, _ fields: KeyValuePairs<String, String>) async throws -> Answer {
    var form = try #require(DrawnForm(try await keeper.get("/channels")))
    for (name, value) in fields { form = form.typing(name, value) }
    return try await keeper.send(form)
  }

  private static let blog: KeyValuePairs = [
    "channels[0].name": "Chief's <blog> & more", "channels[0].kind": "blog", "channels[0].features": "comments",
    "channels[0].reach": "900", "channels[0].owner": "Communications",
  ]

  @Test func communicationsKeepsItAndOthersReadIt() async throws {
    let theatre = try await Theatre()
    let keeper = try await theatre.browser("communications-lead")
    let hr = try await theatre.browser("hr-partner")
    #expect(try await hr.get("/channels").body.contains("Wendmark inside"))
    #expect(try await keep(keeper, Self.blog).place == "/channels?done=saved")
    let read = try await hr.get("/channels").body
    #expect(read.contains("Chief&#39;s &lt;blog&gt; &amp; more") || read.contains("Chief's &lt;blog&gt; &amp; more"))
    #expect(read.contains("reaches 900 people") && !read.contains("name=\"channels"))
    #expect(try await hr.post("/channels", "base=").status == 403)
    let form = try await keeper.get("/channels").body
    #expect(form.contains("name=\"channels[0].features\" value=\"comments\" checked") && form.contains("1 feature"))
  }

  @Test func theAdviserKeepsItTooAndWhatIsTickedAwayIsGone() async throws {
    let theatre = try await Theatre()
    let adviser = try await theatre.browser("digital-adviser")
    let form = try #require(DrawnForm(try await adviser.get("/channels")))
    let names = try await adviser.get("/channels").body.matches(of: /value="Wendmark weekly"/).count
    #expect(names == 1)
    #expect(try await adviser.send(form.typing("channels[4].drop", "yes")).status == 303)
    let after = try await adviser.get("/channels").body
    #expect(!after.contains("Wendmark weekly") && after.contains("Film channel"))
  }

  @Test func whatIsRefusedStaysTyped() async throws {
    let theatre = try await Theatre()
    let keeper = try await theatre.browser("communications-lead")
    let answer = try await keep(keeper, ["channels[6].name": "Half", "channels[6].reach": "many"])
    #expect(answer.status == 422 && answer.body.contains("Say who runs it"))
    #expect(answer.body.contains("value=\"Half\"") && answer.body.contains("value=\"many\""))
  }

  @Test func theSecondSeesWhatTheFirstSaved() async throws {
    let theatre = try await Theatre()
    let keeper = try await theatre.browser("communications-lead")
    let base = try #require(try await keeper.get("/channels").hidden("base"))
    _ = try await keep(keeper, Self.blog)
    let answer = try await keeper.send(
      "/channels", ["base": base, "channels[0].name": "Mine", "channels[0].owner": "HR"])
    #expect(answer.status == 422 && answer.body.contains("As somebody else saved it meanwhile"))
    #expect(answer.body.contains("&lt;blog&gt;") && answer.body.contains("value=\"Mine\""))
  }

  @Test func programsReadAndWriteItOverTheStateThatTheyRead() async throws {
    let theatre = try await Theatre()
    let keeper = try await theatre.browser("communications-lead")
    let begun = try await keeper.json(.get, "/channels")
    let tag = try #require(begun.header("ETag"))
    #expect(begun.body.contains("\"Wendmark inside\""))
    let body = #"{"channels": [{"name": "Wiki", "features": ["search"], "owner": "IT", "reach": 60}]}"#
    #expect(try await keeper.json(.put, "/channels", body).status == 428)
    let changed = try await keeper.json(.put, "/channels", body, [.ifMatch: tag])
    #expect(changed.status == 200 && changed.body.contains("\"reach\":60"))
    #expect(try await keeper.json(.put, "/channels", #"{"channels": []}"#, [.ifMatch: tag]).status == 412)
    let wrong = try await keeper.json(
      .put, "/channels", #"{"channels": [{"name": "Wiki", "features": ["fun"], "owner": "IT"}]}"#,
      [.ifMatch: try #require(changed.header("ETag"))])
    #expect(wrong.status == 422)
    let hr = try await theatre.browser("hr-partner")
    #expect(
      try await hr.json(.put, "/channels", body, [.ifMatch: try #require(changed.header("ETag"))]).status == 403)
  }

  @Test func useWhatWeHaveNamesTheChannelThatComesNearest() async throws {
    let theatre = try await Theatre()
    let body = try await theatre.browser("hr-partner").get("/initiatives/social-sites/stages/options").body
    #expect(body.contains("Use what we have: Film channel"))
    #expect(body.contains("“Film channel” is run by Communications, and reaches 1,600 people."))
    let told = try await theatre.browser("hr-partner").json(.get, "/initiatives/social-sites/shortlist").body
    #expect(told.contains("Use what we have: Film channel") && told.contains("\"calendar\":["))
  }
}
