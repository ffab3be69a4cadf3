/// The one-time link that the command prints for the first administrator.
enum SetUpRoute: Route {
  case form(token: String)

  var steps: [Step] {
    switch self {
    case .form(let token): ["set-up", .secret("token", token)]
    }
  }
}
