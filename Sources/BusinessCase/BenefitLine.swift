/// Something that a case is good for.
public struct BenefitLine: Hashable, Sendable, Identifiable {
  /// An opaque identifier given by the caller.
  public let id: String
  public let estimate: Estimate
  /// Whether the benefit lowers what is spent or brings money in; time saved that nobody stops paying for does not.
  public let isCashReleasing: Bool

  public init(id: String, estimate: Estimate, isCashReleasing: Bool) {
    self.id = id
    self.estimate = estimate
    self.isCashReleasing = isCashReleasing
  }
}
