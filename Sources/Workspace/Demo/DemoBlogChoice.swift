import Documents
import Journey
import Partnership

extension Demo {
  static func blogOptions(_ story: inout DemoStory) {
    story.on(-262, 9, 10)
    story.option(
      .communicationsLead, "website", "More pages in the present website", .have,
      "The careers part grows by a section. No new system; every change still goes through the form.")
    story.option(
      .itLead, "outside", "Blog at Kiefer Hosting, inside later", .outside, host: "Kiefer Hosting",
      "Open-source blog software at the host that keeps our patient information site. It moves into the first hall of "
        + "the new data centre once that is ready. Leaving: the whole content in open files.")
    story.option(
      .webAgency, "service", "Blog on a large publishing service", .service, host: "Penpost",
      "Ready in a week and well known to writers. It lives from advertising that we cannot choose.")
    story.on(-260, 10, 0)
    story.mustHave(
      .hrPartner, "within-an-hour", "An entry is online within an hour of being approved",
      "A blog about nights that appears nine days later is read by nobody.")
    story.mustHave(
      .itLead, "second-factor", "Editors sign in with a second factor",
      "A page of ours that strangers can write on is the worst of all announcements.")
    story.mustHave(
      .dataProtectionOfficer, "no-tracking", "No reader is followed by third parties",
      "People who look for another employer are entitled to look unseen.")
    story.mustHave(
      .networkEngineer, "open-files", "All content can be taken along in open files",
      "Without it “inside later” is a sentence and not a plan.")
    story.on(-258, 13, 15)
    story.check(.communicationsLead, "website", "within-an-hour", .missed, "64 tickets say nine days.")
    story.check(.webAgency, "outside", "within-an-hour", .met, "Tried with three entries.")
    story.check(.itLead, "outside", "second-factor", .met, "Tried with two kinds of key.")
    story.check(.dataProtectionOfficer, "outside", "no-tracking", .met, "Pages and contract read.")
    story.check(.networkEngineer, "outside", "open-files", .unknown, "The maker says yes. Nobody has tried.")
    story.check(.dataProtectionOfficer, "service", "no-tracking", .missed, "Eleven third parties on a plain page.")
    story.on(-256, 9, 40)
    story.clearance(
      .securityOfficer, "Kiefer Hosting", upTo: .internal, until: 140,
      "The latest audit report is read, the contract for data processing signed.")
    story.on(-254, 10, 30)
    story.position(
      .hrPartner, "do-nothing", .objects, "Then we go on paying agencies for the nights, and know what it costs.")
    story.position(.hrPartner, "outside", .supports, "It is ready for the campaign, and nurses can write on a phone.")
    story.position(
      .communicationsLead, "do-nothing", .objects, "The voices are out there anyway; only ours are missing.")
    story.position(
      .communicationsLead, "outside", .accepts, "if we, and not a form, decide when an entry goes online.")
    story.position(
      .itLead, "do-nothing", .accepts, "if that is what HR wants. It is the cheapest for us, but it is not our need.")
    story.position(
      .itLead, "outside", .accepts, "if it comes inside within three months of the first hall, and not when it suits.")
    story.on(-250, 11, 0)
    story.proposesWaiver(
      .communicationsLead, of: "must-haves-known",
      "Whether the content really comes out in open files can only be tried with content in it. We would go on, and "
        + "try it with the first twelve entries, before the campaign begins.")
    story.on(-248, 9, 5)
    story.agreesToWaiver(
      .itLead, "Agreed, because the trial is before the campaign and not after it. Moving gets a range, not a figure.")
    story.simulates(.communicationsLead)
    story.passes(.itLead, .options)
  }

  static func blogDecision(_ story: inout DemoStory) {
    let calendar = story.calendar
    story.on(-246, 10, 0)
    story.decision(
      .hrPartner, "outside", readyBy: -217,
      reasons: """
        It is the only option that is ready for the campaign and meets what IT and Data protection cannot do without. \
        The host is known, and the way inside is part of the plan from the first day.
        """,
      waiting: "About 12 applications a month that we used to have and no longer get.",
      contribution: """
        IT found a host that was approved already, set up the second factor, and keeps a place in the first hall from \
        \(calendar.month(-165)) on.
        """)
    story.reservation(
      .itLead, "We have not seen the content come out. If it does not, moving inside takes two weeks instead of one.")
    story.proviso(
      .hrPartner, owes: .communications, "Every entry is read by a second person before it appears.")
    story.on(-245, 9, 30)
    story.signs(
      .hrPartner, cost: 110_000, readyBy: -212, worstLoss: 60_000, "We give each author an hour in the roster for it.")
    story.on(-244, 14, 0)
    story.signs(.communicationsLead, cost: 110_000, readyBy: -212, worstLoss: 60_000, "With a named editor.")
    story.on(-242, 8, 45)
    story.signs(
      .itLead, cost: 105_000, readyBy: -212, worstLoss: 55_000, "Outside for now, and inside on the day named.")
    story.passes(.hrPartner, .decision)
  }
}
