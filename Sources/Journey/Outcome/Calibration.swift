import BusinessCase
public import Partnership
import Statistics

/// A figure of the case that was put to the test: the range that was stated, and what was measured in the end.
public struct TestedFigure: Sendable, Hashable {
  /// What was estimated.
  public let title: String
  /// The party that stated the range.
  public let party: Party
  /// The stated 90 % range.
  public let low: Double
  public let high: Double
  /// The last reading, in the same unit.
  public let measured: Double

  public var isWithin: Bool { low <= measured && measured <= high }
}

/// How often what a party stated as a 90 % range held what was measured in the end. Shown for parties, never for people.
///
/// Source: D. W. Hubbard, "How to Measure Anything" (2014), chapter 5: a calibrated estimator is right in nine of ten.
public struct Calibration: Sendable, Hashable {
  public let party: Party
  /// How many fell within their range.
  public let within: Int
  /// How many were measured.
  public let count: Int

  /// The records of several initiatives together, by party.
  public static func sum(_ all: [[Calibration]]) -> [Calibration] {
    Party.allCases.compactMap { party in
      let own = all.joined().filter { $0.party == party }
      guard !own.isEmpty else { return nil }
      return Calibration(
        party: party, within: own.reduce(0) { $0 + $1.within }, count: own.reduce(0) { $0 + $1.count })
    }
  }

  /// Between which shares the one behind it lies (95 %, by Wilson): few figures say little.
  public var interval: ClosedRange<Double>? { Proportion(within, of: count)?.interval95 }
}

extension Initiative {
  /// The figures of the case that have a range of their own and can be put to the test.
  var testable: [(entry: any AnyEntry, quantity: Quantity)] {
    let estimates = records[Assumption.self].map { ($0 as any AnyEntry, $0.content.quantity) }
    let benefits = records[Benefit.self].compactMap { entry in entry.content.stated.map { (entry as any AnyEntry, $0) }
    }
    let costs = records[Cost.self].compactMap { entry in entry.content.stated.map { (entry as any AnyEntry, $0) } }
    return (estimates + benefits + costs).map { (entry: $0.0, quantity: $0.1) }
  }

  /// What was measured of the case, by the measures that name a figure of it and have been read.
  public var testedFigures: [TestedFigure] {
    let testable = testable
    return records[Measure.self].compactMap { measure in
      let readings = records[Measurement.self].filter { $0.content.measure == measure.id }
      guard let tests = measure.content.tests, let last = readings.max(by: { $0.content.on < $1.content.on }),
        let (entry, quantity) = testable.first(where: { $0.entry.revision.record == tests })
      else { return nil }
      let interval = quantity.estimate.interval90
      return TestedFigure(
        title: entry.title, party: entry.revision.party ?? broughtBy, low: interval.low, high: interval.high,
        measured: last.content.value)
    }
  }

  /// How well each party estimated; only those of which something was measured.
  public var calibration: [Calibration] {
    let tested = testedFigures
    return Party.allCases.compactMap { party in
      let own = tested.filter { $0.party == party }
      return own.isEmpty ? nil : Calibration(party: party, within: own.count(where: \.isWithin), count: own.count)
    }
  }
}
