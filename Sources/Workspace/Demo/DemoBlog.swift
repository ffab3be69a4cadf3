import Documents
import Journey
import Partnership

extension Demo {
  /// “Campaign blog”: brought by HR, hosted outside at first, moved inside, measured, credit given.
  static func campaignBlog(_ calendar: DemoCalendar) -> DemoStory {
    var story = DemoStory("campaign-blog", calendar)
    blogNeed(&story)
    blogEvidence(&story)
    blogCase(&story)
    blogOptions(&story)
    blogDecision(&story)
    blogRollout(&story)
    blogOutcome(&story)
    blogScores(&story)
    return story
  }

  private static func blogNeed(_ story: inout DemoStory) {
    story.on(-300, 9, 40)
    story.brings(
      .hrPartner, "Campaign blog",
      outcome: """
        A nurse who thinks about applying reads what a week on our wards is like, written by our own nurses. Today she \
        finds a list of posts and a bought photograph.
        """,
      forWhom: "About 900 nurses a year who look at our posts, and the 38 wards that miss them", wantedBy: -215,
      tried: """
        Two pages in the careers part of the website. Every change went through a form and took nine days.
        """,
      worries: """
        That somebody writes about a patient without noticing. That it is slow on the day of the campaign film. That \
        IT has no time before the data centre has moved.
        """)
    story.invites(.hrPartner, .it, "IT lead")
    story.on(-300, 14, 10)
    story.speaks(.communicationsLead)
    story.says(
      .communicationsLead, .need,
      "We look after the text with you. A blog without an editor is over after six entries; ours had better not be.")
    story.on(-299, 8, 50)
    story.answers(
      .itLead, .yesIf,
      "if it does not run on our own servers before the first hall of the new data centre is ready, and if nobody has "
        + "to be called at night for it.")
    story.on(-298, 10, 20)
    story.profile(
      .hrPartner, audience: [.citizens], channels: [.blog],
      features: [.publishing, .comments, .moderation, .mobile, .statistics, .archive], people: .ordinary,
      exposure: .awkward, dependence: .none, reversibility: .effort, atMost: 90_000,
      "Press law asks for a named editor. The works council asks that nobody has to write. No patient, not even blurred."
    )
    story.on(-297, 9, 15)
    story.confirmsTrack(.itLead, .normal)
    story.on(-296, 15, 0)
    story.passes(.hrPartner, .need)
  }

  private static func blogEvidence(_ story: inout DemoStory) {
    let calendar = story.calendar
    story.on(-294, 9, 30)
    story.finding(
      .hrPartner, "applications", "Applications for nursing posts fell from 34 to 22 a month in two years",
      source: "Applicant system, all nursing posts, closed on \(calendar.date(-295))", .record, on: -295)
    story.on(-291, 13, 0)
    story.finding(
      .communicationsLead, "first-year", "19 of 26 nurses in their first year had looked for voices from the wards",
      source: "Interviews with all who joined in the last year, \(calendar.month(-291))", .sample, on: -291,
      "Most asked in a forum that we do not run. Five of them read something there that was not true.")
    story.on(-289, 11, 5)
    story.finding(
      .networkEngineer, "film-day", "The website was at its limit for three hours on the day of the last film",
      source: "Log of the web server, \(calendar.date(-322)), 13:00 to 16:00", .record, on: -322)
    story.finding(
      .itLead, "nine-days", "A change to a careers page took nine days, seven of which it lay waiting",
      source: "Service desk, 64 tickets of one year", .record, on: -290,
      "Not one of the seven days was work. The ticket waited for somebody who may say yes, on our side and on yours.")
    story.says(
      .hrPartner, .evidence,
      "We had always blamed the form. Thank you for looking: it is the waiting, and half is ours.")
    story.on(-284, 16, 0)
    story.passes(.hrPartner, .evidence)
  }

  private static func blogCase(_ story: inout DemoStory) {
    story.on(-281, 9, 0)
    story.benefit(
      .hrPartner, "agency-nurses", "Fewer shifts filled through temporary-staff agencies", 40_000, 160_000, cash: true,
      rests: ["applications", "first-year"],
      "Two to six nurses more a year who stay; each replaces about 90 agency shifts at €220 to €300 above our own.")
    story.benefit(
      .communicationsLead, "no-forms", "Time that no longer goes into change forms", 120, 300, hours: true,
      rests: ["nine-days"], "64 tickets, two to five hours of four people each.")
    story.on(-279, 10, 0)
    story.shares(.hrPartner, until: 45)
    story.on(-277, 14, 30)
    story.cost(
      .webAgency, "set-up", "Design and set-up", nature: "services", 14_000, 19_000, .once,
      "Eleven days of two people, and one round of changes. A second round would be three days more.")
    story.on(-276, 9, 20)
    story.cost(
      .itLead, "host", "The host first, a server of our own later", nature: "hosting", 4_000, 7_000, .perYear,
      rests: ["film-day"], "The host's offer, with room for a day like the last film. No on-call: a blog may sleep.")
    story.cost(
      .itLead, "moving", "Moving it inside", nature: "peopleTime", 3_000, 9_000, .once,
      "Five to fifteen days of one engineer. It depends on whether the pictures keep their addresses.")
    story.cost(
      .hrPartner, "writing", "Nurses' time for writing", nature: "peopleTime", 4_000, 9_000, .perYear,
      "One hour in the roster for each entry, 90 to 180 entries a year.")
    story.cost(
      .communicationsLead, "editing", "Reading, editing and answering comments", nature: "moderation", 6_000, 11_000,
      .perYear, "Two to three hours a week.")
    story.on(-274, 11, 0)
    story.risk(
      .hrPartner, "patient", "A patient can be recognised in an entry", .confidentiality, chance: 8, 5_000, 60_000,
      owner: .communications, rests: ["first-year"],
      control: "A second person reads every entry. Pictures of rooms only while they are empty.",
      today: "It can happen in any private post today, and nobody reads those first.")
    story.risk(
      .itLead, "campaign-day", "The blog is slow on a campaign day", .bandwidth, chance: 15, 1_000, 6_000, owner: .it,
      rests: ["film-day"], control: "The host adds servers for the day on a call the day before.",
      today: "It happened to the website on the day of the last film.")
    story.on(-268, 9, 45)
    story.accepts(
      .communicationsLead, "patient", until: 120,
      "One entry in twelve years may slip through two readers. We would take it down within the hour and say so.")
    story.accepts(
      .itLead, "campaign-day", until: 120, "A slow afternoon is a slow afternoon. Nobody is called at night for it.")
    story.on(-265, 10, 15)
    story.simulates(.communicationsLead)
    story.on(-264, 15, 30)
    story.passes(.communicationsLead, .businessCase)
  }
}
