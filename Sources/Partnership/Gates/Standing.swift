/// Where an initiative stands beside its stage: travelling, or stopped with a reason.
public enum Standing: String, CaseIterable, Codable, Sendable, Hashable {
  case active, parked, declined, withdrawn, merged, completed

  public var title: String {
    switch self {
    case .active: "Under way"
    case .parked: "Parked"
    case .declined: "Declined"
    case .withdrawn: "Withdrawn"
    case .merged: "Merged"
    case .completed: "Completed"
    }
  }

  /// Whether it waits for anybody.
  public var isOpen: Bool { self == .active }

  /// Whether it may be taken up again.
  public var mayResume: Bool { self == .parked || self == .declined || self == .withdrawn }
}
