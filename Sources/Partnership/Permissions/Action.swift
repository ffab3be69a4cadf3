/// Everything that a person can do, by one word each. Each route and each command names its action.
public enum Action: String, CaseIterable, Sendable, Hashable {
  // Doors
  case visit, setUp, signIn, answerByLink
  // One's own account
  case manageOwnAccount, manageTokens
  // What all initiatives share
  case seeHome, listInitiatives, seePeople, managePeople, seeSettings, manageSettings, seeOrganisationJournal
  case seeCalendar, keepCalendar, seeCatalogue, keepCatalogue, seeChannels, keepChannels
  // One initiative
  case bringNeed, seeInitiative, seeBrief, seeJournal, say
  case addRecord, editRecord, setTerms, advise, invite, answer, represent, confirmTrack, passGate
  case proposeWaiver, settleWaiver, signOff, changeStanding, withdrawInitiative, share, reveal, setSheetsAside
}

/// Who somebody is to the organisation. A person may have several roles at once.
public enum Role: String, CaseIterable, Sendable, Hashable {
  /// Nobody in particular: not signed in.
  case visitor
  /// The holder of a single-use link that still works.
  case linkHolder
  /// An account without a party.
  case employee
  /// A member of a party of the organisation.
  case member
  /// A member of an agency.
  case guest
  /// An account with the administrator flag, whatever else it is.
  case administrator
}

/// What somebody is to the thing at hand. Several can hold at once.
public enum Relation: String, CaseIterable, Sendable, Hashable {
  /// No special relation; holds always.
  case any
  /// The initiative is shared with this guest, and the end date has not passed.
  case shared
  /// The record, or the act, is of the person's own party (for a guest: on an initiative that is shared).
  case ownParty
  /// The person speaks for their party on this initiative.
  case representative
  /// The party of the person is the one that owes or settles this act.
  case owing
  /// The organisation's digital adviser.
  case adviser
}
