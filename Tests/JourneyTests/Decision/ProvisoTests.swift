import Documents
import Partnership
import Testing

@testable import Journey

@Suite("A condition of the decision")
struct ProvisoTests {
  @Test("is overdue from the day after its own on, until it is met")
  func overdue() throws {
    let day = try Story.day("2026-05-04")
    var proviso = Proviso(words: "A pilot first.", by: day, owes: .it)
    #expect(!proviso.isOverdue(on: day))
    #expect(proviso.isOverdue(on: day.adding(days: 1)))
    proviso.isMet = true
    #expect(!proviso.isOverdue(on: day.adding(days: 1)))
    proviso = Proviso(words: "A pilot first.", by: nil, owes: .it)
    #expect(!proviso.isOverdue(on: day), "without a day nothing is late")
  }

  @Test("reads its first form, in which nobody said whether it is met")
  func firstForm() throws {
    let read = try Proviso.decode(#"{"by":"2026-05-04","owes":"hr","words":"A pilot first."}"#, schema: 1)
    #expect(read == Proviso(words: "A pilot first.", by: try Story.day("2026-05-04"), owes: .hr))
    #expect(throws: NewerSchema.self) { try Proviso.decode("{}", schema: 3) }
  }
}
