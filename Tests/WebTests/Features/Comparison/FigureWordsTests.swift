import Journey
import Markup
import Partnership
import Testing

@testable import Web

@Suite struct FigureWordsTests {
  private func words() throws -> FigureWords {
    FigureWords(figures: try AnswersTests.figures(samples: 400), formats: Formats())
  }

  @Test(arguments: [
    (0, "0"), (0.004, "<1"), (0.006, "1"), (0.5, "50"), (0.994, "99"), (0.996, ">99"), (1, "100"),
  ])
  func aShareIsNeverRoundedToNoneOrAll(_ share: Double, _ said: String) throws {
    #expect(try words().points(share) == said)
  }

  @Test func aSpanThatLooksLikeOneFigureIsNone() throws {
    let words = try words()
    #expect(words.span(0.581, 0.7) == "58 – 70")
    #expect(words.span(0.581, 0.584).isEmpty)
  }

  @Test func anOptionHasTheLetterOfThePictures() throws {
    let words = try words()
    #expect(words.option("capped").text.hasPrefix("<b class=\"key\">B</b>"))
    #expect(words.option("open").text.hasPrefix("<b class=\"key\">–</b>"))
  }
}
