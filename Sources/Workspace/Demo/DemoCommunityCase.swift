import Documents
import Journey
import Partnership

extension Demo {
  static func communityCase(_ story: inout DemoStory) {
    communityEstimates(&story)
    communityLines(&story)
    communityRisks(&story)
    story.on(-158, 9, 0)
    story.says(
      .itLead, .businessCase,
      "On-call at night was the expensive part of my first figure. If the community may sleep from 22 to 6, it is a third "
        + "less. Our nights are quieter than yours.")
    story.says(
      .communicationsLead, .businessCase,
      "Questions at night may wait for an answer until 6, as long as they can be asked. Take it out.")
    story.on(-154, 10, 30)
    story.simulates(.communicationsLead)
    story.on(-152, 15, 45)
    story.passes(.itLead, .businessCase)
  }

  private static func communityEstimates(_ story: inout DemoStory) {
    story.on(-169, 9, 20)
    story.estimate(
      .hrPartner, "staff", "Staff on three sites", 4_100, 4_300, "people", "normal",
      "Payroll, with what joins and leaves.")
    story.estimate(
      .hrPartner, "wage", "What an hour of work costs", 34, 46, "EUR/hour", "normal",
      "Pay table, all professions, with what comes on top.")
    story.estimate(
      .communicationsLead, "share", "Share of them that will use it", 20, 60, "%", "triple", mode: 35,
      rests: ["who-knows"], "The intranet has 31 %; those without a desk are the question.")
    story.estimate(
      .communicationsLead, "searches", "Searches for the person who knows", 4, 12, "searches/month/people",
      rests: ["who-knows", "minutes"], "Diary of 96 staff; one to three a week.")
    story.estimate(
      .communicationsLead, "minutes_saved", "Minutes saved per search", 2, 5, "minutes/searches", rests: ["minutes"],
      "From 11 minutes to 6 or 9; one in eight still ends without an answer.")
    story.estimate(
      .communicationsLead, "issues", "Issues of the printed bulletin", 24, 24, "issues/year", "fixed",
      "Two a month, as the contract says.")
    story.estimate(
      .communicationsLead, "issue_cost", "Printing and carrying an issue", 750, 1_080, "EUR/issues",
      "Invoices of two years; the contract ends with the year.")
    story.estimate(
      .communicationsLead, "editor_hours", "Hours of somebody who looks after it", 58, 76, "hours/month", "normal",
      "Half a post of an editor, from the present team.")
    story.estimate(
      .hrPartner, "leavers", "People fewer who leave in their first year", 1.5, 3.5, "leavers/year", rests: ["leavers"],
      "17 of 88 named it; rather more than one a year, rather fewer than four, would have stayed.")
    story.estimate(
      .hrPartner, "leaver_cost", "What a leaver costs", 20_000, 30_000, "EUR/leavers",
      "Search, training, and the shifts in between.")
    story.on(-167, 13, 5)
    story.estimate(
      .itLead, "calls", "Calls to the service desk that end elsewhere", 20, 90, "calls/month", rests: ["redirected"],
      "2,150 a year ended with “please ask somebody else”; a tenth to a half of them.")
    story.estimate(
      .itLead, "call_cost", "What a call costs", 9, 17, "EUR/calls", rests: ["redirected"],
      "Minutes of the desk, by the half-year statistics.")
    story.estimate(
      .itLead, "engineer_rate", "An hour of an engineer", 62, 62, "EUR/hour", "fixed", "Internal price list.")
    story.estimate(
      .networkEngineer, "directory_hours", "Hours to connect the directory", 225, 420, "hours", rests: ["shared-pcs"],
      "Two interfaces, one of them for shared PCs. Tried on four PCs of ward 3.")
    story.on(-166, 9, 40)
    story.writes(
      .communicationsLead, CaseFrame.self, "frame",
      [
        ("months", "36"), ("discount", "4"), ("curve", "logistic"), ("halfLow", "5"), ("halfHigh", "14"),
        ("riseLow", "6"), ("riseHigh", "18"), ("cancellationLow", "5"), ("cancellationHigh", "25"), ("stopsLow", "8"),
        ("stopsHigh", "30"), ("decides", "value"), ("correlations", "share searches 0.4"),
      ])
  }

