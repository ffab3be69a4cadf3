import Documents
import Partnership
import Testing

@testable import Store

/// The list of initiatives: filters, search, order, pages.
struct InitiativeTests {
  private static let rows = [
    Samples.initiative("community", title: "Employee community", changed: 10, text: "Nurses find who knows"),
    Samples.initiative(
      "video", title: "Öffentliche Videos", stage: .options, track: .full, broughtBy: .hr, changed: 30),
    Samples.initiative("blog", title: "100% blog_site!", standing: .completed, stage: .outcome, changed: 20),
    Samples.initiative(
      "wall", title: "photo wall", standing: .declined, stage: .need, track: .quick, changed: 40,
      lookAgain: Samples.today),
  ]

  /// The ids that a filter finds, in order.
  private func found(
    _ order: InitiativeOrder = .changed, _ set: @escaping @Sendable (inout InitiativeFilter) -> Void
  ) async throws -> [String] {
    try await Shelf.write { writer in
      for row in Self.rows { try writer.save(row) }
      try writer.replaceUnmet(of: Samples.id("video"), with: [Samples.unmet("hosts-cleared", on: "video")])
      try writer.replaceShares(of: Samples.id("blog"), with: [Samples.id("agency"): Samples.today])
      var filter = InitiativeFilter()
      set(&filter)
      let (page, total) = try writer.initiatives(filter, order: order, limit: 50, offset: 0)
      #expect(page.count == total)
      return page.map(\.id.text)
    }
  }

  @Test func aLineComesBackAsItWasSavedWithItsSearchTextFolded() async throws {
    var filter = InitiativeFilter()
    filter.standing = .declined
    let wanted = filter
    let row = try await Shelf.write { writer in
      try writer.save(Self.rows[3])
      return try writer.initiatives(wanted, order: .changed, limit: 1, offset: 0).rows.first
    }
    #expect(row?.title == "photo wall")
    #expect(row?.searchText == "photo wall what is wanted")
    #expect(row?.lookAgain == Samples.today)
    #expect(row?.wantedBy == Samples.today.adding(days: 30))
    #expect(row?.stage == .need && row?.track == .quick && row?.version == 7 && row?.broughtBy == .communications)
  }

  @Test func savingAgainChangesTheLine() async throws {
    let (title, count) = try await Shelf.write { writer in
      try writer.save(Samples.initiative("community"))
      try writer.save(Samples.initiative("community", title: "Another title", stage: .decision))
      let (rows, total) = try writer.initiatives(InitiativeFilter(), order: .changed, limit: 9, offset: 0)
      return (rows.first.map { "\($0.title), \($0.stage.title)" }, total)
    }
    #expect(title == "Another title, Decision")
    #expect(count == 1)
  }

  @Test func theLatestChangeIsFirst() async throws {
    #expect(try await found { _ in } == ["wall", "video", "blog", "community"])
  }

  @Test func titlesAreOrderedWithoutCaseAndAccents() async throws {
    #expect(try await found(.title) { _ in } == ["blog", "community", "video", "wall"])
  }

  @Test func eachFilterNarrows() async throws {
    #expect(try await found { $0.standing = .active } == ["video", "community"])
    #expect(try await found { $0.stage = .outcome } == ["blog"])
    #expect(try await found { $0.track = .quick } == ["wall"])
    #expect(try await found { $0.owedBy = .it } == ["video"])
    #expect(try await found { $0.owedBy = .hr } == [])
    #expect(
      try await found {
        $0.standing = .active
        $0.track = .full
      } == ["video"])
  }

  @Test func aGuestSeesWhatIsSharedUntilTheLastDay() async throws {
    #expect(try await found { $0.visibleTo = (Samples.id("agency"), Samples.today) } == ["blog"])
    #expect(try await found { $0.visibleTo = (Samples.id("agency"), Samples.today.adding(days: 1)) } == [])
    #expect(try await found { $0.visibleTo = (Samples.id("stranger"), Samples.today) } == [])
  }

  @Test(arguments: [
    ("NURSES", ["community"]), ("knows  employee", ["community"]), ("offentliche", ["video"]),
    ("öffentliche VIDEOS", ["video"]), ("nurses video", []), ("100%", ["blog"]), ("%", ["blog"]), ("_", ["blog"]),
    ("blog_", ["blog"]), ("!", ["blog"]), ("b%g", []), ("'", []), ("\\", []),
  ])
  func everyWordOfASearchIsFoundAsItStands(search: String, expected: [String]) async throws {
    #expect(try await found { $0.search = search } == expected)
  }

  @Test func pagesJoinToTheWholeList() async throws {
    let (pages, totals) = try await Shelf.write { writer in
      for number in 0..<25 { try writer.save(Samples.initiative("number-\(number)", changed: Int64(number / 5))) }
      let pages = try stride(from: 0, to: 30, by: 10).map {
        try writer.initiatives(InitiativeFilter(), order: .changed, limit: 10, offset: $0)
      }
      return (pages.map { $0.rows.map(\.id) }, pages.map(\.total))
    }
    #expect(pages.map(\.count) == [10, 10, 5])
    #expect(Set(pages.joined()).count == 25)
    #expect(totals == [25, 25, 25])
  }

  @Test func whatWasSetAsideComesBackOnItsDay() async throws {
    let due = try await Shelf.write { writer in
      for row in Self.rows { try writer.save(row) }
      try writer.save(
        Samples.initiative("later", standing: .parked, lookAgain: Samples.today.adding(days: 1)))
      try writer.save(Samples.initiative("resumed", standing: .active, lookAgain: Samples.today.adding(days: -1)))
      return try writer.initiatives(dueToLookAgain: Samples.today, limit: 9).map(\.id.text)
    }
    #expect(due == ["wall"])
  }

  @Test func activeOnesAreWalkedInOrder() async throws {
    let (first, second) = try await Shelf.write { writer in
      for row in Self.rows { try writer.save(row) }
      return (
        try writer.activeInitiatives(after: "", limit: 1), try writer.activeInitiatives(after: "community", limit: 9)
      )
    }
    #expect(first.map(\.text) == ["community"])
    #expect(second.map(\.text) == ["video"])
  }
}
