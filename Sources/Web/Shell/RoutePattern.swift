/// The form of a path: fixed words and named values.
struct RoutePattern: Sendable, Hashable, CustomStringConvertible {
  private let steps: [Step]
  /// How many steps are fixed: of two patterns that match one path, the one with more of them is meant.
  let weight: Int

  /// - Parameter steps: of a route made with any values, which are not kept.
  init(steps: [Step]) {
    self.steps = steps.map { step in
      switch step {
      case .fixed: step
      case .value(let name, _, let isSecret): .value(name: name, text: "", isSecret: isSecret)
      }
    }
    weight = steps.count { step in
      if case .fixed = step { true } else { false }
    }
  }

  /// Whether its address holds the token of a link.
  var hasSecret: Bool {
    steps.contains { step in
      if case .value(_, _, isSecret: true) = step { true } else { false }
    }
  }

  /// The first step, where it is fixed.
  var firstStep: String? {
    if case .fixed(let text) = steps.first { text } else { nil }
  }

  /// The names of its values, in order.
  var values: [String] {
    steps.compactMap { step in
      if case .value(let name, _, _) = step { name } else { nil }
    }
  }

  /// "/initiatives/{id}".
  var description: String {
    "/"
      + steps.map { step in
        switch step {
        case .fixed(let text): text
        case .value(let name, _, _): "{\(name)}"
        }
      }.joined(separator: "/")
  }

  /// The values of a path of this form, percent-decoded; nil for every other path.
  ///
  /// Strict: a slash more or less is another path, so that one page has one address.
  func match(_ path: String) -> [String: String]? { Self.pieces(of: path).flatMap(match) }

  /// The same for a path that is taken apart already.
  func match(_ pieces: [Substring]) -> [String: String]? {
    guard pieces.count == steps.count else { return nil }
    var values: [String: String] = [:]
    for (piece, step) in zip(pieces, steps) {
      switch step {
      case .fixed(let text): guard piece == text else { return nil }
      case .value(let name, _, _):
        guard let value = PercentText.decoded(piece), !value.isEmpty else { return nil }
        values[name] = value
      }
    }
    return values
  }

  /// The steps of a path as it came, not decoded; nil for what does not begin with a slash.
  static func pieces(of path: String) -> [Substring]? {
    guard path.utf8.first == UInt8(ascii: "/") else { return nil }
    if path.utf8.count == 1 { return [] }
    return path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// How many steps there are.
  var length: Int { steps.count }

  /// A path of this form as the log shows it: "/answer/…".
  func logged(_ path: String) -> String {
    let pieces = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    return "/"
      + zip(pieces, steps).map { piece, step in
        if case .value(_, _, isSecret: true) = step { "…" } else { String(piece) }
      }.joined(separator: "/")
  }
}
