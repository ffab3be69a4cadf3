/// A requirement that people wrote in their own words, read as what the catalogue can be asked.
///
/// Words are looked for by their beginnings, whatever their case. A requirement that says what must *not* be is left
/// to people: a feature that is there says nothing about it. What is left beside the words that were recognised, and
/// beside those that every requirement has, is what no fact can settle.
struct AskWords: Sendable, Hashable {
  /// None when no fact of the catalogue is about it; in the order of `Ask.allCases`.
  let asks: [Ask]
  /// Protocols of signing in that are named: a fact has to name them, too.
  let protocols: [String]
  /// Words that no fact is about, as they were written.
  let rest: [String]
  /// Whether one of several things is enough.
  let isEither: Bool

  /// - Complexity: O(length · words).
  init(_ requirement: String) {
    let words = requirement.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let small = words.map { $0.lowercased() }
    guard !small.contains(where: Self.refusals.contains) else {
      (asks, protocols, rest, isEither) = ([], [], words, false)
      return
    }
    var covered: Set<Int> = []
    asks = Ask.allCases.filter { ask in
      let places = ask.beginnings.flatMap { Self.places(of: $0, in: small) }
      covered.formUnion(places)
      return !places.isEmpty
    }
    let named = asks.contains(.directory) ? small.filter(Self.named.contains) : []
    protocols = named
    rest = words.indices.filter { index in
      !covered.contains(index) && !Self.common.contains(small[index]) && !named.contains(small[index])
    }.map { words[$0] }
    isEither = small.contains("or") && asks.count + named.count > 1
  }

  /// Whether the words that were recognised are all of it, so that a platform that has them meets it.
  var isSettledByFacts: Bool { !asks.isEmpty && rest.isEmpty && protocols.isEmpty && !isEither }

  /// What facts say about all of it.
  ///
  /// It is met only where facts speak of every part: of each thing that is asked, of the protocols that it names, and
  /// where no words are left over. One part that is missed misses it, unless one of several would be enough.
  func status(_ answers: [AskAnswer]) -> MustHaveStatus {
    let statuses = answers.map(\.status)
    guard !statuses.isEmpty else { return .unknown }
    if isEither ? statuses.allSatisfy({ $0 == .missed }) : statuses.contains(.missed) { return .missed }
    let isMet = isEither ? statuses.contains(.met) : statuses.allSatisfy { $0 == .met }
    return isMet && rest.isEmpty && names(answers) ? .met : .unknown
  }

  /// Whether a fact about signing in has the protocols that are named.
  func names(_ answers: [AskAnswer]) -> Bool {
    let known = answers.filter { $0.ask == .directory }.flatMap(\.values)
    return protocols.isEmpty
      || (isEither ? protocols.contains(where: known.contains) : protocols.allSatisfy(known.contains))
  }

  /// The places of the words that a beginning covers, wherever it occurs. A space at its end asks for the whole word.
  private static func places(of beginning: String, in words: [String]) -> [Int] {
    let parts = beginning.split(separator: " ").map(String.init)
    let isWholeWord = beginning.hasSuffix(" ")
    guard let last = parts.last, words.count >= parts.count else { return [] }
    return (0...(words.count - parts.count)).flatMap { start -> [Int] in
      let end = start + parts.count - 1
      let isThere =
        zip(parts.dropLast(), words[start...]).allSatisfy { $0 == $1 }
        && (isWholeWord ? words[end] == last : words[end].hasPrefix(last))
      return isThere ? Array(start...end) : []
    }
  }

  private static let refusals: Set<String> = ["no", "not", "never", "none", "nobody", "without", "neither", "cannot"]

  private static let named: Set<String> = ["ldap", "saml", "oidc", "cas"]

  /// Words that ask for nothing by themselves.
  private static let common: Set<String> = [
    "a", "an", "the", "of", "in", "on", "at", "by", "to", "for", "from", "with", "as", "and", "or", "it", "its", "is",
    "are", "be", "can", "must", "should", "shall", "may", "has", "have", "offers", "supports", "support", "works",
    "work",
    "we", "our", "us", "you", "they", "their", "them", "people", "staff", "users", "employees", "members", "everybody",
    "everyone", "all", "every", "each", "any", "own", "some", "there", "that", "which", "via", "through", "possible",
    "available", "run", "runs", "running", "use", "uses", "allows", "allow", "platform", "platforms", "service",
    "content", "contents", "data", "good", "built",
  ]
}

extension Ask {
  /// How words that ask for it begin.
  fileprivate var beginnings: [String] {
    switch self {
    case .feature(let feature): feature.beginnings
    case .directory: ["sign in", "single sign on", "single sign", "sso ", "directory", "ldap ", "saml ", "oidc "]
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
    case .polls: ["poll ", "polls "]
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
