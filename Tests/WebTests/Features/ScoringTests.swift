import Documents
import HTTPTypes
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// The pages of scores and weights: what the case says, what an option costs that is out, and whose sheets are left.
@Suite struct ScoringTests {
  private static let path = "/initiatives/social-sites/scoring"

  @Test func whatTheCaseSaysIsToReadWithItsSource() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let overview = try await it.get(Self.path).body
    #expect(overview.contains("What the business case says") && overview.contains("as it was simulated on"))
    #expect(overview.contains("Its scores come from the business case: what it costs in all, as a present value."))
    #expect(!overview.contains("has changed since it was simulated"))
    let sheet = try await it.get("\(Self.path)/options/social-sites-relay").body
    #expect(sheet.contains("Not for you to score") && sheet.contains("What it costs in three years"))
    #expect(!sheet.contains("name=\"low-social-sites-cost\"") && sheet.contains("name=\"low-social-sites-reach\""))
    #expect(try await it.get("\(Self.path)/weights").body.contains("name=\"points-social-sites-cost\""))
  }

  @Test func aChangedCaseIsSaidBeforeTheAppraisalIsComputed() async throws {
    let theatre = try await Theatre()
    let adviser = try await theatre.browser("digital-adviser")
    let form = try #require(
      DrawnForm(try await adviser.get("/initiatives/social-sites/records/social-sites-relay-fee")))
    #expect(try await adviser.send(form.typing("high", "21000")).status == 303)
    let overview = try await adviser.get(Self.path).body
    #expect(overview.contains("has changed since it was simulated"))
    let refused = try await adviser.post("\(Self.path)/appraisal", "")
    #expect(
      refused.status == 422 && refused.body.contains("takes its scores from the business case, which has changed"))
    let page = try await adviser.get("/initiatives/social-sites/comparison").body
    #expect(page.contains("it is of an earlier state") && page.contains("id=\"ranking\""))
    #expect(page.contains("Simulate it again."))
    _ = try await adviser.post("/initiatives/social-sites/simulation", "")
    #expect(try await adviser.post("\(Self.path)/appraisal", "").status == 303)
  }

  @Test func anOptionThatIsOutCanBeScoredSoThatItsMustHaveHasAPrice() async throws {
    let theatre = try await Theatre()
    let hr = try await theatre.browser("hr-partner")
    #expect(try await hr.get(Self.path).body.contains("out; a score says what its must-have costs"))
    let page = try await hr.get("/initiatives/social-sites/comparison").body
    #expect(
      page.contains("“Clinical systems keep their bandwidth at every hour” excludes “Open everything, with a guide”"))
    #expect(!page.contains("so what that costs is not known"))
  }

  @Test func theComparisonSaysWhatStandsInTheWayByITsCalendar() async throws {
    let theatre = try await Theatre()
    let page = try await theatre.browser("hr-partner").get("/initiatives/social-sites/comparison").body
    #expect(page.contains("What IT's calendar says") && page.contains("It stands in the way of "))
    #expect(page.contains("Its start, ") && page.contains("road map names “Clearlake Relay”"))
    #expect(page.contains("and IT supports older versions too: "))
    #expect(page.contains("It runs in Edge, which IT supports."))
  }

  @Test func ofTheDifferencesOfScoresItIsSaidWhichMatter() async throws {
    let theatre = try await Theatre()
    let stakes = try await theatre.view("social-sites", as: "hr-partner").initiative.scoreStakes()
    let hr = try await theatre.browser("hr-partner")
    let section = try await hr.get(Self.path).part(from: "id=\"differences\"", to: "</section>")
    #expect(section.contains("<p class=\"sentence\">\(stakes.sentence)</p>"))
    #expect(section.contains("What follows") && section.contains("Changes nothing for anybody."))
    for sentence in stakes.wholeSentences { #expect(section.contains(sentence)) }
    let link = "\(stakes.sentence) <a href=\"\(Self.path)#differences\">See "
    for path in ["comparison", "stages/options"] {
      #expect(try await hr.get("/initiatives/social-sites/\(path)").body.contains(link), "\(path)")
    }
  }

  /// The sponsor has revealed nothing, though both sides have.
  @Test func sealedScoresShowNowhereAmongTheDifferences() async throws {
    let theatre = try await Theatre()
    let readers = try await [theatre.browser("chief-financial-officer"), theatre.browser("it-lead")]
    func sections() async throws -> [String] {
      var found: [String] = []
      for reader in readers {
        found.append(try await reader.get(Self.path).part(from: "id=\"differences\"", to: "</section>"))
        found.append(
          try await reader.get("/initiatives/social-sites/comparison").part(from: "id=\"matters\"", to: "</section>"))
      }
      return found
    }
    let before = try await sections()
    let form = try #require(DrawnForm(try await readers[0].get("\(Self.path)/options/social-sites-relay")))
    let sheet = form.typing("low-social-sites-reach", "0").typing("why-social-sites-reach", "Sealed words")
    #expect(try await readers[0].send(sheet).status == 303)
    #expect(try await sections() == before)
    #expect(!before.contains { $0.isEmpty })
  }

  @Test func differencesAreListedAlsoWhereItCannotBeSaidWhichMatter() async throws {
    let theatre = try await Theatre()
    let adviser = try await theatre.browser("digital-adviser")
    let form = try #require(
      DrawnForm(try await adviser.get("/initiatives/social-sites/records/social-sites-relay-fee")))
    #expect(try await adviser.send(form.typing("high", "21000")).status == 303)
    let section = try await adviser.get(Self.path).part(from: "id=\"differences\"", to: "</section>")
    #expect(
      section.contains("Which of them change what comes first cannot be said: ") && section.contains("has changed"))
    #expect(section.contains("data-label=\"Said\"") && !section.contains("What follows"))
    #expect(try await !adviser.get("/initiatives/social-sites/comparison").body.contains("#differences"))
  }

  @Test func pointsThatContradictTheOrderAreRefusedOnceAndNothingIsLost() async throws {
    let theatre = try await Theatre()
    let sponsor = try await theatre.browser("chief-financial-officer")
    let order = ["cost": 1, "reach": 2, "weeks": 3, "hours": 4, "lunch-load": 5, "watched": 6]
    let places = order.map { "place-social-sites-\($0.key)=\($0.value)" }.joined(separator: "&")
    var form = try #require(DrawnForm(try await sponsor.get("\(Self.path)/weights?\(places)")))
    let points = ["cost": "20", "reach": "100", "weeks": "10", "hours": "5", "lunch-load": "5", "watched": "0"]
    for (criterion, points) in points { form = form.typing("points-social-sites-\(criterion)", points) }
    let refused = try await sponsor.send(form.typing("remark", "Money first"))
    #expect(refused.status == 422 && refused.body.contains("Money first"))
    #expect(
      refused.body.contains(
        "Your order puts “What it costs in three years” before “Staff we reach with a film at work”"))
    let again = try #require(DrawnForm(refused))
    for (criterion, points) in points {
      #expect(again.fields.contains { $0.name == "points-social-sites-\(criterion)" && $0.value == points })
    }
    // The fields stay in the order that was chosen.
    #expect(again.fields.map(\.name).first { $0.hasPrefix("points-social") } == "points-social-sites-cost")
    #expect(try await sponsor.send(again).status == 303)
  }

  @Test func theSheetsOfALeaverAreSetAsideOnThePage() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    #expect(try await !it.get(Self.path).body.contains("From people who have left"))
    let fields: KeyValuePairs<String, String> = ["person": "network-engineer", "party": "it"]
    #expect(try await it.send("\(Self.path)/set-aside", fields).status == 403)
    let administrator = try await theatre.browser("administrator")
    #expect(try await administrator.json(.put, "/people/network-engineer/closing", #"{"closed": true}"#).status == 200)
    #expect(try await it.get(Self.path).body.contains("5 sheets, still counted"))
    let hr = try await theatre.browser("hr-partner")
    #expect(try await !hr.get(Self.path).body.contains("Set aside</button>"))
    #expect(
      try await hr.json(
        .post, "/initiatives/social-sites/set-asides", #"{"person": "network-engineer", "party": "it"}"#
      ).status == 403)
    #expect(try await it.send("\(Self.path)/set-aside", fields).status == 303)
    let page = try await it.get(Self.path).body
    #expect(page.contains("5 sheets, set aside and not counted") && page.contains("Compute the appraisal again"))
    let told = try await it.json(
      .post, "/initiatives/social-sites/set-asides", #"{"person": "network-engineer", "party": "it"}"#)
    #expect(told.status == 200 && told.body.contains("\"party\":\"it\""))
  }
}
