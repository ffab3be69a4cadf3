public import Documents
import Journey
import Partnership

extension InitiativeView {
  /// Who is on it as a table: who speaks for each party, and with which guests it is shared.
  public var teamTable: CSV {
    let speaking = initiative.course.representatives.keys.sorted().flatMap { party in
      representatives(of: party).map { person -> [CSV.Cell] in
        [.text(name(person)), .text(party.title), .text("speaks for the party"), .empty]
      }
    }
    let guests = initiative.course.guests.keys.sorted().map { guest -> [CSV.Cell] in
      [.text(name(guest)), .text(Party.agency.title), .text("guest"), .day(initiative.course.guests[guest])]
    }
    return CSV(header: ["Name", "Party", "Part", "Until"], rows: speaking + guests)
  }

  /// The links by which parties were asked, the latest first; never what opens them.
  /// - Throws: `Refusal.forbidden` for whoever may not invite.
  public func invitationsTable() throws -> CSV {
    guard may(.invite) else { throw Action.invite.refusal(owner: nil, owing: nil) }
    return CSV(
      header: ["Party", "Who is asked", "Sent by", "Sent on", "Last day", "State", "Used on", "Withdrawn on"],
      rows: links.map { link in
        [
          .text(link.party.title), .text(link.name), .text(name(link.madeBy)), day(link.createdAt),
          day(link.expiresAt), .text(LinkState(link, at: now).title), day(link.usedAt), day(link.withdrawnAt),
        ]
      })
  }

  /// The conditions that somebody proposed to set aside, the first first.
  public var waiversTable: CSV {
    CSV(
      header: ["Entry", "Proposed on", "Party", "Person", "Conditions", "Reason", "Outcome"],
      rows: initiative.course.waivers.map { waiver in
        [
          .number(String(waiver.number)), day(waiver.proposedAt), .text(waiver.proposal.party.title),
          .text(name(waiver.proposedBy)),
          .text(waiver.proposal.conditions.map { Stages.title(ofCondition: $0) }.joined(separator: " | ")),
          .text(waiver.proposal.reason), .text(waiver.outcome),
        ]
      })
  }

  /// What was said under all stages, the first first.
  public var conversationTable: CSV {
    CSV(
      header: ["Id", "About", "Step", "On", "At (UTC)", "Party", "Person", "Words"],
      rows: initiative.records[Message.self].map { entry in
        [
          .text(entry.id.text), .text(entry.content.about.title), .number(String(entry.content.about.rawValue)),
          day(entry.revision.at), .text(entry.revision.at.description), .text(entry.party.title),
          .text(name(entry.revision.author)), .text(entry.content.words),
        ]
      })
  }

  private func day(_ moment: Timestamp?) -> CSV.Cell { .day(moment.map { session.settings.day(at: $0) }) }
}
