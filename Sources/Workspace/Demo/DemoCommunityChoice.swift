import Documents
import Journey
import Partnership

extension Demo {
  static func communityOptions(_ story: inout DemoStory) {
    story.on(-148, 9, 30)
    story.option(
      .itLead, "own", "Community on our own servers", .inside, platform: "lantern",
      "Open-source community software in the second hall of the data centre. Everything is ours; it cannot begin before "
        + "the hall is ready.")
    story.option(
      .itLead, "outside", "Community at Kiefer Hosting, inside later", .outside, host: "Kiefer Hosting",
      platform: "lantern",
      "The same software at the host of the campaign blog, moved into the second hall once it is ready. Leaving: one "
        + "file with all content, tried with the blog.")
    story.option(
      .digitalAdviser, "office", "Community of our office supplier", .service, host: "Officeworks",
      "Part of a package that we have anyway for those with a desk. For all others it needs licences.")
    story.on(-145, 10, 0)
    story.mustHave(
      .itLead, "sign-in", "Sign-in with our staff directory", "310 addresses of people who left are enough.")
    story.mustHave(
      .hrPartner, "no-figures", "No figures about single persons", "The agreement on monitoring of the works council.")
    story.mustHave(
      .communicationsLead, "shared-pc", "Works on a shared ward PC and on a phone", "2,600 people have no desk.")
    story.mustHave(
      .dataProtectionOfficer, "in-europe", "All data stays in the European Union",
      "Our rule for information about staff.")
    story.on(-140, 13, 20)
    for option in ["own", "outside"] {
      story.check(.networkEngineer, option, "sign-in", .met, "Tried on four PCs of ward 3.")
      story.check(.hrPartner, option, "no-figures", .met, "Switched off, and seen by two of the works council.")
      story.check(.communicationsLead, option, "shared-pc", .met, "Nine nurses of ward 3, two weeks.")
      story.check(.dataProtectionOfficer, option, "in-europe", .met, "Contract and place of the servers read.")
    }
    story.check(.networkEngineer, "office", "sign-in", .met, "It is in use for those with a desk.")
    story.check(
      .hrPartner, "office", "no-figures", .missed, "Managers see who reads how much. It cannot be turned off.")
    story.on(-136, 9, 0)
    story.clearance(
      .securityOfficer, "Kiefer Hosting", upTo: .internal, until: 290,
      "As for the campaign blog; the host's building seen together with the network engineer.")
    communityOptionCosts(&story)
  }

  static func communityPositions(_ story: inout DemoStory) {
    let calendar = story.calendar
    story.on(-132, 10, 30)
    story.position(
      .communicationsLead, "do-nothing", .objects, "Then the private messengers are our community, without rules.")
    story.position(
      .communicationsLead, "own", .accepts,
      "if it can begin by \(calendar.month(40)). A year more, and nobody waits.")
    story.position(
      .communicationsLead, "outside", .supports,
      "It begins most of a year earlier, and the blog has shown that the way inside works.")
    story.on(-130, 14, 0)
    story.position(
      .itLead, "do-nothing", .accepts, "if somebody says who answers for the messengers. We cannot.")
    story.position(
      .itLead, "own", .supports, "It is the cleanest. But the hall is ready in \(calendar.month(230)), not before.")
    story.position(
      .itLead, "outside", .accepts,
      "if the day of the move is part of the decision and the money for it is set aside now.")
    story.on(-124, 9, 50)
    story.position(.hrPartner, "do-nothing", .objects, "17 of 88 told us why they left.")
    story.position(.hrPartner, "own", .supports, "The works council prefers our own house.")
    story.position(
      .hrPartner, "outside", .accepts, "if the agreement with the works council names the host and the day of the move."
    )
    story.position(
      .dataProtectionOfficer, "outside", .accepts,
      "if profiles hold name, ward and profession, and the rest is voluntary.")
    story.says(
      .hrPartner, .options,
      "The works council asked three good questions about figures. Two of them we could answer at once, by switching "
        + "something off in front of them.")
    story.on(-110, 15, 0)
    story.passes(.communicationsLead, .options)
  }

  static func communityDecision(_ story: inout DemoStory) {
    story.on(-96, 9, 30)
    story.decision(
      .communicationsLead, "outside", readyBy: 40,
      reasons: """
        It is the only option that meets every must-have and need not wait for the second hall. Our own servers are the better home, and \
        it goes there on a day that is named. The office supplier's community shows managers who reads how much.
        """,
      waiting: "About 300 to 1,100 hours of searching a month, and eleven wards in private messengers.",
      contribution: """
        IT costed what it owns within a week, made sign-in work on shared ward PCs where two suppliers had said that it \
        could not, and takes the community inside when the second hall is ready.
        """)
    story.on(-94, 11, 0)
    story.reservation(
      .dataProtectionOfficer,
      "Voluntary fields tend to become expected ones. I look at twenty profiles after three months and report.")
    story.reservation(
      .itLead, "Two moves of one system cost more than one. We do it for the date, not because it is the better way.")
    story.proviso(
      .hrPartner, "agreement-signed", owes: .hr, by: -30,
      "The agreement with the works council is signed before the first member joins.")
    story.proviso(
      .itLead, owes: .communications, "Nights from 22 to 6 without on-call, and it says so on the first page.")
    story.on(-90, 9, 10)
    story.speaks(.dataProtectionOfficer)
    story.speaks(.chiefFinancialOfficer)
    story.on(-88, 10, 0)
    story.signs(
      .communicationsLead, cost: 355_000, readyBy: 60, worstLoss: 250_000, "Half a post of ours is part of it.")
    story.on(-87, 14, 20)
    story.signs(
      .itLead, cost: 350_000, readyBy: 60, worstLoss: 250_000, "With the reservation about the two moves.")
    story.on(-84, 9, 45)
    story.signs(
      .hrPartner, cost: 360_000, readyBy: 80, worstLoss: 250_000, "38 moderators have their hour in the roster.")
    story.on(-80, 11, 15)
    story.signs(
      .dataProtectionOfficer, readyBy: 120, worstLoss: 250_000,
      "For the profiles as described, and not more.")
    story.on(-74, 16, 30)
    story.signs(
      .chiefFinancialOfficer, cost: 350_000, readyBy: 60, worstLoss: 250_000,
      "Up to this amount I need not be asked again. I would like to see the figures after six months.")
    story.on(-73, 9, 0)
    story.passes(.communicationsLead, .decision)
  }
}
