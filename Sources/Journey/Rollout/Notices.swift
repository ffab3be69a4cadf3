import Documents
public import Partnership

extension Initiative {
  /// What parties see on their home pages without owing it: the open milestones about which they are informed.
  public var notices: [Notice] {
    records[Milestone.self].filter { !$0.content.isDone }.flatMap { milestone in
      milestone.content.parties(.informed).map { party in
        Notice(
          initiative: id, party: party, record: milestone.id,
          words: "“\(milestone.title)” is due on \(settings.formats.day(milestone.content.due)).",
          since: milestone.revision.at)
      }
    }
  }

  /// Waivers that wait for the other side, told like conditions because somebody owes an answer.
  public var pendingWaivers: [Assessment] {
    course.waivers.filter(\.isPending).compactMap { waiver in
      guard let confirmer = waiver.proposal.confirmer else { return nil }
      return Assessment(
        stage: stage, condition: "waiver-\(waiver.number)", title: "A waiver is settled", owing: confirmer,
        state: .open,
        reason: "\(waiver.proposal.party.title) proposes a waiver and waits for an answer.")
    }
  }
}
