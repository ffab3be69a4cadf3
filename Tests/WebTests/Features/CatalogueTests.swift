import Documents
import HTTPTypes
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// The organisation's catalogue on its pages, in the API, and beside options and decisions.
@Suite struct CatalogueTests {
  private static let polls = "/catalogue/humhub/facts/polls"

  @Test func theListIsSearchedAndFiltered() async throws {
    let theatre = try await Theatre()
    let hr = try await theatre.browser("hr-partner")
    let all = try await hr.get("/catalogue").body
    #expect(all.contains("31 platforms.") && all.contains("our own") && all.contains("href=\"/catalogue/humhub\""))
    #expect(!all.contains("Add a platform"))
    let found = try await hr.get("/catalogue?q=humhub").body
    #expect(found.contains("One platform is like that.") && !found.contains("href=\"/catalogue/mattermost\""))
    #expect(try await hr.get("/catalogue?category=Chat").body.contains("href=\"/catalogue/mattermost\""))
    for nothing in ["q=xyzzy", "category=%3Cb%3E", "kind=nothing"] {
      #expect(try await hr.get("/catalogue?\(nothing)").body.contains("Nothing found"))
    }
  }

  @Test func onlyKeepersHaveTheForms() async throws {
    let theatre = try await Theatre()
    let hr = try await theatre.browser("hr-partner")
    #expect(try await !hr.get("/catalogue/humhub").body.contains("/catalogue/humhub/facts/"))
    for path in ["/catalogue/new", Self.polls, "/catalogue/humhub/prices"] {
      #expect(try await hr.get(path).status == 403, "\(path)")
    }
    #expect(try await hr.send(Self.polls, ["value": "no", "source": "s", "read": "2026-01-01"]).status == 403)
    #expect(try await theatre.browser("digital-adviser").get(Self.polls).status == 200)
    #expect(try await theatre.browser("web-agency").get("/catalogue").status == 403)
    for path in ["/catalogue/xyzzy", "/catalogue/humhub/facts/xyzzy", "/catalogue/humhub/facts/price"] {
      #expect(try await theatre.browser("it-lead").get(path).status == 404, "\(path)")
    }
  }

