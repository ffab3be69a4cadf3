/// The single-use link by which a party answers without an account.
enum AnswerRoute: Route {
  case form(token: String)

  var steps: [Step] {
    switch self {
    case .form(let token): ["answer", .secret("token", token)]
    }
  }
}
