import Documents
import Journey
import Partnership

/// What the figures of a case say, a sentence each, for people who do not read formulas.
struct CaseSentences {
  let figures: CaseFigures
  let numbers: CaseNumbers

  /// What a sponsor should read first: cash alone, then what decides, then what may go wrong.
  var sponsor: String {
    guard let best = figures.preferredScenario else { return "" }
    var parts: [String] = []
    if figures.scenarios.count > 1 {
      let counting =
        figures.objective == .netCash ? "counting cash alone" : "counting cash and what other benefits are worth"
      parts.append("“\(best.name)” is the best choice in \(numbers.ofHundred(best.chanceOfBest)) futures, \(counting).")
    }
    if let cash = best[.netCash] {
      parts.append(
        "In cash it brings \(numbers.range(cash)) over \(numbers.horizon), after costs and losses; "
          + "in \(numbers.ofHundred(cash.chanceOfGood ?? 0)) futures more comes back than goes out.")
    }
    if let loss = best[.annualLoss], let high = loss.high, high > 0 {
      parts.append("One year in twenty, what goes wrong costs \(numbers.about(high)) or more.")
    }
    return parts.joined(separator: " ")
  }

  func sentence(_ figure: CaseFigures.Figure, of scenario: CaseFigures.Scenario) -> String {
    let futures = numbers.futures(figure.chanceOfGood ?? 0)
    switch figure.kind {
    case .netCash:
      return
        "\(futures) more money comes back within \(numbers.horizon) than goes out; in 90 of 100 it is "
        + "\(numbers.range(figure))."
    case .netValue:
      return
        "\(futures) it is worth more than it takes, counting time and quality at their value; in 90 of 100 that is "
        + "\(numbers.range(figure)).\(scenario.otherWorth == 0 ? "" : " Part of it never shows in a budget.")"
    case .costs:
      return "In 90 of 100 futures it costs \(numbers.range(figure)) within \(numbers.horizon), at today's worth."
    case .annualLoss:
      return
        "\(futures) nothing happens in a year; one year in twenty costs \(numbers.about(figure.high ?? 0)) or more."
    case .payback: return payback(figure, futures)
    case .returnOnInvestment: return returns(figure)
    case .internalRate:
      return
        "Where a rate of return is defined, it is above \(numbers.percent(figure.median ?? 0)) a year as often as below."
    case .difference:
      let other = figures.scenarios.first?.name ?? ""
      return "\(futures) it is better than “\(other)”; the difference is \(numbers.range(figure)) in 90 of 100."
    }
  }

  private func payback(_ figure: CaseFigures.Figure, _ futures: String) -> String {
    let usual = figure.median.map { "; as often sooner as later than after \(numbers.years($0))" } ?? ""
    return "\(futures) the money is back within \(numbers.horizon)\(usual)."
  }

  private func returns(_ figure: CaseFigures.Figure) -> String {
    // The return is what comes back beyond what was spent, and below zero where less comes back.
    let words = [figure.median, figure.low, figure.high].map { numbers.formats.number(1 + ($0 ?? 0), decimals: 2) }
    let unit = numbers.formats.money(1, numbers.currency)
    return
      "For each \(unit) spent, \(words[0]) or more come back as often as not; in 90 of 100 futures \(words[1]) to \(words[2])."
      + (1 + (figure.low ?? 0) < 0 ? " Below zero, losses come on top of what was spent." : "")
  }

  /// What is most worth checking, and what checking is worth.
  var information: String {
    let worth = numbers.about(figures.perfectInformation.value)
    guard figures.perfectInformation.value > 0 else {
      return "The choice is the same in every future, so that checking an estimate would not change it."
    }
    let most = "Knowing the whole future before deciding would be worth \(worth) at most."
    guard let first = figures.information?.first, first.worth > 0 else {
      return "\(most) No single estimate would change the choice."
    }
    let second = figures.information?.dropFirst().first { $0.worth >= first.worth / 100 }
    let value = numbers.about(first.worth)
    guard let second else { return "Check “\(first.name)” first: knowing it exactly is worth up to \(value). \(most)" }
    return
      "Check “\(first.name)” and then “\(second.name)” first: knowing the one exactly is worth up to \(value), the other "
      + "up to \(numbers.about(second.worth)). \(most)"
  }

  var tornado: String {
    let flips = figures.tornado?.filter(\.flipsSign) ?? []
    guard let longest = figures.tornado?.first else { return "" }
    let ends = [min(longest.atLow, longest.atHigh), max(longest.atLow, longest.atHigh)].map { numbers.about($0) }
    let most = "“\(longest.name)” moves it most: from \(ends[0]) to \(ends[1])."
    return flips.isEmpty
      ? "\(most) No estimate alone turns a gain into a loss."
      : "\(most) \(flips.count == 1 ? "One estimate alone turns" : "Each of \(flips.count) estimates alone turns") a gain into a loss."
  }

  var losses: String {
    guard let losses = figures.losses, let best = figures.preferredScenario,
      let own = losses.all.first(where: { !$0.isToday && $0.name == best.name })
    else { return "" }
    let with = "With “\(best.name)” what goes wrong costs \(numbers.about(own.mean)) a year on average"
    guard let today = losses.all.first(where: \.isToday) else { return "\(with)." }
    return "\(with); today's way costs \(numbers.about(today.mean))."
  }

  var adoption: String {
    guard let share = figures.adoption?.share, let low = share.quantiles.first?.last,
      let high = share.quantiles.last?.last
    else { return "" }
    let months = Double(figures.time.monthsPerPeriod)
    let ends = [numbers.percent(low), numbers.percent(high)]
    let end =
      ends[0] == ends[1]
      ? "At the end \(ends[0]) of those who will use it do."
      : "At the end \(ends[0]) to \(ends[1]) of those who will use it do."
    guard share.quantiles.count == 5, let half = zip(share.periods, share.quantiles[2]).first(where: { $0.1 >= 0.5 })
    else { return end }
    return "Half of those who will use it do so after about \(numbers.plain(Double(half.0) * months)) months. \(end)"
  }

  /// "Simulated 20,480 times…", for whoever wants the same figures again.
  var run: String {
    let run = figures.run
    let error = figures.preferredScenario?[figures.objective]?.mean.map {
      "; the mean of “\(figures.preferredScenario?.name ?? "")” is known to within \(numbers.about($0.error)) (standard error)"
    }
    return
      "\(numbers.formats.number(run.trials)) trials in \(run.sets) sets, seed \(run.seed), engine \(run.engine)\(error ?? "")."
  }
}
