import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Milestones: one answers for it, at least one does it")
struct MilestoneTests {
  func flaw(_ roles: [Party: RACI]) throws -> String? {
    Milestone(name: "Open", due: try Story.day("2026-08-01"), roles: roles, isDone: false).flaw
  }

  @Test("what is wrong with the letters is said in words")
  func flaws() throws {
    #expect(try flaw([.it: .accountable, .hr: .responsible]) == nil)
    #expect(try flaw([.it: .accountable, .hr: .responsible, .communications: .responsible]) == nil)
    #expect(try flaw([:]) == "Nobody is accountable (A).")
    #expect(try flaw([.hr: .responsible, .it: .consulted]) == "Nobody is accountable (A).")
    #expect(try flaw([.it: .accountable, .hr: .informed]) == "Nobody is responsible (R) for doing it.")
    #expect(
      try flaw([.it: .accountable, .hr: .accountable, .communications: .responsible])
        == "2 parties are accountable (A); it has to be exactly one.")
  }

  @Test("parties are listed by their letter, in the usual order")
  func parties() throws {
    let roles: [Party: RACI] = [.hr: .responsible, .communications: .responsible, .it: .accountable]
    let milestone = Milestone(name: "Open", due: try Story.day("2026-08-01"), roles: roles, isDone: false)
    #expect(milestone.parties(.responsible) == [.communications, .hr] && milestone.parties(.informed).isEmpty)
  }

  @Test("it is overdue from the day after its own on, until it is done")
  func overdue() throws {
    let due = try Story.day("2026-08-01")
    var milestone = Milestone(name: "Open", due: due, roles: [:], isDone: false)
    #expect(!milestone.isOverdue(on: due) && milestone.isOverdue(on: due.adding(days: 1)))
    milestone.isDone = true
    #expect(!milestone.isOverdue(on: due.adding(days: 1)))
  }

  @Test("letters are stored by the names of the parties")
  func coding() throws {
    let milestone = Milestone(name: "Open", due: try Story.day("2026-08-01"), roles: [.it: .accountable], isDone: true)
    #expect(
      try CanonicalJSON.encode(milestone) == #"{"due":"2026-08-01","isDone":true,"name":"Open","roles":{"it":"A"}}"#)
  }
}
