import Documents
import Partnership

/// The addresses of one initiative.
enum InitiativeRoute: Route {
  /// The initiative with its track; on the quick track the one page from need to sign-off.
  case show(InitiativeID)
  case stage(InitiativeID, Stage)
  case conversation(InitiativeID, Stage)

  case newRecord(InitiativeID, Kind)
  case record(InitiativeID, RecordID)
  case removal(InitiativeID, RecordID)

  /// What the case would come to with a record that nobody has saved.
  case preview(InitiativeID)

  /// A list of records as a table for a spreadsheet.
  case table(InitiativeID, Kind)
  case journalTable(InitiativeID)
  case teamTable(InitiativeID)
  case invitationsTable(InitiativeID)
  case waiversTable(InitiativeID)
  case conversationTable(InitiativeID)
  /// Where a table of records is pasted.
  case paste(InitiativeID, Kind)
  case template(InitiativeID, Kind)

  case answer(InitiativeID)
  case track(InitiativeID)
  case passage(InitiativeID)
  /// Simulates the case.
  case simulation(InitiativeID)
  /// Begins the case by five plain questions.
  case firstCase(InitiativeID)
  /// How the answers of the case changed, and by what.
  case caseHistory(InitiativeID)
  case waivers(InitiativeID)
  case waiver(InitiativeID, Int64)

  /// Who is on it: representatives, invitations, guests.
  case team(InitiativeID)
  case representatives(InitiativeID)
  case invitations(InitiativeID)
  case invitationWithdrawal(InitiativeID, LinkID)
  case shares(InitiativeID)

  case signOff(InitiativeID)
  case signOffWithdrawal(InitiativeID)
  case standing(InitiativeID)
  case brief(InitiativeID)
  case journal(InitiativeID)

  var steps: [Step] {
    switch self {
    case .show(let id): base(id)
    case .stage(let id, let stage): base(id) + ["stages", .word("stage", stage.slug)]
    case .conversation(let id, let stage): base(id) + ["stages", .word("stage", stage.slug), "conversation"]
    case .newRecord(let id, let kind): base(id) + ["new", .word("kind", kind.rawValue)]
    case .record(let id, let record): base(id) + ["records", .id("record", record)]
    case .removal(let id, let record): base(id) + ["records", .id("record", record), "removal"]
    case .preview(let id): base(id) + ["preview"]
    case .table(let id, let kind): base(id) + ["tables", .word("kind", kind.rawValue)]
    case .journalTable(let id): base(id) + ["tables", "journal"]
    case .teamTable(let id): base(id) + ["tables", "team"]
    case .invitationsTable(let id): base(id) + ["tables", "invitations"]
    case .waiversTable(let id): base(id) + ["tables", "waivers"]
    case .conversationTable(let id): base(id) + ["tables", "conversation"]
    case .paste(let id, let kind): base(id) + ["paste", .word("kind", kind.rawValue)]
    case .template(let id, let kind): base(id) + ["paste", .word("kind", kind.rawValue), "template"]
    case .answer(let id): base(id) + ["answer"]
    case .track(let id): base(id) + ["track"]
    case .passage(let id): base(id) + ["passage"]
    case .simulation(let id): base(id) + ["simulation"]
    case .firstCase(let id): base(id) + ["first-case"]
    case .caseHistory(let id): base(id) + ["case-history"]
    case .waivers(let id): base(id) + ["waivers"]
    case .waiver(let id, let number): base(id) + ["waivers", .word("number", String(number))]
    case .team(let id): base(id) + ["team"]
    case .representatives(let id): base(id) + ["representatives"]
    case .invitations(let id): base(id) + ["invitations"]
    case .invitationWithdrawal(let id, let link): base(id) + ["invitations", .id("link", link), "withdrawal"]
    case .shares(let id): base(id) + ["shares"]
    case .signOff(let id): base(id) + ["sign-off"]
    case .signOffWithdrawal(let id): base(id) + ["sign-off", "withdrawal"]
    case .standing(let id): base(id) + ["standing"]
    case .brief(let id): base(id) + ["brief"]
    case .journal(let id): base(id) + ["journal"]
    }
  }

  private func base(_ id: InitiativeID) -> [Step] { ["initiatives", .id("id", id)] }
}
