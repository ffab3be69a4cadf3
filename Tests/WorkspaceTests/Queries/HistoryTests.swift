import Documents
import Journey
import Partnership
import Store
import Testing

@testable import Workspace

/// The journal of an initiative in sentences.
@Suite struct HistoryTests {
  private func words(_ office: Office, _ id: InitiativeID) async throws -> [String] {
    try await office.workspace.history(of: id, before: nil, as: try await office.session(.communications)).lines
      .compactMap(\.words)
  }

  @Test func everyActHasItsSentence() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let communications = try await office.session(.communications)
    let link = try await office.workspace.invite(Form([("party", "it")]), to: id, as: communications)
    try await office.workspace.withdrawLink(link.id, of: id, as: communications)
    for party in [Party.it, .hr] { try await office.represent(id, as: party) }
    try await office.answer(id, "if", "it sleeps at night.")
    try await office.waive(["need-profile"], on: id, as: .communications)
    let waiver = try #require(try await office.view(id).initiative.course.waivers.first)
    try await office.settle(waiver, agrees: true, on: id, as: .it)
    try await office.confirmTrack(id, .normal)
    try await office.pass(.need, id)
    try await office.change(.parked, id)
    try await office.change(.active, id)
    #expect(
      try await words(office, id).reversed() == [
        "Brought the need for Communications.", "communications speaks for Communications.",
        "Wrote the need “Employee community”.", "Wrote the option “Do nothing”.",
        "Asked IT for its answer, by a single-use link.", "Withdrew the link to IT.", "it speaks for IT.",
        "hr speaks for HR.", "IT answered “Yes, if…” it sleeps at night.",
        "Proposed to waive “The need says who it is for and what data it holds”: It is the same as last year.",
        "Agreed to the waiver of “The need says who it is for and what data it holds”: We talked about it.",
        "Confirmed the normal track.", "Passed “Need” with 5 conditions met, 1 of them by waiver.",
        "Parked, to be looked at again on 1 October 2026: The network is rebuilt.",
        "Took it up again: The network is rebuilt.",
      ])
  }

  @Test func positionsAndChecksNameWhatTheyAreAbout() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let option = try await office.save("option", ["name": "A wall", "route": "own"], on: id, as: .communications)
    let must = try await office.save(
      "must-have", ["requirement": "Sign-in with our directory", "reason": "Leavers."], on: id, as: .it)
    try await office.save("position", ["option": option.text, "stance": "supports"], on: id, as: .it)
    try await office.save(
      "check", ["option": option.text, "mustHave": must.text, "result": "met"], on: id, as: .it)
    #expect(
      try await words(office, id).prefix(2) == [
        "Wrote the check “Meets it” about “A wall” and “Sign-in with our directory”.",
        "Wrote the position “We want this one” about “A wall”.",
      ])
  }

  @Test func aLongMessageIsToldByItsBeginning() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let long = String(repeating: "and so on ", count: 300)
    try await office.save("message", ["about": "1", "words": "To begin with,\n" + long], on: id, as: .it)
    let told = try #require(try await words(office, id).first)
    #expect(told.hasPrefix("Wrote the message “To begin with, and so on"))
    #expect(told.count < 200)
  }

  @Test func whoseNameIsErasedIsAFormerMember() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.represent(id, as: .hr)
    try await office.finding(id, "HR has heard it, too.", as: .hr)
    let manager = try await office.session("administrator")
    let person = try await office.session(.hr).person.id
    try await office.workspace.closePerson(person, closed: true, as: manager)
    try await office.workspace.eraseName(of: person, as: manager)
    #expect(try await words(office, id).contains("a former member speaks for HR."))
    #expect(try await office.view(id).name(person) == "a former member")
    // A party can still say that somebody who has gone does not speak for it.
    _ = try await office.add("hr-2", party: .hr, by: manager)
    try await office.workspace.represent(person, speaks: false, on: id, as: try await office.session("hr-2"))
    #expect(try await office.view(id).representatives(of: .hr).isEmpty)
  }

  @Test func anErasureSaysWhatItErasedAndWhy() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    try await office.answer(id, "if", "Words about somebody's illness.")
    let entry = try #require(
      try await office.workspace.reading { try $0.journal(after: 0, limit: 100) }.last { $0.kind == "answered" })
    _ = try await office.workspace.redact(entry.number, reason: "A private matter")
    let lines = try await office.workspace.history(
      of: id, before: nil, as: try await office.session(.communications)
    ).lines
    #expect(lines.first?.words == "The words of entry \(entry.number) were erased: A private matter")
    #expect(lines.contains { $0.entry.number == entry.number && $0.words == nil })
  }

  @Test func aLongerJournalTakesNoMoreQueries() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    let session = try await office.session(.it)
    func queries() async throws -> Int {
      let driver = CountingDriver(office.workspace.driver)
      let workspace = Workspace(driver: driver, environment: office.world.environment)
      let history = try await workspace.history(of: id, before: nil, limit: 1_000, as: session)
      #expect(history.lines.allSatisfy { $0.words?.isEmpty == false })
      return driver.count
    }
    let few = try await queries()
    for number in 1...20 { try await office.finding(id, "Finding \(number)") }
    #expect(try await queries() == few)
  }

  @Test func aLongJournalIsTurnedPageByPage() async throws {
    let office = try await Office()
    defer { office.close() }
    let id = try await office.bringNeed()
    for number in 1...60 { try await office.finding(id, "Finding \(number)") }
    let session = try await office.session(.it)
    var numbers: [Int64] = []
    var next: Int64?
    repeat {
      let page = try await office.workspace.history(of: id, before: next, as: session)
      #expect(page.lines.count <= Workspace.historyLength)
      numbers += page.lines.map(\.entry.number)
      next = page.next
    } while next != nil
    #expect(numbers.count == 64)
    #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 > $1 })
  }
}
