import Partnership

/// The addresses of people, beside the list, which is a `Place`.
enum PeopleRoute: Route {
  case new
  case person(PersonID)
  case password(PersonID)
  case closing(PersonID)
  case erasure(PersonID)

  var steps: [Step] {
    switch self {
    case .new: ["people", "new"]
    case .person(let id): base(id)
    case .password(let id): base(id) + ["password"]
    case .closing(let id): base(id) + ["closing"]
    case .erasure(let id): base(id) + ["erasure"]
    }
  }

  private func base(_ id: PersonID) -> [Step] { ["people", .id("id", id)] }
}
