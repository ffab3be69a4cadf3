import Journey
import Partnership

extension Initiative {
  /// What somebody is to this initiative, and to something on it.
  /// - Parameters:
  ///   - owner: the party whose record is at hand.
  ///   - owing: the party that owes or settles the act at hand.
  func relations(of actor: Actor, owner: Party? = nil, owing: Party? = nil) -> Set<Relation> {
    guard let person = actor.person, let party = actor.party else { return [] }
    var relations: Set<Relation> = []
    if let until = course.guests[person], until >= today { relations.insert(.shared) }
    if course.isRepresentative(person, of: party) { relations.insert(.representative) }
    if owner == party { relations.insert(.ownParty) }
    if let owing, parties.wearer(of: owing) == party { relations.insert(.owing) }
    return relations
  }
}

extension Action {
  /// Why somebody may not do this, in words that say who may.
  func refusal(owner: Party?, owing: Party?) -> Refusal {
    switch self {
    case .seeInitiative, .seeBrief:
      // Whoever may not see it is not told that it exists.
      .notFound("There is no initiative at this address, or it is not shared with you.")
    case .editRecord:
      .forbidden("This was written by \(owner?.title ?? "another party"), which edits it. You can comment on it.")
    case .setTerms:
      .forbidden(
        "Must-haves and conditions are written by the organisation's own parties, and changed by the one that wrote "
          + "them. You can comment on them.")
    case .advise: .forbidden("Advice is given by the digital adviser, whom the settings name.")
    case .answer: .forbidden("Only a member of \(owing?.title ?? "the party that was asked") answers here.")
    case .confirmTrack: .forbidden("The track is confirmed by IT, or by the digital adviser for the quick track.")
    case .settleWaiver: .forbidden("This waiver waits for a representative of \(owing?.title ?? "the other side").")
    case .represent: .forbidden("A party names its own representatives.")
    case .setSheetsAside:
      .forbidden(
        "The sheets of somebody who has left are set aside by those who speak for \(owner?.title ?? "the party") on this "
          + "initiative, or by an administrator who speaks for a party.")
    case .withdrawInitiative: .forbidden("Only the party that brought the need withdraws it.")
    case .signOff, .passGate, .proposeWaiver, .changeStanding, .invite, .share, .reveal:
      .forbidden(
        "Only those who speak for a party on this initiative can do this. A member can take that part on the page “Who is on it”."
      )
    default: .forbidden("Your account may not do this.")
    }
  }
}
