import Foundation
import Statistics

/// Makes the figures of one scenario from its trials.
struct ScenarioFigures {
  let outcome: SimulationOutcome
  let index: Int

  private static let impact =
    "Forrester's Total Economic Impact: time 0 is not discounted, later flows at the end of their period."

  private var plan: CasePlan { outcome.plan }
  private var currency: String { plan.model.currency }
  private var years: String { Words.years(plan.model.time.years) }

  private func range(_ quantiles: [Double]) -> String { Words.range(quantiles[0], quantiles[4], currency) }

  func netCash() -> Figure {
    Figure(
      "Net present value, cash", outcome.values(index, .cash), mean: outcome.mean(of: .cash, index), isGood: { $0 > 0 },
      formula: "sum over periods t of (cash-releasing benefits - costs - losses by risks) / (1 + r)^t",
      source: Self.impact
    ) { quantiles, chance in
      "\(Words.futures(chance ?? 0)) more money comes back within \(years) than goes out; in 90 of 100 it is \(range(quantiles))."
    }
  }

  func netValue() -> Figure {
    Figure(
      "Net present value, with benefits that release no cash", outcome.values(index, .value),
      mean: outcome.mean(of: .value, index), isGood: { $0 > 0 },
      formula: "the net present value of cash + the present values of other benefits and of flexibility",
      source: Self.impact
    ) { quantiles, chance in
      "\(Words.futures(chance ?? 0)) it is worth more than it takes, counting time and quality at their value; in 90 of 100 "
        + "that is \(range(quantiles)).\(hasOtherWorth ? " Part of it never shows in a budget." : "")"
    }
  }

  /// Whether there is a benefit that releases no cash, or a value of flexibility.
  private var hasOtherWorth: Bool {
    zip(outcome.values(index, .value), outcome.values(index, .cash)).contains { $0 != $1 }
  }

  func costs() -> Figure {
    Figure(
      "Costs", outcome.values(index, .costs), mean: outcome.mean(of: .costs, index),
      formula: "sum over periods t of costs / (1 + r)^t, with the costs of controls", source: Self.impact
    ) { quantiles, _ in "In 90 of 100 futures it costs \(range(quantiles)) within \(years), at today's worth." }
  }

  func annualLoss() -> Figure {
    Figure(
      "Loss by risks in a year", outcome.values(index, .annualLoss), mean: outcome.mean(of: .annualLoss, index),
      isGood: { $0 == 0 }, formula: "sum over risks of the losses of a Poisson number of events, each drawn anew",
      source: "Open FAIR (The Open Group, O-RT and O-RA): a compound Poisson sum."
    ) { quantiles, chance in
      "\(Words.futures(chance ?? 0)) nothing happens in a year; one year in twenty costs \(Words.range(quantiles[4], quantiles[4], currency)) or more."
    }
  }

  func payback() -> Figure {
    let perYear = 12 / Double(plan.model.time.step.months)
    let years = self.years
    let values = outcome.values(index, .payback).map { Float(Double($0) / perYear) }
    let isMoved = [TrialStore.Figure.cash, .costs].contains { outcome.values(index, $0).contains { $0 != 0 } }
    return values.withUnsafeBufferPointer { values in
      Figure(
        "Payback", values, mean: nil, isGood: isMoved ? { $0.isFinite } : nil,
        formula:
          "the time from which on undiscounted cash flows add up to zero or more, interpolated within the period",
        source: Self.impact
      ) { quantiles, chance in
        guard isMoved else { return "No money is spent and none comes back, so that there is nothing to pay back." }
        // Where flows never add up to less than zero.
        if values.allSatisfy({ $0 == 0 }) {
          return "\(Words.futures(1)) the money that comes in covers what goes out at any time."
        }
        let middle = quantiles[2]
        let usual = middle.isFinite ? "; as often sooner as later than after \(Words.years(middle))" : ""
        return "\(Words.futures(chance ?? 0)) the money is back within \(years)\(usual)."
      }
    }
  }

