import BusinessCase
import Statistics
import Testing

/// Totals held against a simulation of the same lines: exact mean within 4 standard errors, each end of the interval
/// within a stated share of its width.
struct TotalSimulationTests {
  struct Portfolio: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let parts: [Total.Part]
    /// How far an end may be off, as a share of the width of the interval.
    let tolerance: Double
  }

  static let portfolios: [Portfolio] = {
    do {
      return [
        Portfolio(
          testDescription: "costs of one kind",
          parts: try (0..<5).map { _ in .init(try Euro.lognormal(1, 10, .perYear)) }, tolerance: 0.03),
        Portfolio(
          testDescription: "costs of different size",
          parts: [
            .init(try Euro.lognormal(1, 10)), .init(try Euro.lognormal(5, 20)), .init(try Euro.lognormal(2, 100)),
          ],
          tolerance: 0.05),
        Portfolio(
          testDescription: "a triple and a lognormal",
          parts: [.init(try Euro.triple(20, 100, 900)), .init(try Euro.lognormal(50, 500))], tolerance: 0.05),
        Portfolio(
          testDescription: "benefits minus costs",
          parts: [
            .init(try Euro.lognormal(100, 600)), .init(try Euro.triple(20, 100, 900)),
            .init(try Euro.lognormal(50, 150), sign: .minus), .init(try Euro.normal(20, 80), sign: .minus),
            .init(try Euro.triple(10, 20, 90), sign: .minus), .init(try Euro.fixed(40, .perYear), sign: .minus),
          ], tolerance: 0.03),
        Portfolio(
          testDescription: "an even balance of wide intervals",
          parts: [.init(try Euro.lognormal(1, 100)), .init(try Euro.lognormal(1, 100), sign: .minus)], tolerance: 0.03),
        Portfolio(
          testDescription: "an uneven balance of wide intervals",
          parts: [
            .init(try Euro.lognormal(1, 100)), .init(try Euro.lognormal(1, 50), sign: .minus),
            .init(try Euro.lognormal(3, 30), sign: .minus),
          ], tolerance: 0.05),
        Portfolio(
          testDescription: "a narrow benefit minus a wide cost and a symmetric one",
          parts: [
            .init(try Euro.lognormal(50, 60)), .init(try Euro.lognormal(5, 100), sign: .minus),
            .init(try Euro.normal(-10, 10), sign: .minus),
          ], tolerance: 0.05),
      ]
    } catch {
      Issue.record(error)
      return []
    }
  }()

  @Test(arguments: portfolios)
  func agreesWithSimulation(portfolio: Portfolio) throws {
    let horizon = try Horizon(years: 3)
    let total = try Total(of: portfolio.parts, currency: "EUR", over: horizon)
    let simulated = Simulated(trials: 30_000, seed: 42) { random in
      portfolio.parts.reduce(0) { sum, part in
        let amount = part.estimate.distribution.quantile(random.unit())
        let times = Double(part.estimate.timing.occurrences(in: horizon))
        return sum + (part.sign == .plus ? times : -times) * amount
      }
    }
    #expect(total.isApproximate)
    #expect(abs(total.mean - simulated.mean) < 4 * simulated.standardError)
    let width = simulated.quantile(0.95) - simulated.quantile(0.05)
    #expect(abs(total.interval.low - simulated.quantile(0.05)) < portfolio.tolerance * width)
    #expect(abs(total.interval.high - simulated.quantile(0.95)) < portfolio.tolerance * width)
  }
}
