import BusinessCase
import Documents
import Testing

@testable import Journey

@Suite struct CaseWritingTests {
  @Test func theExampleComesBackAsTheSameCase() throws {
    let model = try CaseFile.read(CaseFile.example).model
    let text = CaseFile.text(of: model)
    #expect(try CaseFile.read(text).model == model)
    // A person finds the same words in it.
    #expect(text.hasPrefix("# A business case for “tandem case evaluate”."))
    #expect(text.contains("    - id: leak\n      name: Confidential matter reaches the outside\n"))
    #expect(text.contains("      loss: {shape: lognormal, low: 5000, high: 200000}\n"))
    #expect(text.contains("  discount: 5\n"))
  }

  /// Whatever stands in a model, valid or not, comes back: every shape, names that YAML would take for something else,
  /// shares that are not whole hundredths, and the difference between no scenarios and all.
  @Test(arguments: 1...40)
  func everyModelComesBack(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let model = CaseModel.any(using: &random)
    let text = CaseFile.text(of: model)
    let (reading, read) = try InitiativeParts.read("case", of: text, example: "") { CaseReading.read(&$0) }
    #expect(reading.problems.isEmpty, "\(reading.problems)\n\(text)")
    #expect(read == model, "\(text)")
  }

  /// 100 times 0.07 is 7.000000000000001, which nobody wrote.
  @Test func aShareBecomesTheHundredthsThatSomebodyWrote() {
    for written in stride(from: 0.0, through: 100, by: 0.01).map({ ($0 * 100).rounded() / 100 }) {
      #expect((written / 100).percent == written)
    }
    #expect((1.0 / 3).percent.description.hasPrefix("33.3333333333333"))
  }
}

extension CaseModel {
  fileprivate static func any(using random: inout SeededRandom) -> CaseModel {
    func number() -> Double { (Double.random(in: -1e6...1e6, using: &random) * 1000).rounded() / 1000 }
    func share() -> Double { Double(Int.random(in: 0...1000, using: &random)) / 10 / 100 }
    func word() -> String {
      [
        "yes", "12", "1e3", "a: b", "x # y", "“q” \"q\" 'q'", "{x}", "x, y", "- z", "null", "~", "<b>&amp;", "ä 😀",
        "50%",
        "2026-05-01", "[", "\\n", "plain words", "@", "true",
      ].randomElement(using: &random) ?? ""
    }
    func words() -> String { Bool.random(using: &random) ? word() : "" }
    func ids() -> [String] { (0..<Int.random(in: 0...3, using: &random)).map { _ in word() } }
    func maybe<T>(_ value: () -> T) -> T? { Bool.random(using: &random) ? value() : nil }
    func shape() -> Estimate.Shape {
      switch Int.random(in: 0...8, using: &random) {
      case 0: .interval(low: number(), high: number(), as: .normal)
      case 1: .interval(low: number(), high: number(), as: .lognormal)
      case 2: .triple(low: number(), mode: number(), high: number())
      case 3: .triangle(low: number(), mode: number(), high: number())
      case 4: .percentiles(low: number(), middle: number(), high: number())
      case 5: .uniform(low: number(), high: number())
      case 6: .chance(share())
      case 7: .sample([number(), number(), number()])
      default: .fixed(number())
      }
    }
    func kind() -> CaseLine.Kind {
      switch Int.random(in: 0...2, using: &random) {
      case 0: .benefit(cashReleasing: Bool.random(using: &random))
      case 1: .cost(CostLine.Nature.allCases.randomElement(using: &random) ?? .other)
      default: .flexibility
      }
    }
    func several<T>(_ make: () -> T) -> [T] { (0..<Int.random(in: 0...3, using: &random)).map { _ in make() } }
    return CaseModel(
      title: words(), currency: "EUR",
      time: Timeframe(
        step: Bool.random(using: &random) ? .month : .year, periods: Int.random(in: 0...600, using: &random),
        discountRate: share()),
      estimates: several {
        NamedEstimate(id: word(), name: words(), shape: shape(), unit: words(), estimator: words(), evidence: ids())
      },
      correlations: several { EstimateCorrelation(word(), word(), rank: share()) },
      formulas: several { NamedFormula(id: word(), text: word()) },
      adoption: maybe {
        Bool.random(using: &random)
          ? .logistic(half: word(), rise: word()) : .bass(innovation: word(), imitation: word())
      },
      cancellation: maybe { Cancellation(chance: word(), after: word()) },
      lines: several {
        CaseLine(
          id: word(), name: words(), kind: kind(), amount: word(), party: words(),
          start: maybe { Int.random(in: 0...60, using: &random) },
          end: maybe { Int.random(in: 0...60, using: &random) },
          growsWithAdoption: Bool.random(using: &random), scenarios: maybe(ids), evidence: ids())
      },
      risks: several {
        CaseRisk(
          id: word(), name: words(), kind: CaseRisk.Kind.allCases.randomElement(using: &random) ?? .other,
          raisedBy: words(), owner: words(), perYear: word(), loss: shape(),
          controls: several {
            CaseRisk.Control(name: word(), prevents: share(), lowers: share(), cost: words(), party: words())
          },
          today: maybe { CaseRisk.Today(name: words(), perYear: word(), loss: maybe(shape)) }, scenarios: maybe(ids))
      },
      scenarios: several {
        CaseScenario(
          id: word(), name: words(), isDoNothing: Bool.random(using: &random),
          replaces: several { CaseScenario.Replacement(word(), shape: shape()) })
      },
      link: maybe {
        LinkDemand(
          people: word(), activeShare: word(), streamRate: word(), capacity: word(), shareOfLink: share(),
          tolerance: share())
      }, decidesOn: Bool.random(using: &random) ? .cash : .value)
  }
}
