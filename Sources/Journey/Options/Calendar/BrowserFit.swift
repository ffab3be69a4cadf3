import Documents
public import Partnership

/// Whether an option runs in the browsers that IT supports, in a sentence.
///
/// It is enough that it runs in one of them. Versions are compared number by number; what cannot be compared stays
/// unknown.
public enum BrowserFit: Sendable, Hashable {
  case fits(String)
  case conflict(String)
  case unknown(String)

  /// - Parameters:
  ///   - needs: the browsers that it runs in; nil where nobody knows.
  ///   - supported: by IT's calendar.
  /// - Returns: nil where there is nothing to say: no browser is needed, or neither side has named any.
  public init?(_ needs: [BrowserNeed]?, supported: [ITCalendar.Browser]) {
    guard let needs else {
      guard !supported.isEmpty else { return nil }
      self = .unknown(
        "Nobody has said in which browsers it runs. IT supports \(Self.list(supported.map(Self.words))); IT should find out."
      )
      return
    }
    guard !needs.isEmpty else { return nil }
    let runs = "It runs in \(Self.list(needs.map(Self.words)))"
    guard !supported.isEmpty else {
      self = .unknown("\(runs). IT has not said yet which browsers it supports.")
      return
    }
    let pairs = supported.flatMap { browser in needs.filter { Self.isSame($0.name, browser.name) }.map { ($0, browser) }
    }
    let verdicts = pairs.map { need, browser in (browser, Self.covers(need.since, browser.since)) }
    let told = Self.list(supported.map(Self.words))
    if let fitting = verdicts.first(where: { $0.1 == true }) {
      self = .fits("It runs in \(fitting.0.name), which IT supports.")
    } else if let open = verdicts.first(where: { $0.1 == nil }) {
      self = .unknown(
        "\(runs), and IT supports \(Self.words(open.0)): whether every version of it will do is not known. IT should find out."
      )
    } else if pairs.isEmpty {
      self = .conflict("\(runs), and IT supports none of these: it supports \(told).")
    } else {
      self = .conflict("\(runs), and IT supports older versions too: \(told).")
    }
  }

  public var words: String {
    switch self {
    case .fits(let words), .conflict(let words), .unknown(let words): words
    }
  }

  /// Whether a browser that is supported from a version on is always new enough; nil where that cannot be told.
  private static func covers(_ needed: String, _ supported: String) -> Bool? {
    if needed.isEmpty { return true }
    guard let needed = numbers(needed), let supported = numbers(supported) else {
      return needed == supported ? true : nil
    }
    return !supported.lexicographicallyPrecedes(needed)
  }

  /// [128, 3] for "128.3"; nil for what is no version in numbers.
  private static func numbers(_ version: String) -> [Int]? {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    let known = parts.compactMap(\.self)
    guard !known.isEmpty, known.count == parts.count else { return nil }
    // 128.0 is no later than 128.
    return Array(known.reversed().drop { $0 == 0 }.reversed())
  }

  /// "Firefox" is what IT calls "Firefox ESR", and "Microsoft Edge" is "Edge".
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Set(Folded.text(one).split(separator: " ")), Set(Folded.text(other).split(separator: " ")))
    return !a.isEmpty && !b.isEmpty && (a.isSubset(of: b) || b.isSubset(of: a))
  }

  private static func words(_ need: BrowserNeed) -> String {
    need.since.isEmpty ? need.name : "\(need.name) from \(need.since) on"
  }

  private static func words(_ browser: ITCalendar.Browser) -> String {
    browser.since.isEmpty ? browser.name : "\(browser.name) from \(browser.since) on"
  }

  private static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}
