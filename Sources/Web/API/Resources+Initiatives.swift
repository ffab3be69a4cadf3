import Documents
import Journey
import Partnership
import Workspace

extension Resources {
  static let item = Resource<Home.Item>(
    "WaitingItem",
    [
      Property("initiative") { $0.initiative }, Property("title") { $0.title }, Property("stage") { $0.stage },
      Property("party") { $0.party }, .maybe("asked", "What the gate asks.") { $0.asked },
      Property("words") { $0.words }, Property("since") { $0.since },
    ])

  static let home = Resource<Home>(
    "Home",
    [
      .many("mine", item, "What waits for your party.") { $0.mine }, .many("others", item) { $0.others },
      .many("informed", item) { $0.informed }, .many("lookAgain", row) { $0.lookAgain },
      .many("recent", row) { $0.recent },
    ])

  static let row = Resource<InitiativeRow>(
    "InitiativeLine",
    [
      Property("id") { $0.id }, Property("title") { $0.title }, Property("standing") { $0.standing },
      Property("stage") { $0.stage }, Property("track") { $0.track }, Property("broughtBy") { $0.broughtBy },
      Property("createdAt") { $0.createdAt }, Property("changedAt") { $0.changedAt },
      .maybe("wantedBy") { $0.wantedBy }, .maybe("lookAgain") { $0.lookAgain }, .maybe("mergedInto") { $0.mergedInto },
    ])

  static let initiative = Resource<InitiativeView>(
    "Initiative",
    [
      Property("id") { $0.initiative.id }, Property("title") { $0.initiative.title },
      Property("standing") { $0.initiative.course.standing }, Property("stage") { $0.initiative.stage },
      Property("track") { $0.initiative.track },
      Property("trackConfirmed") { $0.initiative.course.confirmed != nil },
      Property("broughtBy") { $0.initiative.broughtBy },
      .maybe("createdAt") { $0.initiative.course.opened?.at },
      .maybe("wantedBy") { $0.initiative.need?.wantedBy },
      Property("dataClass", "How its data is to be handled; open until the questions are answered.") {
        $0.initiative.profile?.dataClass ?? .open
      },
      Property("concerned", "The parties that take part.") { $0.initiative.concerned },
      .many("answers", answer) { $0.initiative.course.answers.map { $0 } },
      .many("unmet", condition, "What still stands before the next gate.") { view in
        view.initiative.assessments.filter { !$0.isMet }.map { ($0, view.since($0)) }
      },
      Property("gateOpen") { $0.initiative.isGateOpen },
    ])

  static let stage = Resource<(stage: Stage, view: InitiativeView)>(
    "Stage",
    [
      Property("id") { $0.stage }, Property("number") { $0.stage.rawValue }, Property("title") { $0.stage.title },
      Property("question") { $0.stage.question },
      Property("onTrack", "Whether this initiative's track has it.") { told in
        told.view.initiative.track.stages.contains(told.stage)
      },
      .maybe("passedAt") { told in
        told.view.initiative.course.passages.last { $0.passage.stage == told.stage }?.at
      },
      Property("kinds", "The kinds of record that are written in it.") { told in
        Stages.frame(of: told.stage)?.contents.map { $0.kind } ?? []
      },
      .many("conditions", condition) { told in
        let gate = Stages.gates(of: told.view.initiative.track).first { $0.stage == told.stage }
        return (gate.map { told.view.initiative.assess($0) } ?? []).map { ($0, told.view.since($0)) }
      },
      Property("records", "Their identifiers; the list of records tells them, by stage.") { told in
        told.view.initiative.records.all.filter { $0.stage == told.stage }.map(\.revision.record)
      },
    ])

  static let condition = Resource<(assessment: Assessment, since: Timestamp?)>(
    "Condition",
    [
      Property("name", "What waivers name it by.") { $0.assessment.condition },
      Property("stage") { $0.assessment.stage }, Property("title") { $0.assessment.title },
      Property("owing") { $0.assessment.owing }, .maybe("hat") { $0.assessment.hat },
      Property("state") { $0.assessment.state }, .maybe("reason") { $0.assessment.reason },
      .maybe("since") { $0.since },
    ])

  static let fact = Resource<Fact>("Fact", [Property("label") { $0.label }, Property("value") { $0.value }])

  static let message = Resource<Entry<Message>>(
    "Message",
    [
      Property("id") { $0.id }, Property("about") { $0.content.about }, Property("words") { $0.content.words },
      Property("party") { $0.party }, Property("author") { $0.revision.author }, Property("at") { $0.revision.at },
    ])

  static let answer = Resource<Course.Answered>(
    "Answer",
    [
      Property("party") { $0.answer.party }, Property("answer") { $0.answer.choice },
      Property("words") { $0.answer.words }, Property("day", "1 for the day of asking.") { $0.day },
      Property("at") { $0.at }, Property("byLink") { $0.answer.link != nil },
    ])
}
