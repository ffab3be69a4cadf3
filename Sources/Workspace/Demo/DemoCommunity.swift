import Documents
import Journey
import Partnership

extension Demo {
  /// “Employee community”: on the full track, decided by five parties, now in its rollout.
  static func employeeCommunity(_ calendar: DemoCalendar) -> DemoStory {
    var story = DemoStory("employee-community", calendar)
    communityNeed(&story)
    communityEvidence(&story)
    communityCase(&story)
    communityOptions(&story)
    communityPositions(&story)
    communityDecision(&story)
    communityRollout(&story)
    communityToday(&story)
    communityScores(&story)
    return story
  }

  private static func communityNeed(_ story: inout DemoStory) {
    story.on(-205, 9, 5)
    story.brings(
      .communicationsLead, "Employee community",
      outcome: """
        A nurse on a night shift asks a question and finds somebody who knows, on any of our three sites. Today she asks \
        whoever happens to be on the ward, or waits for the morning.
        """,
      forWhom: "4,200 staff on three sites, 2,600 of them without a desk", wantedBy: 40,
      tried: """
        140 mailing lists, and nobody knows which is for what. A group in a private messenger, which we had to forbid.
        """,
      worries: """
        Patient data in posts. That only those with a desk use it. That it falls asleep because nobody looks after it.
        """)
    story.invites(.communicationsLead, .it, "IT lead")
    story.invites(.communicationsLead, .hr, "HR partner")
    story.on(-204, 10, 20)
    story.answers(
      .itLead, .yesIf,
      "if sign-in runs through our staff directory, and if nobody expects it on our own servers before the second hall "
        + "of the data centre is ready.")
    story.on(-202, 13, 40)
    story.answers(
      .hrPartner, .yesIf, "if the works council sees the rules before the first member does, and not after.")
    story.on(-201, 9, 30)
    story.profile(
      .communicationsLead, audience: [.inside], channels: [.community, .intranet],
      features: [.profiles, .groups, .questions, .search, .moderation, .notifications, .mobile, .translation],
      people: .ordinary, exposure: .awkward, dependence: .work, reversibility: .effort, atMost: 340_000,
      "Agreement with the works council on monitoring. No app on private phones as a duty. No patient data, ever.")
    story.on(-200, 8, 40)
    story.confirmsTrack(.itLead, .full)
    story.says(
      .itLead, .need,
      "Before anything else: 38 % of the ward PCs are shared and sign people out after four minutes. Whatever we choose "
        + "has to survive that. I will bring the figures.")
    story.on(-198, 15, 10)
    story.passes(.communicationsLead, .need)
  }

  private static func communityEvidence(_ story: inout DemoStory) {
    let calendar = story.calendar
    story.on(-190, 10, 0)
    story.finding(
      .communicationsLead, "who-knows", "61 % of ward staff could not name whom to ask outside their own ward",
      source: "Staff survey of \(calendar.month(-192)), question 14, 1,812 answers", .sample, on: -192,
      "43 % of all staff answered. Night shifts answered less, so the true figure is rather higher.")
    story.finding(
      .communicationsLead, "minutes", "People spend a median of 11 minutes to find the person who knows",
      source: "Diary of 96 staff over two weeks, \(calendar.month(-186))", .sample, on: -186,
      "Half of all searches took between 6 and 24 minutes. One in eight ended without an answer.")
    story.on(-184, 9, 15)
    story.finding(
      .itLead, "redirected", "2,150 of 9,300 calls to the service desk ended with “please ask somebody else”",
      source: "Service desk, all calls of the last twelve months", .record, on: -185)
    story.finding(
      .networkEngineer, "shared-pcs", "38 % of ward PCs are shared and sign people out after four minutes",
      source: "Directory and device inventory, 1,140 ward PCs", .record, on: -184,
      "Anything that loses a half-written question on sign-out will be used once.")
    story.on(-180, 14, 30)
    story.finding(
      .securityOfficer, "messenger", "At least eleven wards arrange shifts in private messengers",
      source: "Conversations with ward managers, promised to stay without names", .account, on: -181,
      "In two of them room numbers were written beside shifts. Nobody meant harm; there was nothing else.")
    story.on(-177, 11, 0)
    story.finding(
      .hrPartner, "leavers", "“I never knew who to ask” is among the reasons of 17 of 88 who left in their first year",
      source: "Exit interviews, \(calendar.month(-240)) to \(calendar.month(-178))", .account, on: -178)
    story.says(
      .hrPartner, .evidence,
      "We had filed these under “other”. Reading all 88 again took an afternoon and was worth it.")
    story.on(-172, 16, 0)
    story.passes(.communicationsLead, .evidence)
  }
}
