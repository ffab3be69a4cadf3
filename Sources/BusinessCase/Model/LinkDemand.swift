/// What staff would ask of a network link in its busy hour. All values are formulas.
public struct LinkDemand: Hashable, Sendable {
  /// How many people may use it.
  public var people: String
  /// The share of them that watches at the same time in the busy hour, 0 to 1.
  public var activeShare: String
  /// What one stream takes, in megabits per second.
  public var streamRate: String
  /// What the link carries, in megabits per second.
  public var capacity: String
  /// The share of the link that streams may take, 0 to 1.
  public var shareOfLink: Double
  /// The probability of exceeding that share which is still fine, per busy hour.
  public var tolerance: Double

  public init(
    people: String, activeShare: String, streamRate: String, capacity: String, shareOfLink: Double = 0.3,
    tolerance: Double = 0.01
  ) {
    (self.people, self.activeShare, self.streamRate, self.capacity) = (people, activeShare, streamRate, capacity)
    (self.shareOfLink, self.tolerance) = (shareOfLink, tolerance)
  }
}
