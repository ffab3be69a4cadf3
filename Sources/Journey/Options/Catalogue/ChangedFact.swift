public import Documents
public import Partnership

/// A fact of the catalogue that something relied on, and that is another one today.
public struct ChangedFact: Sendable, Hashable {
  /// What the platform is called.
  public let platform: String
  public let before: CatalogueFact
  /// What is known today; nil when nothing is any more.
  public let now: CatalogueFact?
  /// Since when the organisation says so; nil for what ships with the program.
  public let since: Day?

  public var about: FactSubject { before.about }

  /// Of what was relied on, that which a catalogue says otherwise.
  ///
  /// Only what a fact says counts: reading the same again, or at another place, changes nothing.
  ///
  /// - Complexity: O(facts²) of one platform.
  static func among(_ relied: [CatalogueFact], of platform: PlatformID, in catalogue: Catalogue) -> [ChangedFact] {
    let entry = catalogue[platform.text]
    return relied.compactMap { before in
      let now = entry?.fact(before.about)
      if let now, now.says(before) { return nil }
      return ChangedFact(
        platform: entry?.name ?? platform.text, before: before, now: now,
        since: entry?.signature(before.about)?.on)
    }
  }

  /// "sign-in of “HumHub” was LDAP (read on 23 November 2026), is none since 24 November 2026 (our own trial)".
  public func words(_ formats: Formats) -> String {
    let was =
      "\(about.title.lowercasedFirst) of “\(platform)” was “\(before.told)” (read on \(formats.day(before.readOn)))"
    guard let now else { return "\(was), and the catalogue says nothing about it any more" }
    let since = since.map { " since \(formats.day($0))" } ?? ""
    return "\(was), is “\(now.told)”\(since) (read on \(formats.day(now.readOn)): \(now.source))"
  }

  /// As a sentence of its own.
  public func sentence(_ formats: Formats) -> String {
    let words = words(formats)
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }
}

extension CatalogueFact {
  /// Whether two facts say the same, wherever and whenever they were read.
  func says(_ other: CatalogueFact) -> Bool {
    about == other.about && Set(values) == Set(other.values) && words == other.words
  }

  /// What it says, for people: its words, and its values where there are none or where they say more.
  public var told: String {
    let values = values.map { about.title(of: $0) }.joined(separator: ", ")
    if words.isEmpty { return values }
    return values.isEmpty ? words : "\(values): \(words)"
  }
}

extension FactSubject {
  /// A value of its vocabulary as people read it.
  public func title(of value: String) -> String {
    switch (self, value) {
    case (.hosting, "inside"): "on our own servers"
    case (.hosting, "outside"): "at a host of our choice"
    case (.hosting, "service"): "hosted service"
    case (.signOn, "ldap"): "LDAP"
    case (.signOn, "saml"): "SAML"
    case (.signOn, "oidc"): "OpenID Connect"
    case (.signOn, "cas"): "CAS"
    case (.signOn, "other"): "something else"
    case (.signOn, "none"): "none"
    case (.export, "whole"): "all of it"
    case (.export, "part"): "a part of it"
    case (.export, "none"): "nothing"
    case (.feature, "extra"), (.signOn, "extra"): "with an extra"
    default: value
    }
  }

  /// What there is to choose from, in the order of the vocabulary.
  public var choices: [Choice] {
    vocabulary.map { Choice($0, title(of: $0).prefix(1).uppercased() + title(of: $0).dropFirst()) }
  }
}
