import Documents
import Foundation
import Partnership
import Testing
import Workspace

@testable import Web

@Suite struct OrganisationSettingsTests {
  /// The form as the page shows it, with some fields typed anew.
  private func fields(
    _ bureau: Bureau, _ browser: Client, _ typed: [String: String]
  ) async throws -> String {
    let view = try await bureau.workspace.settings(try await bureau.session(browser))
    let values = SettingsForm(settings: view.settings, members: []).values + [("base", view.digest.hex)]
    return values.map { name, value in
      let text = (typed[name] ?? value).addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      return "\(name)=\(text)"
    }.joined(separator: "&")
  }

  @Test func membersReadAndAdministratorsChange() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let member = try await bureau.add("it", .it, by: administrator)
    let read = try await member.get("/settings").body
    #expect(
      read.contains("proposed up to €5,000") && !read.contains("<textarea") && !read.contains("name=\"linkDays\""))
    #expect(read.contains("There is no party called Security here"))
    #expect(try await member.post("/settings", "name=x").status == 403)

    let body = try await fields(bureau, administrator, ["name": "Clinics", "linkDays": "7"]) + "&parties=security"
    let answer = try await administrator.post("/settings", body)
    #expect(answer.place == "/settings?done=saved")
    let changed = try await member.get("/settings").body
    #expect(changed.contains("What Clinics decides once") && changed.contains("7 days"))
    #expect(!changed.contains("There is no party called Security here"))
  }

  @Test(arguments: Formats.NumberStyle.allCases) func savingWhatThePageShowsChangesNothing(
    _ style: Formats.NumberStyle
  ) async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let first = try await fields(bureau, administrator, ["numberStyle": style.rawValue])
    _ = try await administrator.post("/settings", first)
    let before = try await bureau.workspace.settings(try await bureau.session(administrator))
    #expect(before.settings.numberStyle == style)
    let second = try await fields(bureau, administrator, [:])
    #expect(try await administrator.post("/settings", second).status == 303)
    let after = try await bureau.workspace.settings(try await bureau.session(administrator))
    #expect(after.settings == before.settings)
    #expect(after.digest == before.digest)
  }

  @Test func aPartyWithMembersIsKeptWithTheReasonBesideIt() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let with = try await fields(bureau, administrator, [:]) + "&parties=security"
    _ = try await administrator.post("/settings", with)
    _ = try await bureau.add("guard", .security, by: administrator)
    let view = try await bureau.workspace.settings(try await bureau.session(administrator))
    let values = SettingsForm(settings: view.settings, members: []).values + [("base", view.digest.hex)]
    let without = values.filter { $0.1 != "security" }.map { name, value in
      "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
    }.joined(separator: "&")
    let refused = try await administrator.post("/settings", without)
    #expect(refused.status == 422 && refused.body.contains("Security has a member: "))
    #expect(try await bureau.workspace.settings(try await bureau.session(administrator)).settings == view.settings)
  }

  @Test func theSecondSeesWhatTheFirstSaved() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let begun = try await fields(bureau, administrator, ["name": "Clinics of the second"])
    _ = try await administrator.post(
      "/settings", try await fields(bureau, administrator, ["name": "Clinics of the first"]))
    let answer = try await administrator.post("/settings", begun)
    #expect(answer.status == 422)
    #expect(answer.body.contains("As somebody else saved it meanwhile"))
    #expect(answer.body.contains("Clinics of the first") && answer.body.contains("value=\"Clinics of the second\""))
    // What the page now holds can be saved.
    let again = try await fields(bureau, administrator, ["name": "Clinics of the second"])
    #expect(try await administrator.post("/settings", again).status == 303)
  }

  @Test func whatIsRefusedStaysTyped() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let body = try await fields(
      bureau, administrator, ["linkDays": "900", "quickLimit": "a little", "timeZone": "<here>"])
    let answer = try await administrator.post("/settings", body)
    #expect(answer.status == 422)
    for words in ["value=\"900\"", "value=\"a little\"", "value=\"&lt;here&gt;\""] {
      #expect(answer.body.contains(words))
    }
    #expect(!answer.body.contains("As somebody else saved it meanwhile"))
  }
}
