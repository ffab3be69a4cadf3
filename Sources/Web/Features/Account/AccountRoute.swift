/// The addresses around one's own account; those that the frame of every page leads to are a `Place`.
enum AccountRoute: Route {
  /// The door of the demonstration: one press signs in as one of its people.
  case demoDoor
  case password

  var steps: [Step] {
    switch self {
    case .demoDoor: ["sign-in", "demo"]
    case .password: ["account", "password"]
    }
  }
}
