import Documents
import Partnership
import Testing

@testable import Workspace

/// Changing one's own password.
@Suite struct OwnPasswordTests {
  @Test(arguments: [
    ("", "three other words", "three other words", "present"),
    ("wrong", "three other words", "three other words", "present"),
    (Office.password, "short", "short", "new"), (Office.password, "", "", "new"),
    (Office.password, String(repeating: "x", count: 201), String(repeating: "x", count: 201), "new"),
    (Office.password, "three other words", "three other word", "again"),
  ])
  func whatIsWrongIsSaidBesideItsField(present: String, new: String, again: String, field: String) async throws {
    let office = try await Office()
    defer { office.close() }
    let refused = try await refusal {
      try await office.workspace.changePassword(
        Form([("present", present), ("new", new), ("again", again)]), as: try await office.session(.it))
    }
    #expect(refused?.fields == [field])
    _ = try await office.session(.it)  // The old password still holds.
  }

  @Test func triesAreCountedAsWhenSigningIn() async throws {
    let office = try await Office()
    defer { office.close() }
    let session = try await office.session(.it)
    let form = Form([("present", "wrong"), ("new", "three other words"), ("again", "three other words")])
    for _ in 1...8 {
      #expect(try await refusal { try await office.workspace.changePassword(form, as: session) }?.kind == .invalid)
    }
    #expect(try await refusal { try await office.workspace.changePassword(form, as: session) }?.kind == .throttled)
  }
}
