import Documents
import Journey
import Partnership

extension Demo {
  /// “YouTube and social sites for staff”: in the options stage, with parties that do not agree.
  static func socialSites(_ calendar: DemoCalendar) -> DemoStory {
    var story = DemoStory("social-sites", calendar)
    channels(&story)
    socialNeed(&story)
    socialEvidence(&story)
    socialCase(&story)
    itCalendar(&story)
    socialOptions(&story)
    socialCosts(&story)
    socialChecks(&story)
    socialPositions(&story)
    socialToday(&story)
    socialCriteria(&story)
    socialScores(&story)
    socialWeights(&story)
    return story
  }

  private static func socialNeed(_ story: inout DemoStory) {
    story.on(-65, 9, 15)
    story.brings(
      .communicationsLead, "YouTube and social sites for staff",
      outcome: """
        Staff play our training films where they work, and read what patients write about us on the day they write it. \
        Today these sites are closed, and people take their own phones.
        """,
      forWhom: "All 4,200 staff, 1,140 ward PCs and 1,900 desks", wantedBy: 60,
      tried: """
        A form for single pages. 212 requests last year, five days each on average. Films on DVD, for a while.
        """,
      worries: """
        That it slows what the wards need. That somebody counts who watches what. That the answer is “bandwidth” and the \
        talk ends there.
        """)
    story.invites(.communicationsLead, .it, "IT lead")
    story.on(-64, 10, 40)
    story.advises(
      """
      Begin with what you have: the film channel is there, and 71 % of its views come from outside only because ward PCs \
      may not open it. Ask IT for a list of open sites before anybody buys anything. If the lines are too narrow, look at \
      PeerTube on our own servers. To find out first: whether the proxy can do without names.
      """, ["have", "peertube", "nothing"])
    story.on(-62, 11, 20)
    story.answers(
      .itLead, .yesIf,
      "if clinical systems come first on every line, at every hour, and if we may measure before we talk.")
    story.on(-61, 9, 40)
    story.answers(
      .hrPartner, .yesIf,
      "if there is no list of who watched what. Such a list would fall under the works council's "
        + "agreement, and it would be asked for sooner or later.")
    story.on(-60, 10, 0)
    story.profile(
      .communicationsLead, audience: [.inside], channels: [.socialMediaAccess, .video], features: [.video, .mobile],
      people: .ordinary, exposure: .harmful, dependence: .none, reversibility: .easy, atMost: 90_000,
      "Agreement on monitoring. Clinical systems share the lines. Wards have no loudspeakers, so films need subtitles.")
    story.on(-59, 8, 50)
    story.confirmsTrack(.itLead, .full)
    story.on(-57, 14, 30)
    story.passes(.communicationsLead, .need)
  }

  private static func socialEvidence(_ story: inout DemoStory) {
    let calendar = story.calendar
    story.on(-52, 9, 30)
    story.finding(
      .communicationsLead, "phones", "71 % of views of our training films come from outside our own network",
      source: "Figures of the film channel, \(calendar.month(-74)), 5,460 views", .record, on: -55,
      "Of 40 nurses asked on three wards, 33 had watched the last one on their own phone, at their own cost.")
    story.on(-50, 10, 45)
    story.finding(
      .networkEngineer, "lunch", "At lunch, open video would need 180 to 320 of the 500 Mbit/s at the main site",
      source: "Flow records of two weeks, \(calendar.month(-53)), scaled from 60 PCs that were opened for it", .sample,
      on: -51, "Outside 11:30 to 13:30 there is room for all of it. The trouble is two hours wide.")
    story.on(-49, 13, 10)
    story.finding(
      .securityOfficer, "advertising", "7 of 212 incidents of last year came in through advertising on websites",
      source: "Register of incidents, last year", .record, on: -49,
      "None of the seven came from a film site. None came "
        + "through a site that we had looked at before.")
    story.on(-47, 15, 0)
    story.finding(
      .hrPartner, "lists", "Twice in three years a manager asked for the list of pages that somebody had opened",
      source: "HR, two cases, known to the works council", .account, on: -48, "Both were refused. The list existed.")
    story.says(
      .itLead, .evidence,
      "I had said “bandwidth” for six years. Now that it is measured, it is two hours a day at one site. That is a "
        + "smaller problem than I thought, and it is still a problem.")
    story.on(-43, 11, 0)
    story.passes(.communicationsLead, .evidence)
  }

  private static func socialCase(_ story: inout DemoStory) {
    story.on(-40, 9, 20)
    story.benefit(
      .communicationsLead, "training", "Training films seen at work instead of a course day", 1_200, 4_800, hours: true,
      rests: ["phones"], "400 to 800 people a year, three to six hours each.")
    story.benefit(
      .communicationsLead, "room-hire", "Rooms and trainers for two courses that films replace", 6_000, 15_000,
      cash: true, rests: ["phones"], "Invoices of the last two years.")
    story.on(-38, 10, 10)
    story.cost(
      .itLead, "shaping", "Rules on the lines, and keeping them", nature: "hosting", 4_000, 9_000, .perYear,
      rests: ["lunch"], "Half a day a week in the first year, less later.")
    story.cost(
      .itLead, "line", "A wider line at the main site, if it has to be", nature: "services", 9_000, 24_000, .perYear,
      rests: ["lunch"], "Two offers. Not needed if video waits at lunch.")
    story.cost(
      .communicationsLead, "guide", "A guide of one page, and twelve short visits", nature: "training", 3_000, 7_000,
      .once, "One editor, four weeks, and the ward managers' time.")
    story.on(-36, 14, 0)
    story.risk(
      .itLead, "clinical", "Video slows a clinical system", .bandwidth, chance: 6, 5_000, 90_000, owner: .it,
      rests: ["lunch"], control: "Clinical systems come first on every line; video gets what is left.",
      today: "Backups slowed the laboratory twice last year. There is no order on the lines today.")
    story.risk(
      .securityOfficer, "malware", "Something harmful comes in through advertising", .security, chance: 9, 8_000,
      150_000,
      owner: .security, rests: ["advertising"],
      control: "Advertising is filtered on opened sites; downloads are scanned.",
      today: "Seven times last year, with the sites closed.")
    story.risk(
      .hrPartner, "counted", "Somebody is judged by what they watched", .people, chance: 15, 2_000, 30_000, owner: .hr,
      rests: ["lists"], control: "There is no list.", today: "There is a list, for 14 days.")
    story.on(-34, 9, 30)
    story.accepts(
      .itLead, "clinical", until: 200,
      "A wrong rule can still let video through for some minutes. We see it on the map.")
    story.accepts(
      .securityOfficer, "malware", until: 200, "What filter and scanner do not know yet. It is less than comes by mail."
    )
    story.accepts(.hrPartner, "counted", until: 200, "That somebody looks over a shoulder, which no rule prevents.")
    story.on(-32, 11, 0)
    story.simulates(.communicationsLead)
    story.on(-30, 16, 0)
    story.passes(.itLead, .businessCase)
  }
}
