import Documents
import Markup
import Partnership
import Testing

@testable import Web

@Suite struct DrawingTests {
  @Test(arguments: Party.allCases) func aPartyHasALetterBesideItsColour(_ party: Party) {
    let html = PartyMark(party).html.text
    #expect(html.contains("data-letter=\"\(party.letter)\"") && html.contains(party.title))
    // The style sheet knows its colour.
    #expect(String(decoding: Asset.style.bytes, as: UTF8.self).contains("[data-party=\"\(party.rawValue)\"] { --tone:"))
  }

  @Test func theTrackSaysWhereItStandsAndWhomItWaitsFor() {
    let track = TrackDrawing(
      stations: [
        .init(stage: .need, state: .done, note: "passed 4 May", owing: [], path: Place.home.path),
        .init(stage: .evidence, state: .current, note: "you are here", owing: [.it, .hr], path: Place.home.path),
      ], shown: .need)
    let html = track.html.text
    #expect(html.contains("<li class=\"done shown\">"))
    #expect(html.contains("<li class=\"current\" aria-current=\"step\">"))
    #expect(html.contains("Waits for </span><span class=\"party\" data-party=\"it\""))
  }

  @Test func theGateNamesWhoOwesWhatSinceWhen() throws {
    let today = try #require(Day("2026-05-08"))
    let open = Assessment(
      stage: .need, condition: "answer", title: "IT has answered", owing: .it, hat: .security, state: .open,
      reason: "No answer yet.")
    let held = Assessment(stage: .need, condition: "brief", title: "There is a brief", owing: .hr, state: .held)
    let html = GatePanel(
      lines: [.init(assessment: open, since: today.adding(days: -4)), .init(assessment: held, since: nil)], today: today
    ).html.text
    #expect(html.contains("1 of 2 are there."))
    #expect(html.contains("for 4 days") && html.contains("wearing the hat of Security"))
    #expect(html.contains("<li class=\"held\">"))
  }

  @Test(arguments: [(0, "since today"), (1, "since yesterday"), (2, "for 2 days"), (-1, "since today")])
  func elapsedTimeIsSaidInDays(_ days: Int, _ words: String) throws {
    let today = try #require(Day("2026-05-08"))
    #expect(DateText.elapsed(since: today.adding(days: -days), today: today) == words)
  }

  @Test func anEstimateIsARangeWithItsFigures() {
    let table = EstimateTable(
      caption: "Costs.",
      lines: [
        .init(
          title: "Running it", notes: "by IT", party: .it, low: -31_000, middle: -24_000, high: -18_000,
          words: "−€31,000 to −€18,000", middleWords: "−€24,000")
      ])
    let html = table.html.text
    #expect(html.contains("aria-label=\"−€31,000 to −€18,000, middle −€24,000\""))
    #expect(html.contains("<td class=\"n figure\">−€31,000 to −€18,000</td>"))
  }

  @Test func whatPeopleSaidIsTextAndNothingElse() {
    let list = ConversationList(messages: [
      .init(author: "<i>IT</i>", party: .it, when: "today", words: "<script>alert(1)</script>\n\nsecond")
    ])
    let html = list.html.text
    #expect(!html.contains("<script>") && !html.contains("<i>"))
    #expect(html.ranges(of: "<p dir=\"auto\">").count == 2)
  }
}
