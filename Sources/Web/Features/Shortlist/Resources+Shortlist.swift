import Documents
import Journey
import Partnership
import Workspace

extension MustHaveStatus: Told {}
extension Journey.Route: Told {}
extension Candidate.Kind: Told {}

extension Resources {
  static let shortlist = Resource<(shortlist: Shortlist, view: InitiativeView)>(
    "Shortlist",
    [
      Property("sentence") { $0.shortlist.sentence },
      .maybe("advisedAt", "When the digital adviser answered first.") { $0.view.advisedAt },
      .many("candidates", candidate) { told in told.shortlist.proposals.map { ($0, told.view) } },
    ])

  static let candidate = Resource<(proposal: Shortlist.Proposal, view: InitiativeView)>(
    "Candidate",
    [
      Property("id") { $0.proposal.candidate.id }, Property("kind") { $0.proposal.candidate.kind },
      Property("name") { $0.proposal.candidate.name },
      Property("category", "Empty for what is not of the catalogue.") { $0.proposal.candidate.category },
      Property("out", "Whether it misses a must-have, or has no allowed route.") { $0.proposal.candidate.isOut },
      .maybe("routes", "Absent when no source says where it can run.") { $0.proposal.candidate.routes },
      .maybe("leaving", "How one would leave it again; absent when no source says.") { $0.proposal.candidate.leaving },
      Property("warnings") { $0.proposal.candidate.warnings }, Property("reasons") { $0.proposal.candidate.reasons },
      Property("calendar", "What in IT's calendar speaks against it, or has to be found out.") { told in
        let check = told.view.initiative.check(told.proposal.candidate, against: told.view.calendar)
        return check.conflicts + check.unknown
      },
      .many("mustHaves", judgement) { $0.proposal.judgements },
    ])

  static let judgement = Resource<Shortlist.Judgement>(
    "Judgement",
    [
      Property("mustHave") { $0.mustHave }, Property("requirement") { $0.requirement },
      Property("asks", "As what it was read; empty when no fact is about it.") { $0.asks.map(\.description) },
      Property("rest", "Words of it that no fact is about; people find out.") { $0.rest },
      Property("status") { $0.status }, Property("words") { $0.words }, .maybe("source") { $0.source },
      .maybe("readOn") { $0.readOn },
      Property("old", "Whether what decides was read longer ago than the settings say.") { $0.isOld },
      .maybe("investigator", "The party that should find out.") { $0.investigator },
    ])
}
