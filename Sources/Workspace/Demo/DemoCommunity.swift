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
      people: .ordinary, exposure: .awkward, dependence: .work, reversibility: .effort, atMost: 320_000,
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

  private static func communityCase(_ story: inout DemoStory) {
    story.on(-168, 9, 20)
    story.benefit(
      .communicationsLead, "searching", "Time saved searching for the right person", 4_000, 13_000, hours: true,
      rests: ["who-knows", "minutes"],
      "Two searches a week for a quarter to a half of all staff, two to five minutes shorter.")
    story.benefit(
      .communicationsLead, "bulletin", "The printed ward bulletin ends", 18_000, 26_000, cash: true,
      rests: ["who-knows"],
      "Printing and carrying of 24 issues; the contract ends with the year.")
    story.benefit(
      .hrPartner, "stayers", "Fewer people who leave in their first year", 20_000, 110_000, cash: true,
      rests: ["leavers"], "One to four fewer a year, €20,000 to €30,000 each for search and training.")
    story.on(-164, 10, 10)
    story.cost(
      .itLead, "running", "Running it: hosting, updates, on-call by day", nature: "hosting", 18_000, 31_000, .perYear,
      rests: ["redirected"],
      "Offer of the host, half a day a week of an engineer; nights from 22 to 6 without on-call")
    story.cost(
      .itLead, "directory", "Sign-in with the staff directory", nature: "services", 14_000, 26_000, .once,
      rests: ["shared-pcs"], "Two interfaces, one of them for shared PCs. Tried on four PCs of ward 3.")
    story.cost(
      .itLead, "inside", "Moving it inside", nature: "peopleTime", 8_000, 20_000, .once,
      "Twice the campaign blog, because accounts and rights move too.")
    story.on(-163, 13, 0)
    story.cost(
      .hrPartner, "moderators", "Moderators and their training, one per ward", nature: "training", 15_000, 32_000,
      .perYear, "38 moderators, half a day of training each, one hour a month in the roster.")
    story.cost(
      .communicationsLead, "manager", "Somebody who looks after it, half a post", nature: "moderation", 28_000, 36_000,
      .perYear, "Half a post of an editor, from the present team.")
    story.on(-160, 11, 30)
    story.risk(
      .dataProtectionOfficer, "patient-data", "Patient data in a post", .confidentiality, chance: 12, 10_000, 120_000,
      owner: .dataProtection, rests: ["messenger"],
      control: "Rules on the first page, a report button in every post, moderators who may hide at once.",
      today: "It happens in private messengers today, where nobody can hide it and nobody knows of it.")
    story.risk(
      .communicationsLead, "asleep", "It falls asleep after half a year", .people, chance: 25, 15_000, 60_000,
      owner: .communications, control: "Half a post, and a look at the figures every month.",
      today: "12 of the 140 mailing lists were used in the last month.")
    story.risk(
      .itLead, "left-accounts", "Somebody who has left still reads along", .security, chance: 10, 2_000, 25_000,
      owner: .it, rests: ["shared-pcs"], control: "Sign-in through the directory ends on the last day, without a form.",
      today: "The mailing lists hold 310 addresses of people who have left.")
    story.on(-158, 9, 0)
    story.says(
      .itLead, .businessCase,
      "On-call at night was the expensive part of my first figure. If the community may sleep from 22 to 6, it is a third "
        + "less. Our nights are quieter than yours.")
    story.says(
      .communicationsLead, .businessCase,
      "Questions at night may wait for an answer until 6, as long as they can be asked. Take it out.")
    story.on(-152, 15, 45)
    story.passes(.itLead, .businessCase)
  }
}
