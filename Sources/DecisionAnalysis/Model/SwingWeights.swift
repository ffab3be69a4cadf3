/// How much one member of a party cares about the swing of each criterion from its worst to its best end.
///
/// Siblings in the tree are compared with each other. The share of a criterion among its siblings is its points over
/// theirs, and shares multiply down the tree. Where a member orders the swings of a group but gives no points, the
/// weights are the centre of all weights with that order (rank-order centroid; F. H. Barron and B. E. Barrett,
/// "Decision quality using ranked attribute weights", Management Science 42 (1996), 1515-1523).
public struct SwingWeights: Hashable, Sendable {
  /// Opaque, unique within the party.
  public var member: String
  /// Points by the id of a criterion or group, not negative; 100 for the most important swing by convention.
  public var points: [String: Double]
  /// Ids from the most to the least important swing. Only the order among siblings counts.
  public var order: [String]

  public init(_ member: String, points: [String: Double] = [:], order: [String] = []) {
    self.member = member
    self.points = points
    self.order = order
  }
}

/// A party with the weights of its members, and with what it can accept.
public struct PartyView: Hashable, Sendable {
  /// Opaque, unique among the parties.
  public var id: String
  /// For people.
  public var name: String
  /// At least one.
  public var members: [SwingWeights]
  /// The least value (0…1) at which the party can accept an option, or nil.
  public var floor: Double?
  /// Ids of options that the party does not accept, whatever their value.
  public var refuses: [String]

  public init(_ id: String, _ name: String, members: [SwingWeights], floor: Double? = nil, refuses: [String] = []) {
    self.id = id
    self.name = name
    self.members = members
    self.floor = floor
    self.refuses = refuses
  }
}
