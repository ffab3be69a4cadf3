import Statistics

/// Which options every party can accept, the one whose least satisfied party is best off first.
public struct CommonGround: Hashable, Sendable, Codable {
  /// Acceptable ones first, then by the value of the least satisfied party, the highest first.
  public let options: [SharedOption]
  public let sentence: String

  /// The best option that every party can accept; nil when there is none.
  public var best: SharedOption? { options.first.flatMap { $0.isAcceptable ? $0 : nil } }
}

public struct SharedOption: Hashable, Sendable, Codable {
  public let option: String
  /// Under the weights of each party, 0…1. Values stand on fixed scales, so that they do not depend on what else is
  /// compared.
  public let values: [Double]
  /// The party with the lowest value.
  public let leastSatisfied: String
  /// That value.
  public let least: Double
  /// What stands in the way, by party.
  public let obstacles: [Obstacle]

  public var isAcceptable: Bool { obstacles.isEmpty }
}

public struct Obstacle: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The party said that it does not accept the option.
    case refused
    /// Its value lies under the least that the party said it accepts.
    case belowFloor
    /// It is worse for the party than the option to compare with.
    case belowReference
  }

  public let party: String
  public let kind: Kind
}

extension DecisionModel {
  /// Nil without parties.
  var commonGround: CommonGround? {
    guard !parties.isEmpty else { return nil }
    let sorted = remaining.map { (option: $0, shared: shared($0)) }.enumerated().sorted { one, other in
      let (a, b) = (one.element.shared, other.element.shared)
      if a.isAcceptable != b.isAcceptable { return a.isAcceptable }
      return a.least == b.least ? one.offset < other.offset : a.least > b.least
    }.map(\.element)
    let ground = dominatedLast(sorted, option: \.option) {
      $0.shared.isAcceptable == $1.shared.isAcceptable && $0.shared.least == $1.shared.least
    }.map(\.shared)
    return CommonGround(options: ground, sentence: sentence(ground))
  }

  private func shared(_ option: Int) -> SharedOption {
    let values = weights.map { value(option, $0.mean) }
    let least = values.indices.min { values[$0] < values[$1] } ?? 0
    let reference = options.firstIndex { $0.id == self.reference }
    let obstacles = parties.indices.compactMap { party -> Obstacle? in
      let view = parties[party]
      if view.refuses.contains(options[option].id) { return Obstacle(party: view.id, kind: .refused) }
      if let floor = view.floor, values[party] < floor - Self.tie { return Obstacle(party: view.id, kind: .belowFloor) }
      if let reference, values[party] < value(reference, weights[party].mean) - Self.tie {
        return Obstacle(party: view.id, kind: .belowReference)
      }
      return nil
    }
    return SharedOption(
      option: options[option].id, values: values, leastSatisfied: parties[least].id, least: values[least],
      obstacles: obstacles)
  }

  private func sentence(_ shared: [SharedOption]) -> String {
    func name(_ id: String) -> String { Words.quoted(options.first { $0.id == id }?.name ?? id) }
    func party(_ id: String) -> String { parties.first { $0.id == id }?.name ?? id }
    let acceptable = shared.filter(\.isAcceptable)
    guard let best = acceptable.first else {
      guard let nearest = shared.min(by: { ($0.obstacles.count, -$0.least) < ($1.obstacles.count, -$1.least) }) else {
        return "No option is left."
      }
      return "No option is acceptable to every party. \(name(nearest.option)) comes nearest; it is "
        + "\(Words.list(Array(Set(nearest.obstacles.map { party($0.party) })).sorted())) that cannot accept it."
    }
    let others = acceptable.count - 1
    let rest =
      others == 0
      ? "No other option is acceptable to all" : "\(Words.count(others, "other is", "others are")) acceptable as well"
    return "\(name(best.option)) is what all can best live with: the least satisfied party, "
      + "\(party(best.leastSatisfied)), still gives it \(Words.points(best.least)) of 100 points. \(rest.capitalisedFirst)."
  }
}
