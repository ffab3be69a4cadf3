import Documents
import Markup

/// An address of a feature. One enum per feature makes all its addresses: the router, the pages and the tests use it.
///
///     enum InitiativeRoute: Route {
///       case show(InitiativeID)
///       var steps: [Step] {
///         switch self {
///         case .show(let id): ["initiatives", .id("id", id)]
///         }
///       }
///     }
///
/// To register a route, make it with any values, such as `.show(.any)`: its pattern keeps their names only.
protocol Route: Sendable {
  /// The path, step by step.
  var steps: [Step] { get }
}

/// One step of a path.
enum Step: Sendable, Hashable, ExpressibleByStringLiteral {
  case fixed(String)
  /// A value; `isSecret` keeps it out of the log.
  case value(name: String, text: String, isSecret: Bool)

  init(stringLiteral literal: StaticString) { self = .fixed("\(literal)") }

  /// An identifier.
  static func id<Subject>(_ name: String, _ id: ID<Subject>) -> Step {
    .value(name: name, text: id.text, isSecret: false)
  }

  /// A word out of a closed list, such as a stage.
  static func word(_ name: String, _ text: String) -> Step { .value(name: name, text: text, isSecret: false) }

  /// The token of a link: never logged.
  static func secret(_ name: String, _ text: String) -> Step { .value(name: name, text: text, isSecret: true) }

  fileprivate var text: String {
    switch self {
    case .fixed(let text), .value(_, let text, _): text
    }
  }
}

extension Route {
  /// The address, for links and redirects.
  var path: LocalPath { LocalPath(steps: steps.map(\.text)) }

  /// The pattern, for the table of routes.
  var pattern: RoutePattern { RoutePattern(steps: steps) }
}

extension ID {
  /// Stands for every identifier where a route is registered.
  static var any: ID { .make { [UInt8](repeating: 0, count: $0) } }
}
