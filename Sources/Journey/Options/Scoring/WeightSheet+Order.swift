public import Documents
public import Partnership

/// The order of the swings that somebody chose before they gave points. It comes along with the points, to be checked
/// against them, and is not kept: the points say it as well.
extension WeightSheet {
  /// Two neighbours of which the order says the opposite of the points.
  public struct Contradiction: Sendable, Hashable {
    /// What the order puts first, with its points.
    public let above: Points
    /// What it puts behind that, with more points.
    public let below: Points
  }

  /// The field for the place of a criterion among its neighbours; equal places say nothing about each other.
  public static func placeField(_ criterion: RecordID) -> String { "place-\(criterion.text)" }

  /// Set once somebody was told of contradictions and hands in again: then their points count.
  public static let pointsCountField = "points-count"

  /// The contradictions in a form as it was typed; none where the order is not in it.
  public static func contradictions(in form: Form, _ context: Editing) -> [Contradiction] {
    var reading = Reading(form)
    reading.decimalSeparator = context.settings.numberStyle.decimal
    let compared = context.initiative.comparedCriteria
    return contradictions(compared, read(compared, &reading), &reading)
  }

  static func contradictions(
    _ compared: [[Entry<OptionCriterion>]], _ weights: [Points], _ reading: inout Reading
  ) -> [Contradiction] {
    guard !reading.flag(pointsCountField) else { return [] }
    var places: [RecordID: Double] = [:]
    for criterion in compared.flatMap({ $0 }) {
      places[criterion.id] = reading.number(placeField(criterion.id), in: 1...1_000)
    }
    return compared.flatMap { siblings in
      contradictions(weights.filter { points in siblings.contains { $0.id == points.criterion } }, places)
    }
  }

  /// Each place is compared with the one before it, so that one wrong number is not told many times.
  private static func contradictions(_ weights: [Points], _ places: [RecordID: Double]) -> [Contradiction] {
    weights.compactMap { below in
      guard let place = places[below.criterion],
        let before = weights.compactMap({ places[$0.criterion] }).filter({ $0 < place }).max(),
        let above = weights.filter({ places[$0.criterion] == before }).min(by: { $0.points < $1.points }),
        above.points < below.points
      else { return nil }
      return Contradiction(above: above, below: below)
    }
  }

  /// Refuses points that contradict the order, each beside the one that has too many or stands too far behind.
  static func check(
    _ found: [Contradiction], _ compared: [[Entry<OptionCriterion>]], _ reading: inout Reading, _ context: Editing
  ) {
    func title(_ points: Points) -> String {
      compared.flatMap { $0 }.first { $0.id == points.criterion }.map { "“\($0.title)”" } ?? ""
    }
    for pair in found {
      let (above, below) = (context.typed(pair.above.points), context.typed(pair.below.points))
      reading.refuse(
        "points-\(pair.below.criterion.text)",
        "Your order puts \(title(pair.above)) before \(title(pair.below)), your points say the opposite: \(above) and "
          + "\(below). Change the points. If they are right, hand in again, and they count in place of the order.")
    }
  }
}
