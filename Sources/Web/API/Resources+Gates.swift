import BusinessCase
import Documents
import Journey
import Partnership
import Workspace

extension Resources {
  static let asked = Resource<Asked>(
    "Asked",
    [
      Property("party") { $0.party }, Property("broughtBy") { $0.broughtBy }, Property("title") { $0.brief.title },
      Property("lead") { $0.brief.lead }, .many("sections", fact) { $0.brief.sections }, Property("until") { $0.until },
    ])

  static let invitation = Resource<LinkRow>(
    "Invitation",
    [
      Property("id") { $0.id }, Property("party") { $0.party }, Property("name") { $0.name },
      .maybe("email") { $0.email }, Property("madeBy") { $0.madeBy }, Property("createdAt") { $0.createdAt },
      Property("expiresAt") { $0.expiresAt }, .maybe("usedAt") { $0.usedAt }, .maybe("withdrawnAt") { $0.withdrawnAt },
    ])

  static let freshInvitation = Resource<(link: FreshLink, address: String, text: String)>(
    "FreshInvitation",
    [
      Property("id") { $0.link.id }, Property("party") { $0.link.party }, Property("expiresAt") { $0.link.expiresAt },
      Property("secret", "What the link ends with; told this once.") { $0.link.token },
      Property("address", "The page behind the link.") { $0.address },
      Property("text", "An invitation to send, with the link in it.") { $0.text },
    ])

  static let share = Resource<(person: PersonID, until: Day)>(
    "Share", [Property("person") { $0.person }, Property("until") { $0.until }])

  static let teamParty = Resource<(party: Party, people: [PersonID])>(
    "TeamParty", [Property("party") { $0.party }, Property("representatives") { $0.people }])

  static let team = Resource<InitiativeView>(
    "Team",
    [
      .many("parties", teamParty) { view in
        view.initiative.concerned.map { ($0, view.representatives(of: $0)) }
      },
      .many("guests", share) { view in
        view.initiative.course.guests.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
      },
    ])

  static let track = Resource<Initiative>(
    "Track",
    [
      Property("track") { $0.track }, Property("confirmed") { $0.course.confirmed != nil },
      Property("proposed") { $0.proposal.track }, Property("why", "Why it is proposed.") { $0.proposal.reason },
      .maybe("reason", "Why another one was confirmed.") { $0.course.confirmed?.confirmation.reason },
      .maybe("confirmedBy") { $0.course.confirmed?.party }, .maybe("confirmedAt") { $0.course.confirmed?.at },
    ])

  static let passage = Resource<Course.Passed>(
    "Passage",
    [
      Property("stage") { $0.passage.stage }, .maybe("next") { $0.passage.next }, .maybe("party") { $0.party },
      Property("at") { $0.at }, .many("conditions", condition) { $0.passage.conditions.map { ($0, nil) } },
    ])

  static let gate = Resource<InitiativeView>(
    "Gates",
    [
      Property("stage", "The stage before whose gate the initiative stands.") { $0.initiative.stage },
      Property("open") { $0.initiative.isGateOpen },
      .many("conditions", condition, "What the next gate asks, and what has become unmet since.") { view in
        view.initiative.assessments.map { ($0, view.since($0)) }
      },
      .many("track", condition, "What all gates of the track ask.") { view in
        view.initiative.wholeTrack.map { ($0, view.since($0)) }
      },
      .many("passages", passage) { $0.initiative.course.passages.map { $0 } },
    ])

  static let waiver = Resource<Waiver>(
    "Waiver",
    [
      Property("number", "Of its journal entry.") { $0.number }, Property("party") { $0.proposal.party },
      Property("conditions") { $0.proposal.conditions }, Property("reason") { $0.proposal.reason },
      .maybe("confirmer", "The party that has to agree.") { $0.proposal.confirmer },
      .maybe("proposedBy") { $0.proposedBy }, Property("proposedAt") { $0.proposedAt },
      Property("state", nil, .words(["waits", "in-force", "refused", "imported"]), isRequired: true) {
        .string($0.isImported ? "imported" : $0.isPending ? "waits" : $0.isInForce ? "in-force" : "refused")
      },
    ])

  static let standing = Resource<Initiative>(
    "Standing",
    [
      Property("standing") { $0.course.standing }, .maybe("reason") { $0.course.stands?.change.reason },
      .maybe("lookAgain") { $0.course.stands?.change.lookAgain }, .maybe("into") { $0.course.stands?.change.into },
      .maybe("party") { $0.course.stands?.party }, .maybe("at") { $0.course.stands?.at },
    ])

  static let bounds = Resource<(cost: Money?, date: Day?, worstLoss: Money?)>(
    "Bounds",
    [.maybe("cost") { $0.cost }, .maybe("date") { $0.date }, .maybe("worstLoss") { $0.worstLoss }])

  /// One party's sign-off, given or not.
  static let signOff = Resource<(party: Party, initiative: Initiative)>(
    "SignOff",
    [
      Property("party") { $0.party },
      Property("state", nil, .words(["missing", "stands", "stale", "withdrawn", "imported"]), isRequired: true) {
        told in
        guard let signOff = told.initiative.course.signOff(of: told.party) else { return "missing" }
        switch told.initiative.state(of: signOff) {
        case .current: return "stands"
        case .stale: return "stale"
        case .withdrawn: return "withdrawn"
        case .imported: return "imported"
        }
      },
      Property("changes", "What has changed since, in words.") { told -> [String] in
        guard let signOff = told.initiative.course.signOff(of: told.party) else { return [] }
        switch told.initiative.state(of: signOff) {
        case .current(let words), .stale(let words): return words
        case .withdrawn, .imported: return []
        }
      },
      .maybe("person") { $0.initiative.course.signOff(of: $0.party)?.person },
      .maybe("at") { $0.initiative.course.signOff(of: $0.party)?.at },
      .maybe("number") { $0.initiative.course.signOff(of: $0.party)?.number },
      .maybe("manifest") { $0.initiative.course.signOff(of: $0.party)?.statement.manifest },
      .maybe("words") { $0.initiative.course.signOff(of: $0.party)?.statement.words },
      .maybeOne("bounds", bounds) { told in
        told.initiative.course.signOff(of: told.party).map {
          ($0.statement.bounds.cost, $0.statement.bounds.date, $0.statement.bounds.worstLoss)
        }
      },
      .maybeOne("exposure", bounds, "As the signer saw it.") { told in
        told.initiative.course.signOff(of: told.party).map {
          ($0.statement.exposure.cost, $0.statement.exposure.date, $0.statement.exposure.worstLoss)
        }
      },
    ])

  static let covered = Resource<Manifest.Entry>(
    "CoveredRecord",
    [
      Property("record") { $0.record }, Property("kind") { $0.kind }, Property("revision") { $0.revision },
      Property("digest") { $0.digest },
    ])

  static let signOffs = Resource<(initiative: Initiative, manifest: Digest)>(
    "SignOffs",
    [
      Property("manifest", "The digest of the state that a sign-off given now would cover.") { $0.manifest },
      .one("exposure", bounds) {
        ($0.initiative.exposure.cost, $0.initiative.exposure.date, $0.initiative.exposure.worstLoss)
      },
      .many("covers", covered) { $0.initiative.manifest.entries + $0.initiative.manifest.cited },
      .many("signOffs", signOff, "One for each party that has to sign.") { told in
        DecisionGate.signers(of: told.initiative).map { ($0, told.initiative) }
      },
    ])
}
