import Partnership

/// The addresses of the API.
enum APIRoute: Route {
  case description
  case session, demoSession
  case account, password, tokens, token(TokenID)
  case home
  case people, person(PersonID), personPassword(PersonID), personClosing(PersonID), personName(PersonID), parties
  case settings, calendar, catalogue, platform(PlatformID), channels, setUp(token: String), journal
  case initiatives, answerByLink(token: String)
  case initiative(InitiativeID, InitiativePart)

  /// What there is of one initiative.
  enum InitiativePart: Sendable {
    case whole, stages, stage(Stage), conversation
    case kinds, kind(Kind), records, record(RecordID), revisions(RecordID), revision(RecordID, Int)
    case answer, team, representative(PersonID), share(PersonID), invitations, invitation(LinkID)
    case track, shortlist, gates, passages, waivers, settlement(Int64), standing
    case simulation, preview, firstCase
    case signOffs, withdrawal, brief, journal
    case scoring, reveals, setAsides, appraisal
  }

  var steps: [Step] { ["api", "v1"] + rest }

  private var rest: [Step] {
    switch self {
    case .description: ["openapi.json"]
    case .session: ["session"]
    case .demoSession: ["session", "demo"]
    case .account: ["account"]
    case .password: ["account", "password"]
    case .tokens: ["account", "tokens"]
    case .token(let id): ["account", "tokens", .id("token", id)]
    case .home: ["home"]
    case .people: ["people"]
    case .person(let id): ["people", .id("person", id)]
    case .personPassword(let id): ["people", .id("person", id), "password"]
    case .personClosing(let id): ["people", .id("person", id), "closing"]
    case .personName(let id): ["people", .id("person", id), "name"]
    case .parties: ["parties"]
    case .settings: ["settings"]
    case .calendar: ["calendar"]
    case .catalogue: ["catalogue"]
    case .platform(let id): ["catalogue", .id("platform", id)]
    case .channels: ["channels"]
    case .setUp(let token): ["set-up", .secret("secret", token)]
    case .journal: ["journal"]
    case .initiatives: ["initiatives"]
    case .answerByLink(let token): ["answers", .secret("secret", token)]
    case .initiative(let id, let part): ["initiatives", .id("id", id)] + part.steps
    }
  }
}

extension APIRoute.InitiativePart {
  fileprivate var steps: [Step] {
    switch self {
    case .whole: []
    case .stages: ["stages"]
    case .stage(let stage): ["stages", .word("stage", stage.slug)]
    case .conversation: ["conversation"]
    case .kinds: ["kinds"]
    case .kind(let kind): ["kinds", .word("kind", kind.rawValue)]
    case .records: ["records"]
    case .record(let record): ["records", .id("record", record)]
    case .revisions(let record): ["records", .id("record", record), "revisions"]
    case .revision(let record, let number):
      ["records", .id("record", record), "revisions", .word("revision", String(number))]
    case .answer: ["answer"]
    case .team: ["team"]
    case .representative(let person): ["representatives", .id("person", person)]
    case .share(let person): ["shares", .id("person", person)]
    case .invitations: ["invitations"]
    case .invitation(let link): ["invitations", .id("link", link)]
    case .track: ["track"]
    case .shortlist: ["shortlist"]
    case .gates: ["gates"]
    case .passages: ["passages"]
    case .simulation: ["simulation"]
    case .preview: ["preview"]
    case .firstCase: ["first-case"]
    case .waivers: ["waivers"]
    case .settlement(let number): ["waivers", .word("number", String(number)), "settlement"]
    case .standing: ["standing"]
    case .signOffs: ["sign-offs"]
    case .withdrawal: ["sign-offs", "withdrawal"]
    case .scoring: ["scoring"]
    case .reveals: ["reveals"]
    case .setAsides: ["set-asides"]
    case .appraisal: ["appraisal"]
    case .brief: ["brief"]
    case .journal: ["journal"]
    }
  }
}
