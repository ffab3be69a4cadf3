import DecisionAnalysis
import Journey
import Markup
import Partnership
import Testing

@testable import Web

@Suite struct AnswersTests {
  static func figures(_ text: String = AppraisalFile.example, samples: Int = 2_000) throws -> AppraisalFigures {
    try AppraisalFile.read(text).model.figures(Run(samples: samples))
  }

  private func page(_ figures: AppraisalFigures) -> String { Answers(figures, Formats()).html.text }

  @Test func whatMattersComesFirst() throws {
    let figures = try Self.figures()
    let html = page(figures)
    let first = try #require(figures.matters.first)
    #expect(html.hasPrefix("<section class=\"answer\" id=\"matters\"><h2>What matters</h2><p class=\"sentence\">"))
    #expect(html.contains("<p class=\"sentence\">\(HTML(escaping: first).text)</p>"))
  }

  @Test func everyAnswerHasItsSentenceItsPictureAndItsTable() throws {
    let html = page(try Self.figures())
    let parts = html.split(separator: "<section class=\"answer\" id=\"").dropFirst()
    let names = parts.map { String($0.prefix { $0 != "\"" }) }
    #expect(
      names == [
        "ranking", "ground", "profiles", "ranges", "flips", "sureness", "pairs", "left", "must-haves", "stress",
      ])
    for part in parts {
      #expect(part.contains("<p class=\"sentence\">"))
      #expect(html.contains("href=\"#\(part.prefix { $0 != "\"" })\""))
    }
    for part in parts where !["left"].contains(part.prefix { $0 != "\"" }) { #expect(part.contains("<table")) }
    let pictures = ["ranking": "span", "ground": "lanes", "profiles": "lanes", "ranges": "strip", "sureness": "stack"]
    for part in parts {
      guard let picture = pictures[String(part.prefix { $0 != "\"" })] else { continue }
      #expect(part.contains("<svg class=\"\(picture)\" role=\"img\""))
    }
    #expect(!html.contains("style="))
    #expect(!html.contains("nan") && !html.contains("inf%"))
  }

  @Test func aTableHoldsTheFiguresOfItsPicture() throws {
    let figures = try Self.figures()
    let words = FigureWords(figures: figures, formats: Formats())
    let html = page(figures)
    for ranking in figures.rankings {
      for placed in ranking.options { #expect(html.contains(words.points(placed.value))) }
    }
    // The weight at which IT's choice changes is said beside the strip.
    let hosting = try #require(figures.weightRanges.first { $0.party == "it" && $0.criterion == "hosting" })
    #expect(hosting.ranges.count > 1)
    #expect(html.contains("up to \(words.points(hosting.ranges[0].to))"))
  }

  @Test func namesWithMarkupStayText() throws {
    let text = AppraisalFile.example.replacing("name: Do nothing", with: "name: \"<script>alert(1)</script>\"")
      .replacing("Weeks until it works", with: "<b>Weeks</b>")
    let html = page(try Self.figures(text))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && !html.contains("<script>"))
    #expect(html.contains("&lt;b&gt;Weeks&lt;/b&gt;") && !html.contains("<b>Weeks"))
  }

  @Test func withoutPartiesOnlyWhatHoldsForAllWeightsIsShown() throws {
    let file = AppraisalFile.example
    let cut = try #require(file.firstRange(of: "\n  # Each member gives points"))
    let html = page(try Self.figures(String(file[..<cut.lowerBound]) + "\n"))
    #expect(html.contains("Whatever the weights"))
    #expect(!html.contains("id=\"ranking\"") && !html.contains("id=\"ranges\""))
    #expect(html.contains("id=\"sureness\"") && html.contains("id=\"stress\""))
  }

  @Test func manyOptionsAreCutToThoseThatComeFirstMostOften() throws {
    let many = (0..<40).map { index in
      "        - {id: o\(index), name: Option \(index), scores: {a: \(index), b: \(40 - index)}}"
    }
    let text = """
      options:
        criteria:
          - {id: a, name: A, worst: 0, best: 40}
          - {id: b, name: B, worst: 0, best: 40}
        compared:
      \(many.map { $0.dropFirst(2) }.joined(separator: "\n"))
      """
    let figures = try Self.figures(text, samples: 400)
    let words = FigureWords(figures: figures, formats: Formats())
    #expect(words.shown.count == 20)
    #expect(words.shown.map(\.id).contains("o0") && words.shown.map(\.id).contains("o39"))
    #expect(page(figures).contains("20 more options come first less often"))
  }
}
