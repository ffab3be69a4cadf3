import Documents
import Partnership
import Workspace

/// What an account may do, in words for the person who has it.
struct AccountRights {
  let session: Session
  let now: Timestamp

  /// One sentence or two for each part that the person plays.
  var sentences: [String] {
    var all: [String] = []
    let actor = session.actor
    if actor.roles.contains(.member), let party = actor.party { all += member(of: party) }
    if actor.roles.contains(.guest) { all.append(guest) }
    if actor.roles.contains(.employee) {
      all.append("You belong to no party, so you see no initiatives. You can keep your name and password here.")
    }
    if actor.isAdviser {
      all.append("You are the organisation's digital adviser: you may confirm the quick track, and keep the catalogue.")
    }
    if actor.roles.contains(.administrator) {
      all.append("You look after accounts and settings. That right opens no initiative, and signs nothing.")
    }
    if let again = session.person.signsAgain(after: now) {
      let settings = session.settings
      all.append(
        "An administrator gave you a password or a party, so you can sign off again from "
          + "\(settings.formats.day(settings.day(at: again), near: session.today)), \(settings.time(at: again)). "
          + "Nobody signs within 24 hours of a reset.")
    }
    return all
  }

  private func member(of party: Party) -> [String] {
    let hats = session.settings.parties.hats(of: party).dropFirst().map(\.title)
    return [
      "You see all initiatives, and bring needs for \(party.title).",
      "You write and edit what \(party.title) contributes, and comment on what others wrote.",
      "You answer for \(party.title) when it is asked. Where you speak for it on an initiative, you pass gates and sign "
        + "off.",
    ] + hats.map { "The organisation has no party called \($0). \(party.title) wears that hat, and so do you." }
  }

  private var guest: String {
    let end = session.person.endsOn.map { ", until \(session.settings.formats.day($0))" } ?? ""
    return
      "You see the initiatives that are shared with you and nothing else\(end). You can comment on them, and write "
      + "what your agency contributes."
  }
}
