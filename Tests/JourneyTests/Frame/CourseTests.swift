import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The course: what acts add up to")
struct CourseTests {
  static let sunday = Timestamp(seconds: 1_777_795_200)  // 2026-05-03 08:00 UTC

  func invite(_ story: inout Story, _ link: String, days: Int) throws {
    let link = try #require(LinkID(link))
    try story.act(
      .invited(Invitation(party: .it, link: link)), by: .communications, at: Self.sunday.adding(days: days))
  }

  func answer(_ story: inout Story, days: Int) throws {
    let answer = Answer(party: .it, choice: .yes, words: "")
    try story.act(.answered(answer), by: .it, at: Self.sunday.adding(days: days))
  }

  func days(_ story: Story) throws -> [Int] { try story.initiative().course.answers.map(\.day) }

  @Test("the day of asking is day 1, and asking again while the question waits does not start anew")
  func dayCount() throws {
    var story = try Story()
    try invite(&story, "l1", days: 0)
    try invite(&story, "l2", days: 9)
    try answer(&story, days: 10)
    #expect(try days(story) == [11])
  }

  @Test("a new question after an answer has a count of its own")
  func secondQuestion() throws {
    var story = try Story()
    try invite(&story, "l1", days: 0)
    try answer(&story, days: 1)
    try invite(&story, "l2", days: 20)
    try answer(&story, days: 20)
    #expect(try days(story) == [2, 1])
  }

  @Test("a withdrawn question counts no days and waits for nobody")
  func withdrawn() throws {
    var story = try Story()
    try invite(&story, "l1", days: 0)
    #expect(try story.initiative().course.waiting(for: .it)?.link?.text == "l1")
    let withdrawal = InvitationWithdrawal(party: .it, link: try #require(LinkID("l1")))
    try story.act(.invitationWithdrawn(withdrawal), by: .communications, at: Self.sunday.adding(days: 3))
    #expect(try story.initiative().course.waiting(for: .it) == nil)
    try invite(&story, "l2", days: 5)
    try answer(&story, days: 6)
    #expect(try days(story) == [2])
    #expect(try story.initiative().course.asked.map(\.isWithdrawn) == [true, false])
  }

  @Test("the journal's order decides who waits, even when the clock jumps back")
  func clockJumps() throws {
    var story = try Story()
    try invite(&story, "l1", days: 5)
    try answer(&story, days: 2)
    #expect(try story.initiative().course.waiting(for: .it) == nil)
    #expect(try days(story) == [1])
    try invite(&story, "l2", days: 1)
    #expect(try story.initiative().course.waiting(for: .it)?.link?.text == "l2")
  }

  @Test("a party's last answer counts, and others are not touched by it")
  func lastAnswer() throws {
    var story = try Story()
    try story.answer(.notNow, "the move")
    try story.answer(.yes)
    let course = try story.initiative().course
    #expect(course.answer(of: .it)?.answer.choice == .yes)
    #expect(course.answer(of: .hr) == nil)
  }

  @Test("representatives come and go, and one who comes twice speaks once")
  func representatives() throws {
    var story = try Story()
    try story.represent(.it, .it, .hr)
    let person = try Story.person(of: .it)
    #expect(try story.initiative().course.representatives[.it] == [person])
    #expect(try story.initiative().course.isRepresentative(person, of: .it))
    #expect(try !story.initiative().course.isRepresentative(person, of: .hr))
    try story.act(.represented(Representation(party: .it, person: person, speaks: false)), by: .it)
    #expect(try !story.initiative().course.isRepresentative(person, of: .it))
    #expect(try story.initiative().course.isRepresentative(Story.person(of: .hr), of: .hr))
  }

  @Test("the last sign-off of a party counts; the one before does not come back when it is withdrawn")
  func signOffs() throws {
    var story = try Story()
    try story.sign(.it)
    let second = try story.sign(.it)
    #expect(try story.initiative().course.signOff(of: .it)?.number == second)
    try story.act(.signOffWithdrawn(SignOffWithdrawal(party: .it, signOff: second, reason: "News.")), by: .it)
    #expect(try story.initiative().course.signOffs.map(\.isWithdrawn) == [false, true])
    #expect(try story.state(.it) == .withdrawn)
  }

  @Test("an initiative is shared with a guest until a day, and no longer when that is ended")
  func sharing() throws {
    var story = try Story()
    let guest = try Story.person(of: .agency)
    let until = try Story.day("2026-06-30")
    try story.act(.shared(Sharing(guest: guest, until: until)), by: .communications)
    #expect(try story.initiative().course.guests == [guest: until])
    try story.act(.shared(Sharing(guest: guest, until: nil)), by: .communications)
    #expect(try story.initiative().course.guests.isEmpty)
  }

  @Test("it is under way until its standing changes, and the last change counts")
  func standing() throws {
    var story = try Story()
    #expect(try story.initiative().course.standing == .active)
    let parked = StandingChange(standing: .parked, reason: "Budget.", lookAgain: try Story.day("2026-09-01"))
    try story.act(.standingChanged(parked), by: .it)
    #expect(try story.initiative().course.standing == .parked)
    #expect(try story.initiative().course.stands?.change == parked)
    try story.act(.standingChanged(StandingChange(standing: .active, reason: "Budget is here.")), by: .it)
    #expect(try story.initiative().course.standing == .active)
  }

  @Test("the stage is the one behind the last gate, and the last stage stays the last")
  func stage() throws {
    var story = try Story()
    #expect(try story.initiative().stage == .need)
    try story.jump(to: .evidence)
    #expect(try story.initiative().stage == .evidence)
    try story.act(.passed(Passage(stage: .outcome, next: nil, conditions: [])), by: .it)
    #expect(try story.initiative().stage == .outcome)
  }
}
