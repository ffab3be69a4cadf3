import Documents
import Journey
import Partnership

extension Demo {
  /// “Photo wall for the open day”: on the quick track, answered “Not now, because…”, parked until the day named.
  static func photoWall(_ calendar: DemoCalendar) -> DemoStory {
    var story = DemoStory("photo-wall", calendar)
    story.on(-34, 9, 20)
    story.brings(
      .communicationsLead, "Photo wall for the open day",
      outcome: """
        Visitors of the open day post a picture of what they liked, and see it on one of three screens in the halls. A \
        person looks at every picture before it appears. Nothing is kept after a week.
        """,
      forWhom: "About 900 visitors, and the 60 colleagues who show them around", wantedBy: 18,
      tried: "A shared folder last year. It held four pictures, three of them ours.",
      worries: "The visitors' network: it was down at the last open day. That we promise something and it fails.")
    story.profile(
      .communicationsLead, audience: [.citizens], channels: [.event], features: [.files, .moderation, .mobile],
      people: .none, exposure: .nothing, dependence: .none, reversibility: .easy, atMost: 2_500,
      "Only pictures that a person has approved for a public screen. All are deleted after a week.")
    story.invites(.communicationsLead, .it, "Whoever looks after the visitors' network")
    story.on(-33, 8, 30)
    story.confirmsTrack(.digitalAdviser, .quick)
    story.on(-33, 10, 45)
    story.answersByLink(
      .it, .notNow,
      "the visitors' network is rebuilt hall by hall until \(calendar.date(38)), and until then no new device goes in. "
        + "After that it is half a day of work for us. For this open day we lend you three screens with a slide show")
    story.on(-33, 13, 5)
    story.says(
      .digitalAdviser, .need,
      "A slide show of pictures from the wards needs no network at all. Two people with a memory stick, every half hour."
    )
    story.on(-32, 9, 10)
    story.says(
      .communicationsLead, .need,
      "That is less than we wanted and better than what we had last year. We take the screens, and come back when the "
        + "network is done.")
    story.on(-31, 11, 30)
    story.parks(
      .communicationsLead, until: 40,
      "IT's reason is a good one: the visitors' network is being rebuilt. We ask again when it is done, for the next "
        + "event. For the open day IT lends us three screens.")
    return story
  }
}