  func returnOnInvestment() -> Figure? {
    let (net, costs) = (outcome.values(index, .cash), outcome.values(index, .costs))
    guard costs.allSatisfy({ $0 > 0 }) else { return nil }
    let values = zip(net, costs).map { $0 / $1 }
    // Costs of next to nothing have no return either.
    guard values.allSatisfy(\.isFinite) else { return nil }
    let mean = setMeans { trial in Double(values[trial]) }
    return values.withUnsafeBufferPointer { values in
      Figure(
        "Return on investment", values, mean: mean, isGood: { $0 > 0 },
        formula: "(present value of cash-releasing benefits - costs - losses) / present value of costs",
        source: Self.impact
      ) { quantiles, _ in
        // The return is what comes back beyond what was spent, and below zero where less comes back.
        let words = [quantiles[2], quantiles[0], quantiles[4]].map { Words.grouped(((1 + $0) * 100).rounded() / 100) }
        return "For each 1 \(currency) spent, \(words[0]) or more come back as often as not; in 90 of 100 futures "
          + "\(words[1]) to \(words[2])."
          + (1 + quantiles[0] < 0 ? " Below zero, losses come on top of what was spent." : "")
      }
    }
  }

  func internalRate() -> Figure? {
    // A root per trial is slow; a thousand futures tell the quantiles well enough.
    let count = min(outcome.store.detailed, 1_024)
    let perYear = 12 / Double(plan.model.time.step.months)
    let periods = plan.discount.count
    var rates: [Float] = []
    for trial in 0..<count {
      var flows: [Double] = []
      flows.reserveCapacity(periods)
      var before = 0.0
      for period in 0..<periods {
        let sum = Double(outcome.store.cumulative[index * periods + period][trial])
        flows.append(sum - before)
        before = sum
      }
      guard let rate = CashFlows.internalRate(flows) else { continue }
      rates.append(Float(expm1(log1p(rate) * perYear)))
    }
    guard rates.count * 2 >= count, count > 0 else { return nil }
    let discountRate = plan.model.time.discountRate
    let share = Double(rates.count) / Double(count)
    return rates.withUnsafeBufferPointer { rates in
      Figure(
        "Internal rate of return", rates, mean: nil, isGood: { Double($0) > discountRate },
        formula: "the yearly rate at which the net present value of cash is zero, where flows change their sign once",
        source: "Descartes' rule of signs; \(count) futures, of which \(Words.percent(share)) have such a rate."
      ) { quantiles, _ in
        "Where a rate of return is defined, it is above \(Words.percent(quantiles[2])) a year as often as below."
      }
    }
  }

  func difference() -> Figure {
    let figure: TrialStore.Figure = plan.model.decidesOn == .cash ? .cash : .value
    let (own, base) = (outcome.values(index, figure), outcome.values(0, figure))
    let values = zip(own, base).map { $0 - $1 }
    let mean = setMeans { Double(values[$0]) }
    let other = plan.scenarios[0].name
    return values.withUnsafeBufferPointer { values in
      Figure(
        "Compared with \(other)", values, mean: mean, isGood: { $0 > 0 },
        formula: "the net present value of this scenario minus that of “\(other)” in the same future",
        source: "Common random numbers: P. Glasserman and D. D. Yao, Management Science 38 (1992), 884-908."
      ) { quantiles, chance in
        "\(Words.futures(chance ?? 0)) it is better than “\(other)”; the difference is \(range(quantiles)) in 90 of 100."
      }
    }
  }

  private func setMeans(_ value: (Int) -> Double) -> Mean {
    let means = (0..<outcome.sets).map { set in
      var total = 0.0
      for trial in (set * outcome.perSet)..<((set + 1) * outcome.perSet) { total += value(trial) }
      return total / Double(outcome.perSet)
    }
    let moments = Moments(means)
    return Mean(value: moments.mean, standardError: moments.standardError)
  }
}
