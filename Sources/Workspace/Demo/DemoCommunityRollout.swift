import Documents
import Journey
import Partnership

extension Demo {
  static func communityRollout(_ story: inout DemoStory) {
    story.on(-70, 9, 30)
    story.milestone(
      .hrPartner, "agreement", "The agreement with the works council is signed", due: -30,
      [.hr: .accountable, .communications: .responsible, .it: .informed, .dataProtection: .consulted])
    story.milestone(
      .itLead, "signing-in", "Sign-in works on every shared ward PC", due: -15,
      [.it: .responsible, .communications: .accountable, .security: .consulted, .hr: .informed])
    story.milestone(
      .communicationsLead, "three-wards", "300 members on three wards", due: 12,
      [.communications: .accountable, .it: .responsible, .hr: .informed, .sponsor: .informed])
    story.on(-68, 13, 0)
    story.transition(
      .itLead, on: 245,
      "Accounts, groups and all posts move over one weekend, as the blog did. The address stays. The host deletes its "
        + "copy after thirty days and confirms it in writing.")
    story.on(-66, 10, 15)
    story.announcement(
      .communicationsLead, to: "Ward managers of three wards", "Visit, half an hour each", on: 4,
      owner: .communications,
      "Your ward begins first; ask us anything, and tell us what is in the way.")
    story.announcement(
      .communicationsLead, to: "All staff", "Letter with the pay slip", on: 34, owner: .hr,
      "From now on you can ask all of us, and nobody counts how often you do.")
    story.announcement(
      .communicationsLead, to: "Service desk", "Weekly round", on: 8, owner: .it,
      "These five questions will come; these are the answers.")
    story.on(-55, 14, 40)
    story.heard(
      .dataProtectionOfficer, "agreement", "Read and agreed. Please add how long deleted posts are kept: thirty days.")
    story.on(-32, 16, 10)
    story.reaches(.hrPartner, "agreement")
    story.changes(.hrPartner, Proviso.self, "agreement-signed", [("met", "yes")])
    story.says(
      .hrPartner, .rollout,
      "Signed, two days early. The works council asked that the evening be mentioned on which IT switched the figures "
        + "off in front of them. So it is mentioned.")
    story.on(-26, 9, 20)
    story.heard(
      .securityOfficer, "signing-in", "Tested for two days on wards 3 and 7. One finding, mended on the same evening.")
  }

  /// What is on the table at present.
  static func communityToday(_ story: inout DemoStory) {
    story.on(-20, 10, 30)
    story.changes(
      .itLead, Cost.self, "running",
      [
        ("low", "11000"), ("high", "20000"),
        (
          "basis",
          "Half a day a week of an engineer, wherever it runs, a daily copy at a second place; "
            + "nights from 22 to 6 without on-call"
        ),
      ])
    story.simulates(.itLead)
    story.says(
      .itLead, .businessCase,
      "The daily copy at a second place makes it a little dearer. It stays within what all of you signed; I say it "
        + "anyway, before somebody finds it.")
    story.on(-13, 11, 0)
    story.reaches(.itLead, "signing-in")
    story.on(-11, 9, 40)
    story.milestone(
      .communicationsLead, "everybody", "Open to all 4,200 staff", due: 40,
      [
        .communications: .accountable, .hr: .responsible, .it: .consulted, .sponsor: .informed,
        .dataProtection: .informed,
      ])
    story.on(-6, 13, 30)
    story.milestone(
      .communicationsLead, "moderators-ready", "38 moderators have had their half day", due: 20,
      [.communications: .accountable, .it: .responsible, .hr: .consulted, .security: .informed])
    story.says(
      .communicationsLead, .rollout,
      "HR, we need a word from you on the half days: the surgical wards say that they cannot spare anybody before the "
        + "new roster. Better later and complete, or now and in two groups?")
    story.on(-2, 10, 5)
    story.says(
      .networkEngineer, .rollout,
      "The trial on ward 3 has 61 members after four days. The busiest hour is 2 to 3 at night. I would not have guessed that, and "
        + "it is why I have not said yes to “open to all” yet: the nightly copy runs then.")
  }
}
