public import Documents
public import Partnership

/// What a need can ask of a platform: a feature, or something that IT needs.
public enum Ask: TextValue, CaseIterable {
  case feature(Feature)
  /// People sign in with the organisation's directory.
  case directory
  /// The licence is open.
  case openLicence
  /// It can run on the organisation's own servers.
  case inside
  /// What was written can be taken along.
  case export

  public static let allCases: [Ask] = Feature.allCases.map(Ask.feature) + [.directory, .openLicence, .inside, .export]

  public static let expected = "something that can be asked, such as polls or directory"

  public init?(_ text: String) {
    guard let found = Self.allCases.first(where: { $0.description == text }) else { return nil }
    self = found
  }

  public var description: String {
    switch self {
    case .feature(let feature): feature.rawValue
    case .directory: "directory"
    case .openLicence: "open-licence"
    case .inside: "inside"
    case .export: "export"
    }
  }

  public var title: String {
    switch self {
    case .feature(let feature): feature.title
    case .directory: "Sign-in with our directory"
    case .openLicence: "An open licence"
    case .inside: "Can run on our own servers"
    case .export: "What was written can be taken along"
    }
  }

  /// The fact that answers it.
  var subject: FactSubject {
    switch self {
    case .feature(let feature): .feature(feature)
    case .directory: .signOn
    case .openLicence: .licence
    case .inside: .hosting
    case .export: .export
    }
  }

  /// The party that can find out what nobody knows yet.
  public var investigator: Party {
    if case .feature = self { .communications } else { .it }
  }

  /// What a fact says about it; nil when it leaves the question open.
  func answer(_ fact: CatalogueFact) -> MustHaveStatus? {
    switch self {
    case .feature: fact.values == ["no"] ? .missed : fact.values.isEmpty ? nil : .met
    case .directory:
      fact.values.contains { ["ldap", "saml", "oidc"].contains($0) } ? .met : fact.values == ["none"] ? .missed : nil
    case .openLicence: fact.values == ["open"] ? .met : fact.values == ["proprietary"] ? .missed : nil
    case .inside: fact.values.contains("inside") ? .met : fact.values.isEmpty ? nil : .missed
    case .export: fact.values == ["none"] ? .missed : fact.values == ["whole"] ? .met : nil
    }
  }
}

/// Whether a candidate meets what is asked.
public enum MustHaveStatus: String, Sendable, Hashable, Codable, CaseIterable {
  case met, missed, unknown
}
