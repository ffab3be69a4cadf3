/// The first of three questions that classify the data.
public enum PersonalData: String, Titled {
  case none, ordinary, special

  public var title: String {
    switch self {
    case .none: "No, or only what is public anyway"
    case .ordinary: "Yes: names, addresses, what people write"
    case .special: "Yes, and sensitive: health, belief, union, performance"
    }
  }
}

/// The second question.
public enum IfPublic: String, Titled {
  case nothing, awkward, harmful

  public var title: String {
    switch self {
    case .nothing: "Nothing would happen"
    case .awkward: "It would be awkward"
    case .harmful: "It would harm people or the organisation"
    }
  }
}

/// The third question.
public enum Dependence: String, Titled {
  case none, work, care

  public var title: String {
    switch self {
    case .none: "Nobody would mind"
    case .work: "Work would suffer"
    case .care: "People or duties by law would be at risk"
    }
  }
}

/// How the data of an initiative is to be handled.
public enum DataClass: String, Titled, Comparable {
  case open, `internal`, confidential, strict

  /// The highest class that one of the three answers calls for.
  public init(people: PersonalData, exposure: IfPublic, dependence: Dependence) {
    let byPeople: DataClass =
      switch people {
      case .none: .open
      case .ordinary: .internal
      case .special: .strict
      }
    let byExposure: DataClass =
      switch exposure {
      case .nothing: .open
      case .awkward: .internal
      case .harmful: .confidential
      }
    let byDependence: DataClass = dependence == .care ? .confidential : .open
    self = max(byPeople, byExposure, byDependence)
  }

  public var title: String {
    switch self {
    case .open: "Open"
    case .internal: "Internal"
    case .confidential: "Confidential"
    case .strict: "Strictly confidential"
    }
  }

  public static func < (a: DataClass, b: DataClass) -> Bool { a.rank < b.rank }
  private var rank: Int { DataClass.allCases.firstIndex(of: self) ?? 0 }
}
