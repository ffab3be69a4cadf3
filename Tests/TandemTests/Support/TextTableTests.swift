import Testing

@testable import Tandem

@Suite struct TextTableTests {
  private let rows = [["Points", "IT", "HR"], ["Do nothing", "7", "100"], ["Über"]]

  @Test func figuresStandUnderEachOther() {
    #expect(
      TextTable.lines(rows) == [
        "Points      IT   HR",
        "Do nothing   7  100",
        "Über      ",
      ])
  }

  @Test func wordsBeginUnderEachOther() {
    #expect(
      TextTable.lines(rows, others: .left) == [
        "Points      IT  HR ",
        "Do nothing  7   100",
        "Über      ",
      ])
    #expect(TextTable.lines([]).isEmpty)
  }
}
