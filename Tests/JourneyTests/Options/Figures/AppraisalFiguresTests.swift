import DecisionAnalysis
import Documents
import Testing

@testable import Journey

@Suite struct AppraisalFiguresTests {
  private func example() throws -> (Appraisal, AppraisalFigures) {
    let model = try AppraisalFile.read(AppraisalFile.example).model
    let appraisal = try model.appraise(Run(samples: 4_000, seed: 7))
    return (appraisal, AppraisalFigures(appraisal, of: model))
  }

  @Test func namesAreThoseOfTheModel() throws {
    let (_, figures) = try example()
    #expect(figures.options.map(\.id) == ["nothing", "capped", "host", "inside"])
    #expect(figures.option("inside") == "PeerTube on our own servers")
    #expect(figures.option("open") == "Open YouTube for everybody")
    #expect(figures.excluded.map(\.misses) == [["The line to the wards stays free"]])
    #expect(figures.criterion("hours") == "Hours of IT per month")
    #expect(figures.party("hr") == "HR")
    #expect(figures.letter("host") == "C")
    #expect(figures.letter("open") == nil)
  }

  @Test func figuresAreThoseOfTheEngine() throws {
    let (appraisal, figures) = try example()
    #expect(figures.rankings.map(\.first) == ["capped", "host", "host"])
    for (one, other) in zip(figures.rankings, appraisal.rankings) {
      #expect(one.options.map(\.option) == other.options.map(\.option))
      for (kept, value) in zip(one.options.map(\.value), other.options.map(\.value)) {
        #expect(abs(kept - value) <= 0.5e-5)
      }
      #expect(one.members == other.weights.members.count)
    }
    #expect(figures.sureness.map(\.sentence) == appraisal.acceptabilities.map(\.sentence))
    #expect(figures.overall?.samples == 4_000)
    #expect(figures.sureness(of: "it")?.options.count == 4)
    #expect(figures.weightRanges.count == appraisal.stressTest.sensitivities.count)
    #expect(figures.stressTest.seed == "7")
    #expect(figures.stressTest.holds)
    #expect(figures.mustHaves.map(\.excludes) == [["open"], []])
    #expect(figures.commonGround?.best?.option == "host")
  }

  @Test func storingAndReadingGivesTheSame() throws {
    let model = try AppraisalFile.read(AppraisalFile.example).model
    let figures = try model.figures(Run(samples: 800, seed: .max))
    let text = try CanonicalJSON.encode(figures)
    #expect(try CanonicalJSON.decode(AppraisalFigures.self, from: text) == figures)
    #expect(text.contains(#""seed":"18446744073709551615""#))
  }

  @Test func aComparisonWithoutPartiesSaysHowSurely() throws {
    let file = AppraisalFile.example
    let cut = try #require(file.firstRange(of: "\n  # Each member gives points"))
    let figures = try AppraisalFile.read(String(file[..<cut.lowerBound]) + "\n").model.figures(Run(samples: 800))
    #expect(figures.matters == [figures.overall?.sentence])
    #expect(figures.weightRanges.isEmpty && figures.commonGround == nil)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (199, "GR")])
  func optionsHaveLetters(index: Int, letter: String) {
    #expect(AppraisalFigures.letter(index) == letter)
  }
}
