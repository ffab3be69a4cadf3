import Documents
import Partnership
import Testing

@testable import Journey

@Suite("The brief, the agenda and the invitation")
struct BriefTests {
  @Test("the brief says what the answers said, and nothing else")
  func text() throws {
    let brief = Brief(Story.need, formats: Formats())
    #expect(
      brief.text == """
        Photo wall

        For whom: 4,200 staff. No date is fixed.

        What should be different:
        People see the day of the open door.

        What we have tried:
        Nothing yet.

        What worries us:
        Nothing so far.
        """)
  }

  @Test("a date is written in the organisation's way")
  func date() throws {
    var need = Story.need
    need.wantedBy = try Story.day("2026-09-01")
    #expect(
      Brief(need, formats: Formats(dates: .monthDay)).lead == "For whom: 4,200 staff. Wanted by September 1, 2026.")
  }

  @Test("the agenda fills half an hour")
  func agenda() {
    let minutes = Brief(Story.need, formats: Formats()).agenda.compactMap { item in
      item.split(separator: "(").last.flatMap { $0.split(separator: " ").first }.flatMap { Int($0) }
    }
    #expect(minutes.count == 5 && minutes.reduce(0, +) == 30)
  }

  @Test("the invitation holds the brief, the link, its last day, the sender, and three answers of equal rank")
  func invitation() {
    let brief = Brief(Story.need, formats: Formats())
    let text = brief.invitation(
      from: "Head of Communications", party: .it, link: "https://tandem.example.org/a/abc", until: "18 May 2026")
    for part in [
      brief.text, "https://tandem.example.org/a/abc", "until 18 May 2026", "Head of Communications", "IT with us",
      "\"Yes\", \"Yes, if…\" and \"Not now, because…\" are equally good answers",
    ] { #expect(text.contains(part), "\(part)") }
  }
}
