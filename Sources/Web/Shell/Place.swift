/// The places that the frame of every page leads to; the features behind them register them.
enum Place: Route {
  case home, initiatives, people, calendar, catalogue, channels, settings, account, signIn, signOut

  var steps: [Step] {
    switch self {
    case .home: []
    case .initiatives: ["initiatives"]
    case .people: ["people"]
    case .calendar: ["calendar"]
    case .catalogue: ["catalogue"]
    case .channels: ["channels"]
    case .settings: ["settings"]
    case .account: ["account"]
    case .signIn: ["sign-in"]
    case .signOut: ["sign-out"]
    }
  }
}
