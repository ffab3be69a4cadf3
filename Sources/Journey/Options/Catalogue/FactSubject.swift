public import Documents

/// What a fact is about: one of the features of the one vocabulary, or a property that decides whether IT can host it,
/// sign people in, and leave it again.
public enum FactSubject: TextValue, CaseIterable {
  case licence, hosting, signOn, export, exitLimits, terms, price
  case feature(Feature)

  public static let allCases: [FactSubject] =
    [.licence, .hosting, .signOn, .export, .exitLimits, .terms, .price] + Feature.allCases.map(FactSubject.feature)

  public static let expected = "a subject such as licence or polls"

  public init?(_ text: String) {
    guard let found = Self.allCases.first(where: { $0.description == text }) else { return nil }
    self = found
  }

  public var description: String {
    switch self {
    case .licence: "licence"
    case .hosting: "hosting"
    case .signOn: "sign-on"
    case .export: "export"
    case .exitLimits: "exit-limits"
    case .terms: "terms"
    case .price: "price"
    case .feature(let feature): feature.rawValue
    }
  }

  public var title: String {
    switch self {
    case .licence: "Licence"
    case .hosting: "Hosting"
    case .signOn: "Sign-in"
    case .export: "Way out"
    case .exitLimits: "Limits of the way out"
    case .terms: "Terms that trap"
    case .price: "Price"
    case .feature(let feature): feature.title
    }
  }

  /// The values that it can have; none where only words can say it.
  public var vocabulary: [String] {
    switch self {
    case .licence: ["open", "mixed", "proprietary"]
    case .hosting: ["inside", "outside", "service"]
    // An extra is what the directory needs: a plug-in, or a paid edition. A way that needs none is said without it.
    case .signOn: ["ldap", "saml", "oidc", "cas", "other", "extra", "none"]
    case .export: ["whole", "part", "none"]
    case .exitLimits, .terms, .price: []
    case .feature: ["yes", "extra", "no"]
    }
  }

  /// Whether several values can hold at once.
  public var isList: Bool { self == .hosting || self == .signOn }
}
