/// Lists of the organisation as tables for a spreadsheet; those of one initiative are among its addresses.
enum TableRoute: Route {
  case initiatives, people, journal, tokens, catalogue

  var steps: [Step] {
    switch self {
    case .initiatives: ["tables", "initiatives"]
    case .people: ["tables", "people"]
    case .journal: ["tables", "journal"]
    case .tokens: ["tables", "tokens"]
    case .catalogue: ["tables", "catalogue"]
    }
  }
}
