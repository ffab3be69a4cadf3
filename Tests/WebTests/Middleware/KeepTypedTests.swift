import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite struct KeepTypedTests {
  private let fields: KeyValuePairs = [
    "typed:words": "What <b> do you want?", "words": "First line\r\n<script>alert(1)</script> & \"co\" שלום",
    "typed:day": "By when?", "day": "2027-01-31", "nature": "security", "base": "abc",
    "secret:password": "Your password", "password": "correct horse",
  ]

  @Test(arguments: [
    ("unavailable", 503), ("forbidden", 403), ("unforeseen", 500), ("throttled", 429), ("invalid", 422),
  ])
  func whatWasTypedComesBackToSendAgain(_ how: String, _ status: Int) async throws {
    let answer = try await Client().send("/refuse/\(how)", fields)
    #expect(answer.status == status)
    #expect(answer.body.contains(">What &lt;b&gt; do you want?</label>"))
    #expect(!answer.body.contains("<script>alert"))
    #expect(!answer.body.contains("correct horse"))
    #expect(answer.body.contains("type=\"password\""))
    let form = try #require(DrawnForm(answer))
    #expect(form.action == "/refuse/\(how)")
    for (name, value) in fields where name != "password" { #expect(form[name] == value, "\(name)") }
    #expect(form["password"] == "")
  }

  @Test(arguments: [("not-found", 404), ("gone", 410)]) func whereItCannotBeTakenItIsThereToCopy(
    _ how: String, _ status: Int
  ) async throws {
    let answer = try await Client().send("/refuse/\(how)", fields)
    #expect(answer.status == status)
    #expect(answer.body.contains("First line\r\n&lt;script&gt;alert(1)"))
    #expect(answer.body.contains(" readonly>"))
    #expect(DrawnForm(answer) == nil)
    #expect(!answer.body.contains("/refuse/"))
    #expect(!answer.body.contains("type=\"password\""))
  }

  @Test func aButtonAloneGetsNothingExtra() async throws {
    for fields: KeyValuePairs in [["guest": "a", "end": "yes"], ["typed:words": "Words", "words": ""]] {
      let answer = try await Client().send("/refuse/forbidden", fields)
      #expect(answer.status == 403)
      #expect(!answer.body.contains("What you typed"))
    }
  }

  @Test func aSessionThatIsOverKeepsItUntilOneHasSignedInElsewhere() async throws {
    let refused = try await Client().send("/desk", fields)
    #expect(refused.status == 403)
    #expect(refused.body.contains("href=\"/sign-in\" target=\"_blank\" rel=\"noopener\""))
    let form = try #require(DrawnForm(refused))
    #expect(try await Client(token: "it").send(form).status == 303)
  }

  @Test func anotherSitePutsNothingOnAPage() async throws {
    let body = "typed%3Awords=Words&words=Buy+this"
    let answer = try await Client(token: "it").post("/desk", body, [.origin: "https://elsewhere.example"])
    #expect(answer.status == 403)
    #expect(!answer.body.contains("Buy this"))
  }

  @Test func aFormThatIsTooLongIsGivenBackUpToFourTimesTheLimit() async throws {
    let long = "typed%3Awords=Words&words=begin+" + String(repeating: "x", count: 300 * 1024) + "+end"
    let answer = try await Client(token: "it").post("/desk", long)
    #expect(answer.status == 413)
    #expect(try #require(DrawnForm(answer)?["words"]).hasSuffix("x end"))
    let longer = try await Client(token: "it").post("/desk", long + String(repeating: "x", count: 1024 * 1024))
    #expect(longer.status == 413)
    #expect(!longer.body.contains("begin"))
  }
}
