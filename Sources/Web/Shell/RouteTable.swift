import Hummingbird
import Partnership

/// One route: which method and path, and what somebody must be allowed to do.
struct RouteEntry: Sendable {
  let method: HTTPRequest.Method
  let pattern: RoutePattern
  let action: Action
  /// How the description of the API tells it; nil for a page.
  var operation: Operation?
  /// Whether the work ends when whoever asked hangs up: for long work that is worth nothing to anybody else.
  var stopsOnHangUp = false
  let handle: @Sendable (PageRequest) async throws -> Response
}

/// All routes. What is not in it is not found; nothing gets in without an action.
struct RouteTable: Sendable {
  private(set) var entries: [RouteEntry] = []
  /// The entries by the number of their steps, so that a request is held against few of them.
  private var byLength: [Int: [RouteEntry]] = [:]

  /// Stops at start when two routes have the same method and pattern: one of them could never be reached.
  mutating func add(_ entry: RouteEntry) {
    precondition(
      !entries.contains { $0.method == entry.method && $0.pattern.description == entry.pattern.description },
      "\(entry.method) \(entry.pattern) is registered twice.")
    entries.append(entry)
    byLength[entry.pattern.length, default: []].append(entry)
  }

  /// What a path leads to.
  enum Match {
    case found(RouteEntry, [String: String])
    case otherMethods([HTTPRequest.Method])
    case none
  }

  /// Finds the route of a request; HEAD takes that of GET. O(n) in the number of routes with as many steps.
  func match(_ method: HTTPRequest.Method, _ path: String) -> Match {
    guard let pieces = RoutePattern.pieces(of: path) else { return .none }
    var candidates: [(RouteEntry, [String: String])] = []
    var best = 0
    for entry in byLength[pieces.count, default: []] where entry.pattern.weight >= best {
      guard let values = entry.pattern.match(pieces) else { continue }
      if entry.pattern.weight > best {
        best = entry.pattern.weight
        candidates.removeAll()
      }
      candidates.append((entry, values))
    }
    if candidates.isEmpty { return .none }
    let wanted = method == .head ? .get : method
    if let (entry, values) = candidates.first(where: { $0.0.method == wanted }) { return .found(entry, values) }
    return .otherMethods(candidates.flatMap { $0.0.method == .get ? [.get, .head] : [$0.0.method] })
  }

  /// A path as the log may show it: without the tokens of links. Of a path that leads nowhere, which may be a
  /// mistyped link, only a first step that some route has is shown.
  func logged(_ path: String, _ match: Match) -> String {
    if case .found(let entry, _) = match { return entry.pattern.logged(path) }
    if let entry = entries.first(where: { $0.pattern.match(path) != nil }) { return entry.pattern.logged(path) }
    let first = String(path.dropFirst().prefix { $0 != "/" })
    return entries.contains { $0.pattern.firstStep == first } ? "/\(first)/…" : "/…"
  }
}