  private static func communityLines(_ story: inout DemoStory) {
    story.on(-165, 9, 20)
    story.benefit(
      .communicationsLead, "searching", "Time saved searching for the right person",
      formula: "staff * share * searches * minutes_saved * wage", rests: ["who-knows", "minutes"],
      "No budget gets smaller by it; the minutes go to patients.")
    story.benefit(
      .communicationsLead, "bulletin", "The printed ward bulletin ends", formula: "issues * issue_cost", cash: true,
      grows: false,
      rests: ["who-knows"], "The contract ends with the year.")
    story.benefit(
      .hrPartner, "stayers", "Fewer people who leave in their first year", formula: "leavers * leaver_cost", cash: true,
      rests: ["leavers"], "As the exit interviews have it.")
    story.benefit(
      .itLead, "desk", "Fewer calls that the service desk cannot answer", formula: "calls * call_cost",
      rests: ["redirected"], "The desk answers others in that time.")
    story.on(-164, 10, 10)
    story.cost(
      .itLead, "running", "Running it: updates, copies, on-call by day", nature: "hosting", 10_000, 18_000, .perYear,
      rests: ["redirected"],
      "Half a day a week of an engineer, wherever it runs; nights from 22 to 6 without on-call")
    story.cost(
      .itLead, "directory", "Sign-in with the staff directory", nature: "peopleTime",
      formula: "directory_hours * engineer_rate", rests: ["shared-pcs"], "Once; it serves whatever comes after it, too."
    )
    story.cost(
      .itLead, "inside", "Moving it inside", nature: "peopleTime", 8_000, 20_000, .once,
      "Twice the campaign blog, because accounts and rights move too.")
    story.on(-163, 13, 0)
    story.cost(
      .hrPartner, "moderators", "Moderators and their training, one per ward", nature: "training", 15_000, 32_000,
      .perYear, "38 moderators, half a day of training each, one hour a month in the roster.")
    story.cost(
      .communicationsLead, "manager", "Somebody who looks after it, half a post", nature: "moderation",
      formula: "editor_hours * wage", "Half a post of an editor, from the present team.")
  }

  private static func communityRisks(_ story: inout DemoStory) {
    story.on(-160, 11, 30)
    story.risk(
      .dataProtectionOfficer, "patient-data", "Patient data in a post", .confidentiality, chance: 12, 10_000, 120_000,
      owner: .dataProtection, rests: ["messenger"],
      control: "Rules on the first page, a report button in every post, moderators who may hide at once.",
      today: "It happens in private messengers today, where nobody can hide it and nobody knows of it.",
      chanceToday: 60)
    story.risk(
      .communicationsLead, "asleep", "It falls asleep after half a year", .people, chance: 25, 15_000, 60_000,
      owner: .communications, control: "Half a post, and a look at the figures every month.",
      today: "12 of the 140 mailing lists were used in the last month.")
    story.risk(
      .itLead, "left-accounts", "Somebody who has left still reads along", .security, chance: 10, 2_000, 25_000,
      owner: .it, rests: ["shared-pcs"], control: "Sign-in through the directory ends on the last day, without a form.",
      today: "The mailing lists hold 310 addresses of people who have left.", chanceToday: 80)
    story.control(
      .itLead, "last-day", "Sign-in ends with the last working day", against: "left-accounts", prevents: 70)
    story.control(
      .communicationsLead, "report-button", "A report button, and moderators who hide at once", against: "patient-data",
      prevents: 20, lowers: 40)
    story.on(-156, 14, 10)
    story.accepts(
      .dataProtectionOfficer, "patient-data", countingOn: ["report-button"], until: 250,
      "Once in ten years somebody writes a name for an hour. In the messengers it is every other year, and for good.")
    story.accepts(
      .communicationsLead, "asleep", until: 250, "It may, whatever we do. We look every month, and end it if it does.")
    story.accepts(
      .itLead, "left-accounts", countingOn: ["last-day"], until: 250,
      "Whoever goes on the day of a fault of the directory reads along until the evening.")
  }

  /// What each option takes of its own; one estimate of IT turns the order of the options round.
  static func communityOptionCosts(_ story: inout DemoStory) {
    story.on(-139, 9, 30)
    story.estimate(
      .itLead, "server_cost", "Disks for two servers that are there", 2_000, 5_000, "EUR", "Two offers.")
    story.estimate(
      .itLead, "hall_months", "Months until the second hall is ready", 2, 4, "months",
      "The plan of the building site of last spring.")
    story.estimate(
      .itLead, "host_extra", "What the host takes for accounts", 900, 2_900, "EUR/month",
      "Price list for 4,200 accounts. Whether those at shared PCs count in full, the host has not said.")
    story.cost(
      .itLead, "servers", "Disks for our own servers", nature: "hardware", formula: "server_cost", under: ["own"],
      "The servers are there.")
    story.cost(
      .itLead, "waiting-for-the-hall", "What goes on until the hall is ready", nature: "other",
      formula: "hall_months * (issues * issue_cost + leavers * leaver_cost)", under: ["own"],
      "Bulletin and leavers, month by month.")
    story.cost(
      .itLead, "host-fee", "The host's fee for accounts", nature: "hosting", formula: "host_extra", under: ["outside"],
      "By the number of accounts, as long as it is there.")
    story.changes(.itLead, Cost.self, "inside", [("options", story.ref("outside"))])
    story.simulates(.itLead)
    story.says(
      .itLead, .businessCase,
      "With the hall in three months our own servers come out cheaper. I still have to ask the building site.")
    story.on(-134, 15, 20)
    story.changes(
      .itLead, Assumption.self, "e-hall-months",
      [
        ("low", "7"), ("high", "18"),
        (
          "basis",
          "The building site, asked again: seven months if the cooling comes as it was ordered, eighteen if it has to be "
            + "tendered anew."
        ),
      ])
    story.simulates(.itLead)
    story.says(
      .itLead, .businessCase,
      "I asked. It is seven months at best, and that one number turns it round: now the host is the better choice, "
        + "though not by much. What would settle it is a binding offer of the host, and a date for the cooling. Better "
        + "that I say it than that you find it.")
  }
}
