import Documents
import Journey
import Partnership

extension Demo {
  static func blogRollout(_ story: inout DemoStory) {
    story.on(-240, 10, 0)
    story.milestone(
      .hrPartner, "online", "The blog is online with twelve entries", due: -217,
      [.hr: .accountable, .communications: .responsible, .agency: .responsible, .it: .consulted])
    story.milestone(
      .hrPartner, "authors", "One author in each group of wards knows how", due: -205,
      [.hr: .responsible, .communications: .accountable, .it: .informed])
    story.on(-239, 9, 20)
    story.milestone(
      .itLead, "inside", "The blog runs inside", due: -160,
      [.it: .accountable, .agency: .responsible, .communications: .informed, .hr: .informed, .security: .consulted])
    story.transition(
      .itLead, on: -160,
      "All entries, pictures and accounts move in one night; addresses stay. The host keeps a copy for thirty days and "
        + "then deletes it. Comments older than a year are left behind.")
    story.on(-238, 14, 0)
    story.announcement(
      .communicationsLead, to: "Ward managers", "Their weekly meeting", on: -230, owner: .hr,
      "One of your nurses may write for an hour a month, and nobody has to.")
    story.announcement(
      .communicationsLead, to: "Nurses who look for a post", "Campaign film and posters", on: -215,
      owner: .communications, "Read what a week with us is like, from those who have just had one.")
    story.on(-233, 10, 30)
    story.heard(.itLead, "online", "Fine with us. Tell the host the day before the film, and it adds two servers.")
    story.on(-219, 15, 20)
    story.says(
      .webAgency, .rollout,
      "Online since this morning with twelve entries, four days early. We tried taking everything out and in again: "
        + "texts are complete, 31 of 240 pictures lost their address. We know why, and mend it this week.")
    story.on(-218, 9, 0)
    story.reaches(.hrPartner, "online")
    story.on(-205, 16, 0)
    story.reaches(.hrPartner, "authors")
    story.on(-176, 11, 10)
    story.heard(.securityOfficer, "inside", "Seen the plan. Change the editors' keys on the day, then it is fine.")
    story.on(-160, 8, 10)
    story.reaches(.itLead, "inside")
    story.says(
      .networkEngineer, .rollout,
      "It moved in the night, between 1:20 and 4:05. 14 pictures were missing in the morning and are back. Readers "
        + "noticed nothing; the nurse on ward 3, who wrote at 2, did, and kindly waited.")
    story.on(-158, 10, 0)
    story.passes(.hrPartner, .rollout)
  }

  static func blogOutcome(_ story: inout DemoStory) {
    story.on(-156, 9, 30)
    story.measure(
      .hrPartner, "monthly", "Applications for nursing posts", unit: "a month", from: 22, to: 30,
      source: "Applicant system, all nursing posts")
    story.measure(
      .hrPartner, "named", "New nurses who name the blog when asked how they came", unit: "%", from: 0, to: 25,
      source: "Question on the first day, all who join")
    story.measure(
      .communicationsLead, "days", "Days from text to online", unit: "days", from: 9, to: 1,
      source: "Times in the blog software")
    for (day, applications, named, days) in [
      (-150, 23.0, 4.0, 1.5), (-128, 26, 9, 0.6), (-106, 29, 12, 0.4), (-84, 33, 16, 0.4), (-62, 31, 15, 0.3),
      (-40, 34, 17, 0.3),
    ] {
      story.on(day, 11, 0)
      story.reading(.hrPartner, "monthly", applications, on: day, day == -84 ? "The month of the second film" : "")
      story.reading(.hrPartner, "named", named, on: day, day == -40 ? "11 of 64; a colleague is named by 38" : "")
      story.reading(.communicationsLead, "days", days, on: day)
    }
    story.on(-38, 14, 0)
    story.says(
      .hrPartner, .outcome,
      "Applications are past the target. The 25 % we missed: most come because a colleague told them, and we think the "
        + "colleague shows them the blog, but we cannot prove it. Next time we would ask the question differently.")
    story.says(
      .itLead, .outcome,
      "Running it costs less than the low end of our range. The work was in the 31 pictures. We would ask for the trial "
        + "with real content again, before signing.")
    story.on(-36, 9, 15)
    story.credit(
      .hrPartner, to: .it,
      "Found an approved host within eleven days, and moved 164 entries inside in one night without a reader noticing.")
    story.credit(
      .communicationsLead, to: .hr, "Gave every author an hour a month in the roster; that is why 41 nurses write.")
    story.credit(
      .communicationsLead, to: .agency, "Was ready four days early, and said itself that 31 pictures were missing.")
    story.on(-33, 10, 0)
    story.passes(.hrPartner, .outcome)
  }
}
