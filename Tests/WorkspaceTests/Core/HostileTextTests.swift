import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// What is typed into a form is refused beside its field or kept exactly as it was typed.
@Suite struct HostileTextTests {
  private static let refused = [
    "\u{0}", "\u{7}", "\u{1B}[2J", "\u{85}", "\u{202E}", "\u{2066}", "\u{FFFE}",
    String(repeating: "long ", count: 9_000),
  ]

  @Test(arguments: FormUnderTest.all)
  func whatCannotBeReadSafelyIsRefusedBesideItsField(_ form: FormUnderTest) async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.decided()
    let before = try await office.journalCount()
    for field in form.fields {
      for text in Self.refused {
        let refused = try await refusal { try await form.send(office, id, form.with(field, "a\(text)b")) }
        #expect(refused?.kind == .invalid, "\(form.name): \(field)")
        #expect(refused?.fields.contains(field) == true, "\(form.name): \(field)")
      }
    }
    #expect(try await office.journalCount() == before)
  }

  private static let kept = "<script>alert('1')</script> & \"co\" שלום \u{200F}עולם 👩🏽‍⚕️ %_! '); --"

  @Test(arguments: FormUnderTest.all)
  func markupAndOtherScriptsAreKeptAsTyped(_ form: FormUnderTest) async throws {
    let quoted = try CanonicalJSON.encode(Self.kept)
    for field in form.fields where !form.isOfOneForm(field) {
      let office = try await Office()
      defer { office.close() }
      let id = try await office.decided()
      try await form.send(office, id, form.with(field, Self.kept))
      let isKept = try await office.workspace.reading { reader in
        let entries = try reader.journal(after: 0, limit: 1_000)
        let bodies = entries.compactMap(\.body) + (try reader.allRevisions(after: "", 0, limit: 1_000).map(\.body))
        let names = try reader.people().map(\.name) + (try reader.links(of: id).map(\.name))
        return names.contains(Self.kept) || bodies.contains { $0.contains(quoted) }
      }
      #expect(isKept, "\(form.name): \(field)")
    }
  }
}
