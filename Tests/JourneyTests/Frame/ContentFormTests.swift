import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Every kind of content: its form and its record give it back")
struct ContentFormTests {
  @Test(
    "reading the form of a content gives it back, whatever the organisation's way of writing numbers",
    arguments: Formats.NumberStyle.allCases)
  func forms(_ numbers: Formats.NumberStyle) throws {
    for seed in UInt64(1)...60 {
      var contents = try Contents(seed: seed, numbers: numbers)
      for content in try contents.one() where type(of: content).isWritten { expectBack(content, contents.context) }
    }
  }

  @Test("the canonical record of a content reads back, and has the same bytes again")
  func records() throws {
    for seed in UInt64(100)...140 {
      var contents = try Contents(seed: seed)
      for content in try contents.one() { try expectStored(content) }
    }
  }

  @Test("a record of a newer program is refused, and says so")
  func newer() throws {
    var contents = try Contents(seed: 1)
    for content in try contents.one() { expectNewerRefused(content) }
  }

  @Test("everything that is written is told in words, with labels of its own")
  func facts() throws {
    var contents = try Contents(seed: 3)
    let wording = contents.initiative.wording
    for content in try contents.one() {
      let labels = content.facts(wording).map(\.label)
      #expect(!labels.isEmpty && Set(labels).count == labels.count)
      #expect(!content.title.isEmpty)
    }
  }

  private func expectBack<C: Content>(_ content: C, _ context: Editing) {
    let (read, problems) = C.read(content.form(context), context)
    #expect(problems.isEmpty, "\(C.noun)")
    #expect(read == content)
  }

  private func expectStored<C: Content>(_ content: C) throws {
    let body = try CanonicalJSON.encode(content)
    let back = try C.decode(body, schema: C.schema)
    #expect(back == content)
    #expect(try CanonicalJSON.encode(back) == body)
  }

  private func expectNewerRefused<C: Content>(_ content: C) {
    #expect(throws: NewerSchema.self) { try C.decode(CanonicalJSON.encode(content), schema: C.schema + 1) }
  }
}
