import BusinessCase
import Documents
import Journey
import Partnership
import Workspace

extension Resources {
  static let total = Resource<Total>(
    "Total",
    [
      Property("lines") { $0.lineCount },
      Property("low", "The 5th percentile.") { $0.interval.rounded.low },
      Property("high", "The 95th percentile.") { $0.interval.rounded.high },
      Property("expected") { $0.precision.rounded($0.mean) }, Property("approximate") { $0.isApproximate },
    ])

  static let figures = Resource<AppraisalSummary>(
    "Figures",
    [
      Property("currency") { $0.currency }, Property("years") { $0.horizon.years },
      .one("cashReleasing", total) { $0.cashReleasing }, .one("nonCash", total, "In no other total.") { $0.nonCash },
      .one("costs", total) { $0.costs }, .one("netCash", total, "Before risks.") { $0.netCash },
      Property("risks") { $0.riskLoss.riskCount },
      Property("chanceOfAny", "That something goes wrong within the years, 0 to 1.") { $0.riskLoss.chanceOfAny },
      Property("worstLoss", "Not exceeded in 95 of 100 futures in which something goes wrong.") {
        $0.riskLoss.precision.rounded($0.riskLoss.worstIfAny)
      },
      Property("expectedLossPerYear") { $0.riskLoss.precision.rounded($0.riskLoss.expectedPerYear) },
      Property("countsPeople", "Whether any cost is for people's time, training or moderation.") { $0.hasPeopleCosts },
      Property("leftOut", "Lines that are in no total.") { $0.leftOut.map(\.id) },
    ])

  static let option = Resource<ComparedOption>(
    "Option",
    [
      Property("id") { $0.entry.id }, Property("name") { $0.entry.title },
      Property("route") { $0.entry.content.route.rawValue }, Property("host") { $0.entry.content.host },
      Property("out", "Whether it misses a must-have.") { $0.isOut },
      Property("cleared", "Whether its host is cleared for this data today; true where none is needed.") {
        !$0.entry.content.route.needsHost || $0.clearance != nil
      },
      Property("positions", nil, .object(Schema.Object([], isOpen: true)), isRequired: true) { option in
        .object(
          Dictionary(option.positions.map { ($0.party.rawValue, .string($0.content.stance.rawValue)) }) { _, last in
            last
          })
      },
    ])

  static let head = Resource<(number: Int64, link: Digest)>(
    "JournalHead", [Property("number") { $0.number }, Property("link") { $0.link }])

  static let brief = Resource<InitiativeView>(
    "Brief",
    [
      Property("title") { $0.initiative.title }, Property("organisation") { $0.initiative.settings.name },
      .one("request", bounds, "Amount at most, date, worst loss at most.") {
        let exposure = $0.initiative.exposure
        return (exposure.cost, exposure.date, exposure.worstLoss)
      },
      .maybe("choice") { $0.initiative.decision?.choice }, .maybe("reasons") { $0.initiative.decision?.reasons },
      .maybe("costOfWaiting") { $0.initiative.decision?.waiting },
      .maybe("contribution", "What IT contributes.") { $0.initiative.decision?.contribution },
      .many("need", fact) { view in
        view.initiative.records.single(Need.self)?.content.facts(view.initiative.wording) ?? []
      },
      .maybeOne("figures", figures) { $0.initiative.appraisal },
      .many("options", option) { $0.initiative.comparison },
      Property("conditions", "On which it is decided.") { $0.initiative.records[Proviso.self].map(\.content.words) },
      Property("reservations") { $0.initiative.records[Reservation.self].map(\.content.words) },
      .many("signOffs", signOff) { view in
        DecisionGate.signers(of: view.initiative).map { ($0, view.initiative) }
      },
      .many("waivers", waiver) { $0.initiative.course.waivers.filter(\.isInForce) },
      .many("missing", condition, "What stands between this and a decision.") { view in
        view.initiative.wholeTrack.filter { $0.stage <= .decision && !$0.isMet }.map { ($0, view.since($0)) }
      },
      Property("decided") { view in view.initiative.course.passages.contains { $0.passage.stage == .decision } },
      Property("at") { $0.now }, .maybeOne("head", head, "The end of the journal.") { $0.head },
    ])
}
