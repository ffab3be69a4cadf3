import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The five questions")
struct NeedTests {
  func name(_ outcome: String) throws -> String {
    let form = [
      (name: "outcome", value: outcome), (name: "forWhom", value: "All"), (name: "tried", value: "Nothing"),
      (name: "worries", value: "None"),
    ]
    let need = try #require(Need.read(form, Editing(try Story().initiative(), by: .hr)).content)
    let again = Need.read(need.form(try Contents(seed: 1).context), try Contents(seed: 1).context)
    #expect(again.problems.isEmpty && again.content == need, "A need must be saveable again as it is.")
    return need.name
  }

  @Test("without a name the beginning of the outcome is the name, cut between words")
  func beginning() throws {
    #expect(try name("Nurses find who knows.") == "Nurses find who knows.")
    #expect(try name("Nurses find who knows.\nAlso at night.") == "Nurses find who knows.")
    #expect(try name("Nurses\tfind   who knows.") == "Nurses find who knows.")
    let long = try name("A nurse on a night shift finds the colleague who knows within two minutes")
    #expect(long == "A nurse on a night shift finds the colleague who knows…")
    let word = try name(String(repeating: "ä", count: 200))
    #expect(word == String(repeating: "ä", count: 58) + "…")
  }

  @Test("three answers are asked for, a date and a name are not")
  func required() throws {
    let problems = Need.read([], Editing(try Story().initiative(), by: .hr)).problems
    #expect(problems.map(\.field) == ["outcome", "forWhom", "tried", "worries"])
  }
}