  @Test func aPlatformIsAddedWithWhatOneSourceSays() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let form = try #require(DrawnForm(try await it.get("/catalogue/new"), to: "/catalogue/new"))
    let refused = try await it.send(form.typing("name", "Wall <b>&").typing("licence", "open"))
    #expect(refused.status == 422 && refused.body.contains("hearsay"))
    let again = try #require(DrawnForm(refused, to: "/catalogue/new"))
    #expect(again["name"] == "Wall <b>&" && again["licence"] == "open")
    let whole = again.typing("category", "Walls").typing("source", "our trial").typing("read", "2026-01-02")
    let added = try await it.send(whole)
    #expect(added.status == 303 && added.place == "/catalogue/wall-b?done=added")
    // Sent twice it is there once.
    #expect(try await it.send(whole).place == "/catalogue/wall-b?done=added")
    let page = try await it.get("/catalogue/wall-b").body
    #expect(page.contains("<h1 dir=\"auto\">Wall &lt;b&gt;&amp;</h1>") && page.contains("our trial</span>, read on"))
    #expect(page.contains("An entry of our own.") && page.contains("Not known yet"))
  }

  @Test func aFactIsCorrectedWithWhatShipsBesideItAndTakenBack() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let path = "/catalogue/humhub/facts/export"
    let form = try #require(DrawnForm(try await it.get(path), to: path))
    #expect(form["value"] == "part" && form["source"]?.isEmpty != false)
    let empty = try await it.send(form.typing("words", "No <way> out."))
    #expect(empty.status == 422 && empty.body.contains("Say where it can be read"))
    let typed = try #require(DrawnForm(empty, to: path))
    #expect(typed["words"] == "No <way> out.")
    let saved = try await it.send(typed.typing("value", "none").typing("source", "https://example.org/x"))
    #expect(saved.place == "/catalogue/humhub?done=saved#fact-export")
    let page = try await it.get("/catalogue/humhub").body
    #expect(page.contains("nothing: No &lt;way&gt; out.") && page.contains("href=\"https://example.org/x\""))
    #expect(page.contains("What ships with") && page.contains("database plus files backup"))
    let removal = try #require(DrawnForm(try await it.get(path), to: "\(path)/removal"))
    #expect(try await it.send(removal).place == "/catalogue/humhub?done=removed")
    #expect(try await !it.get("/catalogue/humhub").body.contains("No &lt;way&gt; out."))
  }

  @Test func theSecondSeesWhatTheFirstSaved() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let form = try #require(DrawnForm(try await it.get(Self.polls), to: Self.polls))
    let mine = form.typing("value", "yes").typing("source", "mine").typing("words", "Mine")
    #expect(
      try await it.send(form.typing("value", "no").typing("source", "theirs").typing("words", "Theirs")).status == 303)
    let refused = try await it.send(mine)
    #expect(refused.status == 422 && refused.body.contains("Somebody else") && refused.body.contains("no: Theirs"))
    #expect(try await it.send(try #require(DrawnForm(refused, to: Self.polls))).status == 303)
    #expect(try await it.get("/catalogue/humhub").body.contains("yes: Mine"))
  }

  @Test func aFactThatWasReadLongAgoSaysSo() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    #expect(try await !it.get("/catalogue/humhub").body.contains("old: read more than"))
    let form = try #require(DrawnForm(try await it.get(Self.polls), to: Self.polls))
    let old = form.typing("value", "yes").typing("source", "A page").typing("read", "2024-01-01")
    #expect(try await it.send(old).status == 303)
    #expect(try await it.get("/catalogue/humhub").body.contains("old: read more than 365 days ago"))
    #expect(try await it.get("/catalogue?q=humhub").body.contains("1 old"))
  }

  /// The demonstration's own platform lost a part of its way out after the decision.
  @Test func aDecisionSaysThatAFactOnWhichItRestsHasChanged() async throws {
    let theatre = try await Theatre()
    let hr = try await theatre.browser("hr-partner")
    for page in ["stages/decision", "stages/options", "sign-off"] {
      let body = try await hr.get("/initiatives/employee-community/\(page)").body
      #expect(body.contains("Way out of “Lantern” was “all of it: One file with all content"), "\(page)")
      #expect(body.contains("is “a part of it: One file with all texts."), "\(page)")
    }
    let decision = try await hr.get("/initiatives/employee-community/stages/decision").body
    #expect(decision.contains("A fact has changed on which the choice rests."))
    #expect(decision.contains("href=\"/catalogue/lantern\""))
  }

  @Test func programsReadAndWriteItOverTheStateThatTheyRead() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let listed = try await it.json(.get, "/catalogue?kind=community&limit=200")
    #expect(listed.items.contains { $0["id"]?.text == "lantern" })
    let begun = try await it.json(.get, "/catalogue/humhub")
    let tag = try #require(begun.header("ETag"))
    let body = """
      {"facts": [{"about": "polls", "value": ["no"], "words": "Gone.", "source": "our trial", "read": "2026-01-02"}],
       "prices": [{"amount": "12.50", "per": "year", "source": "offer", "read": "2026-01-02"}]}
      """
    #expect(try await it.json(.put, "/catalogue/humhub", body).status == 428)
    let changed = try await it.json(.put, "/catalogue/humhub", body, [.ifMatch: tag])
    #expect(changed.status == 200 && changed.body.contains("\"Gone.\"") && changed.body.contains("12.50"))
    let stale = try await it.json(.put, "/catalogue/humhub", #"{"facts": []}"#, [.ifMatch: tag])
    #expect(stale.status == 412)
    let present = try #require(changed.header("ETag"))
    // What a GET gives as the organisation's own, a PUT takes.
    let own = try CanonicalJSON.encode(try #require(changed.value["own"]))
    #expect(try await it.json(.put, "/catalogue/humhub", own, [.ifMatch: present]).status == 200)
    let wrong = try await it.json(
      .put, "/catalogue/humhub",
      #"{"facts": [{"about": "polls", "value": ["perhaps"], "source": "s", "read": "2026-01-02"}]}"#,
      [.ifMatch: present])
    #expect(wrong.status == 422 && wrong.body.contains("facts[0].value"))
    let hr = try await theatre.browser("hr-partner")
    #expect(try await hr.json(.put, "/catalogue/humhub", body, [.ifMatch: present]).status == 403)
    #expect(try await it.json(.delete, "/catalogue/humhub", nil, [.ifMatch: present]).status == 204)
    #expect(try await !it.json(.get, "/catalogue/humhub").body.contains("Gone."))
  }

  @Test func aProgramAddsAPlatformOnce() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let body = #"{"name": "Pinboard", "category": "Walls", "kinds": ["intranet"]}"#
    for _ in 1...2 {
      let added = try await it.json(.post, "/catalogue", body, [.idempotencyKey: "a-key"])
      #expect(added.status == 201 && added.header("Location") == "/api/v1/catalogue/pinboard")
    }
    let other = #"{"name": "Pinboard", "category": "Others"}"#
    #expect(try await it.json(.post, "/catalogue", other).status == 422)
  }
}
