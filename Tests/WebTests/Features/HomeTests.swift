import Documents
import Foundation
import Markup
import Partnership
import Testing

@testable import Web
@testable import Workspace

@Suite struct HomeTests {
  private func item(
    _ initiative: String, _ title: String, _ party: Party, _ words: String, days: Int, stage: Stage = .options
  ) throws -> Home.Item {
    Home.Item(
      initiative: try #require(InitiativeID(initiative)), title: title, stage: stage, party: party, words: words,
      since: TestPeople.now.adding(days: -days))
  }

  private func page(_ home: Home, _ party: Party = .it) throws -> String {
    HomePage(home: home, session: try TestPeople.session(party)).html.text
  }

  @Test func whatWaitsStandsUnderItsInitiativeWithTheDay() throws {
    let home = Home(
      mine: [
        try item("a", "Community", .it, "IT has not answered.", days: 4, stage: .need),
        try item("b", "Blog", .it, "The host is not cleared.", days: 1),
        try item("a", "Community", .it, "The track is not confirmed.", days: 0, stage: .need),
      ], others: [], informed: [], lookAgain: [], recent: [])
    let page = try page(home)
    #expect(page.contains("3 things wait for IT, the oldest first. It wears the hat of Security as well."))
    #expect(page.contains("href=\"/initiatives/a/stages/need\" dir=\"auto\">IT has not answered.</a>"))
    for words in ["for 4 days", "since yesterday", "since today"] { #expect(page.contains(words)) }
    #expect(page.components(separatedBy: ">Community</a>").count == 2, "one heading for one initiative")
  }

  @Test func ofManyThingsTheOldestAreShownAndAllAreCounted() throws {
    let oldest = [try item("a", "Community", .it, "IT has not answered.", days: 4)]
    func page(_ count: Int) throws -> String {
      try self.page(
        Home(mine: oldest, mineCount: Waiting(count), others: [], informed: [], lookAgain: [], recent: []))
    }
    #expect(try page(99).contains("99 things wait for IT. These are the 1 oldest."))
    #expect(try page(100).contains("At least 100 things wait for IT."))
    #expect(try page(2).contains("href=\"/initiatives?party=it\""))
    #expect(try !page(1).contains("href=\"/initiatives?party=it\""))
  }

  @Test func whatAGateAsksStandsBesideWhyItIsOpen() throws {
    var item = try item("a", "Community", .it, "“Posts” has none.", days: 0)
    item.asked = "Each risk has an owner"
    let page = try page(Home(mine: [item], others: [], informed: [], lookAgain: [], recent: []))
    #expect(page.contains("Not yet: <a href=\"/initiatives/a/stages/options\">Each risk has an owner</a>"))
    #expect(page.contains("“Posts” has none."))
  }

  @Test func othersAreGroupedByParty() throws {
    let home = Home(
      mine: [],
      others: [
        try item("a", "Community", .hr, "No trainer is named.", days: 9),
        try item("b", "Blog", .communications, "Nothing is chosen yet.", days: 3),
        try item("c", "Wall", .hr, "HR has not answered.", days: 2),
      ], informed: [try item("a", "Community", .it, "Kick-off on 4 May.", days: 0)], lookAgain: [], recent: [])
    let page = try page(home)
    #expect(page.contains("Nothing waits for you"))
    let hr = try #require(page.range(of: PartyMark(.hr).html.text))
    let communications = try #require(page.range(of: PartyMark(.communications).html.text))
    let wall = try #require(page.range(of: "HR has not answered."))
    #expect(hr.lowerBound < wall.lowerBound && wall.lowerBound < communications.lowerBound)
    #expect(page.contains("Good to know") && page.contains("Kick-off on 4 May."))
    #expect(!page.contains("Time to look again"))
  }

  @Test func anEmptyOrganisationLearnsHowToBegin() throws {
    let page = try page(Home(mine: [], others: [], informed: [], lookAgain: [], recent: []), .communications)
    #expect(page.contains("There is no initiative yet") && page.contains("For example:"))
    #expect(page.contains("href=\"/initiatives/new\""))
  }

  @Test func whatPeopleWroteIsEscaped() throws {
    let home = Home(
      mine: [try item("a", "<b>Wall</b>", .it, "“<script>” is open.", days: 0)], others: [], informed: [],
      lookAgain: [], recent: [])
    let page = try page(home)
    #expect(!page.contains("<b>") && !page.contains("<script>"))
  }

  @Test(arguments: [
    ("employee", "shows no initiatives"), ("administrator", "opens no initiative"), ("agency", "Nothing is shared"),
    ("hr", "There is no initiative yet"),
  ])
  func everybodyHasAFirstPage(_ name: String, _ words: String) async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let settings = try await bureau.workspace.settings(try await bureau.session(administrator))
    let form = SettingsForm(settings: settings.settings, members: []).values + [("parties", "agency")]
    try await bureau.workspace.changeSettings(
      Form(form.map { ($0.name, $0.value) }), base: settings.digest, as: try await bureau.session(administrator))
    let browser =
      name == "administrator"
      ? administrator : try await bureau.add(name, Party(rawValue: name), by: administrator)
    let answer = try await browser.get("/")
    #expect(answer.status == 200)
    #expect(answer.body.contains(words))
  }

  @Test func visitorsAreSentToSignIn() async throws {
    #expect(try await Bureau().browser().get("/").place == "/sign-in?next=%2F")
  }
}

extension Home {
  /// A page that shows all there is.
  fileprivate init(
    mine: [Item], others: [Item], informed: [Item], lookAgain: [InitiativeRow], recent: [InitiativeRow]
  ) {
    self.init(
      mine: mine, mineCount: Waiting(mine.count), others: others, informed: informed, lookAgain: lookAgain,
      recent: recent)
  }
}
