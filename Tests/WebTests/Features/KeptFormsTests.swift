import Documents
import Foundation
import Partnership
import Testing
import Workspace

@testable import Web

/// Forms of several features that meet something else than a problem of their own.
@Suite struct KeptFormsTests {
  private let words = "Words that took <an hour> & more"

  /// Each form as it could be sent, and once with a text that is refused for a reason of its own.
  @Test(
    arguments: [
      ("it-lead", "new/finding", "statement"), ("it-lead", "stages/options", "words"),
      ("it-lead", "answer", "words"), ("it-lead", "team", "name"),
      ("it-lead", "sign-off", "words"), ("communications-lead", "standing", "reason"),
      ("communications-lead", "waivers", "reason"),
    ], ["", "\u{7}"])
  func anInitiativeThatWasClosedMeanwhile(_ page: (String, String, String), _ slip: String) async throws {
    let theatre = try await Theatre()
    let person = try await theatre.browser(page.0)
    let initiative = page.1 == "sign-off" ? "employee-community" : "social-sites"
    let drawn = try #require(Self.form(try await person.get("/initiatives/\(initiative)/\(page.1)"), with: page.2))
    let form = drawn.typing(page.2, words + slip)
    let communications = try await theatre.browser("communications-lead")
    let standing = "/initiatives/\(initiative)/standing"
    let parked = try await communications.send(
      standing, ["standing": "parked", "reason": "Winter.", "lookAgain": "2027-12-01"])
    #expect(parked.status == 303)
    let refused = try await person.send(form)
    #expect([403, 409, 422].contains(refused.status))
    let again = try #require(DrawnForm(refused, to: form.action), "the form is there again")
    #expect(again[page.2] == words + slip)
    _ = try await communications.send(standing, ["standing": "active", "reason": "Spring."])
    if page.1 != "standing" { #expect(try await person.send(again).status != 403) }
  }

  @Test(arguments: [
    ("/initiatives/new", "outcome"), ("/initiatives/social-sites/new/finding", "statement"),
    ("/initiatives/social-sites/standing", "reason"), ("/initiatives/social-sites/waivers", "reason"),
    ("/account", "name"), ("/sign-in", "email"),
  ])
  func aDatabaseThatIsNotThere(_ page: String, _ field: String) async throws {
    let theatre = try await Theatre()
    let person = try await theatre.browser("communications-lead")
    let form = try #require(Self.form(try await person.get(page), with: field)).typing(field, words)
    theatre.workspace.close()
    let refused = try await person.send(form)
    #expect([500, 503].contains(refused.status))
    #expect(DrawnForm(refused, to: form.action)?[field] == words)
  }

  @Test func aLinkThatWasSpentMeanwhile() async throws {
    let theatre = try await Theatre()
    let communications = try await theatre.browser("communications-lead")
    let invited = try await communications.send(
      "/initiatives/social-sites/invitations", ["party": "sponsor", "link": FreshID.link().text])
    let path = try #require(invited.body.firstMatch(of: /\/answer\/[A-Za-z0-9_-]+/)).0
    let visitor = theatre.visitor()
    let form = try #require(DrawnForm(try await visitor.get(String(path)))).typing("words", words)
    #expect(try await visitor.send(form.typing("answer", "if")).status == 200)
    let second = try await visitor.send(form.typing("answer", "if"))
    #expect(second.status == 410)
    #expect(second.body.contains("Words that took &lt;an hour&gt; &amp; more"))
    #expect(DrawnForm(second) == nil)
    #expect(!second.body.contains(path))
  }

  /// The form of a page that has such a field.
  private static func form(_ page: Answer, with field: String) -> DrawnForm? {
    let actions = page.body.matches(of: /<form method="post" action="([^"#]*)/).map { String($0.1) }
    return actions.compactMap { DrawnForm(page, to: $0) }.first { $0[field] != nil }
  }
}
