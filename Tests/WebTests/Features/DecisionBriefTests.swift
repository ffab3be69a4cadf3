import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct DecisionBriefTests {
  /// The article alone: what is printed.
  private func brief(_ initiative: String, as person: String = "it-lead") async throws -> String {
    let theatre = try await Theatre()
    let page = try await theatre.browser(person).get("/initiatives/\(initiative)/brief")
    #expect(page.status == 200)
    return page.part(from: "<article", to: "</article>")
  }

  @Test func itOpensWithTheRequest() async throws {
    let brief = try await brief("employee-community")
    let order = [
      "The request", "Amount", "Date", "Worst loss", "Cost of waiting", "The need", "The evidence", "Value and cost",
      "The options", "Why this one", "What IT contributes", "Conditions", "Reservations", "Who stands behind it",
      "Journal entry",
    ]
    let places = try order.map { try #require(brief.firstRange(of: $0)).lowerBound }
    #expect(places == places.sorted())
    #expect(brief.contains("It is decided to go ahead with “Community at Kiefer Hosting, inside later”"))
  }

  @Test func estimatesAreRanges() async throws {
    let brief = try await brief("campaign-blog")
    let figures = try #require(brief.firstMatch(of: /(?s)Value and cost.*?<\/section>/)).output
    #expect(figures.contains("about €70,000 – 94,500"))
    #expect(figures.contains("<svg class=\"span\" role=\"img\" aria-label=\"about €70,000 – 94,500, expected"))
  }

  /// Its options cost different things: the figures are of one of them, never of all lines added up.
  @Test func aCaseWithLinesOfSomeOptionsIsToldAsItWasSimulatedAndWhatIsNotMoneyIsListed() async throws {
    let brief = try await brief("social-sites")
    let figures = try #require(brief.firstMatch(of: /(?s)Value and cost.*?<\/section>/)).output
    #expect(figures.contains("“<span dir=\"auto\">A network of its own for breaks</span>” over 36 months"))
    #expect(figures.contains("Costs<small>present value</small></th><td class=\"n figure\">€14,000 – 26,000</td>"))
    #expect(
      figures.contains("In no total: <span dir=\"auto\">Training films seen at work instead of a course day</span>, "))
    #expect(
      figures.contains("Training films seen at work instead of a course day</span>, 1,200 – 4,800 hours per year"))
  }

  @Test func aCaseOfFormulasIsToldAsItWasSimulated() async throws {
    let brief = try await brief("employee-community")
    let figures = try #require(brief.firstMatch(of: /(?s)Value and cost.*?<\/section>/)).output
    #expect(figures.contains("Community at Kiefer Hosting, inside later</span>” over 36 months, 90 % ranges of 4,096"))
    #expect(figures.contains("Costs<small>present value</small></th><td class=\"n figure\">€125,000 – 335,000</td>"))
    #expect(!figures.contains("has changed since") && !figures.contains("No cost for people"))
    #expect(figures.contains("which release no cash, are worth €") && figures.contains(" on average beside that."))
  }

  @Test func everySignerStandsThereWithStateAndBounds() async throws {
    let brief = try await brief("employee-community")
    let signers = try #require(brief.firstMatch(of: /(?s)Who stands behind it.*?<\/table>/)).output
    for party in ["Communications", "IT", "HR", "Data protection", "Sponsor"] { #expect(signers.contains(party)) }
    #expect(signers.ranges(of: "<strong>stands</strong>").count == 5)
    #expect(signers.contains("Cost up to €350,000"))
  }

  @Test func beforeADecisionItSaysWhatIsMissingAndFromWhom() async throws {
    let brief = try await brief("social-sites")
    #expect(brief.contains("What is wanted") && brief.contains("This is not decided yet. Still missing"))
    let missing = try #require(brief.firstMatch(of: /(?s)Still missing.*?<\/section>/)).output
    #expect(missing.contains("Nothing is chosen yet.") && missing.contains("data-party=\"security\""))
    #expect(!brief.contains("Who stands behind it"))
  }

  @Test func aStoppedInitiativeSaysWhyAndUntilWhen() async throws {
    let brief = try await brief("photo-wall")
    #expect(brief.contains("<strong>Parked.</strong>") && brief.contains("To be looked at again on"))
    #expect(brief.contains("No cost has been estimated yet."))
  }

  @Test func theFooterPrintsTheHeadOfTheWholeJournal() async throws {
    let theatre = try await Theatre()
    let head = try #require(try await theatre.view("campaign-blog", as: "it-lead").head)
    let page = try await theatre.browser("it-lead").get("/initiatives/campaign-blog/brief")
    let footer = page.part(from: "As it stood on", to: "</footer>")
    #expect(footer.contains(head.link.hex) && footer.contains(">\(head.number)<"))
    #expect(try await theatre.workspace.verifyJournal(printedHead: head.link.hex).printedHeadAt == head.number)
  }

  @Test(arguments: ["employee-community", "social-sites", "campaign-blog", "photo-wall"])
  func nothingOnThePaperCanBePressed(_ initiative: String) async throws {
    let brief = try await brief(initiative)
    #expect(!brief.contains("<button") && !brief.contains("<form") && !brief.contains("class=\"button"))
  }
}
