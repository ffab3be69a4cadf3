import Documents
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

@Suite("An estimate is tried before it is kept")
struct PreviewingTests {
  private let initiative = "/initiatives/employee-community"

  /// The form of an estimate of the demonstration, as its party sees it.
  private func form(_ theatre: Theatre) async throws -> (DrawnForm, Client, String) {
    let it = try await theatre.browser("it-lead")
    let view = try await theatre.view("employee-community", as: "it-lead")
    let estimate = try #require(
      view.initiative.records.all.first { $0.revision.kind == "estimate" && $0.revision.party == .it })
    let path = "\(initiative)/records/\(estimate.revision.record.text)"
    return (try #require(DrawnForm(try await it.get(path), to: path)), it, path)
  }

  private var preview: String { "\(initiative)/preview" }

  @Test("The form tells where it can be tried, for browsers with and without a script")
  func offered() async throws {
    let theatre = try await Theatre()
    let it = try await theatre.browser("it-lead")
    let (_, _, path) = try await form(theatre)
    let page = try await it.get(path)
    #expect(page.body.contains("data-preview=\"\(initiative)/preview\""))
    #expect(page.body.contains("formaction=\"\(initiative)/preview\">Try</button>"))
    #expect(page.body.contains("id=\"preview\"") && page.body.contains("preview.js"))
  }

  @Test("With a fragment only the answers come back; without, the whole page with what was typed; nothing is kept")
  func answered() async throws {
    let theatre = try await Theatre()
    let before = try await theatre.view("employee-community", as: "it-lead").initiative.manifest
    let (form, it, path) = try await form(theatre)
    let fragment = try await it.send(form.typing("high", "987654").typing("fragment", "yes").sent(to: preview))
    #expect(fragment.status == 200, "\(fragment.body)")
    #expect(!fragment.body.contains("<html") && fragment.body.contains("class=\"sentence\""))
    let page = try await it.send(form.typing("high", "987654").sent(to: preview))
    #expect(page.status == 200 && page.body.contains("<html") && page.body.contains("class=\"sentence\""))
    #expect(DrawnForm(page, to: path)?["high"] == "987654")
    #expect(try await theatre.view("employee-community", as: "it-lead").initiative.manifest == before)
  }

  @Test("What cannot be worked out is said in the same place, and what was typed stays")
  func refused() async throws {
    let theatre = try await Theatre()
    let (form, it, path) = try await form(theatre)
    let fragment = try await it.send(form.typing("high", "many").typing("fragment", "yes").sent(to: preview))
    #expect(fragment.status == 422 && fragment.body.contains("cannot be worked out"))
    let page = try await it.send(form.typing("high", "many").sent(to: preview))
    #expect(page.status == 422 && page.body.contains("form-high-refusal"))
    #expect(DrawnForm(page, to: path)?["high"] == "many")
  }

  @Test("Whoever does not see the initiative tries nothing, and what is no record of the case cannot be tried")
  func forbidden() async throws {
    let theatre = try await Theatre()
    let (form, it, _) = try await form(theatre)
    #expect(try await theatre.visitor().send(form.sent(to: preview)).status == 403)
    let finding = try await it.send(preview, ["kind": "finding", "record": FreshID.record().text])
    #expect(finding.status == 400)
  }
}
