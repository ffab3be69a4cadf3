/// Where a need is brought.
enum NewNeedRoute: Route {
  case form

  var steps: [Step] { ["initiatives", "new"] }
}
