/// Something that a case takes.
public struct CostLine: Hashable, Sendable, Identifiable {
  /// What the money or time goes to.
  public enum Nature: String, Hashable, Sendable, CaseIterable {
    case peopleTime, training, moderation, licences, hosting, hardware, services, other

    /// Whether it is work or learning by people, which makes up most of such projects and is most often forgotten.
    public var isForPeople: Bool {
      switch self {
      case .peopleTime, .training, .moderation: true
      case .licences, .hosting, .hardware, .services, .other: false
      }
    }
  }

  /// An opaque identifier given by the caller.
  public let id: String
  public let estimate: Estimate
  public let nature: Nature

  public init(id: String, estimate: Estimate, nature: Nature) {
    self.id = id
    self.estimate = estimate
    self.nature = nature
  }
}
