extension Ask {
  /// What the catalogue can be asked about a requirement that people wrote in their own words.
  ///
  /// Words are looked for by their beginnings, whatever their case. A requirement that says what must *not* be is left
  /// to people: a feature that is there says nothing about it.
  ///
  /// - Returns: none when no fact of the catalogue is about it; in the order of `Ask.allCases`.
  /// - Complexity: O(length · words).
  public static func found(in requirement: String) -> [Ask] {
    let letters = requirement.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }
    let text = " " + String(letters).split(separator: " ").joined(separator: " ") + " "
    guard !refusals.contains(where: { text.contains(" \($0) ") }) else { return [] }
    return allCases.filter { ask in ask.beginnings.contains { text.contains(" \($0)") } }
  }

  private static let refusals = ["no", "not", "never", "none", "nobody", "without", "neither", "cannot"]

  /// How words that ask for it begin.
  private var beginnings: [String] {
    switch self {
    case .feature(let feature): feature.beginnings
    case .directory: ["sign in", "single sign", "sso ", "directory", "ldap", "saml", "oidc"]
    case .openLicence: ["open source", "open licen", "free software"]
    case .inside: ["own servers", "on premises", "own data cent", "self host", "inside our network"]
    case .export: ["export", "taken along", "take along", "take it along", "way out"]
    }
  }
}

extension Feature {
  fileprivate var beginnings: [String] {
    switch self {
    case .profiles: ["profile"]
    case .groups: ["groups"]
    case .questions: ["questions and answers", "ask questions"]
    case .comments: ["comment"]
    case .reactions: ["reactions"]
    case .search: ["search"]
    case .files: ["upload", "attach", "file shar", "shared file", "pictures"]
    case .polls: ["poll "]
    case .events: ["calendar", "events "]
    case .video: ["video"]
    case .publishing: ["publish", "approval"]
    case .moderation: ["moderat"]
    case .notifications: ["notif"]
    case .mobile: ["phone", "mobile"]
    case .translation: ["several languages", "translat", "multilingual"]
    case .statistics: ["usage figures", "statistics"]
    case .guestAccess: ["guest"]
    case .archive: ["archiv"]
    }
  }
}
