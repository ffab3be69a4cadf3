import Documents
import Journey
import Partnership

/// The scores and weights of the two initiatives whose options were compared long ago.
extension Demo {
  static func blogScores(_ story: inout DemoStory) {
    story.on(-253, 9, 0)
    story.criterion(.hrPartner, "until-online", "Days from approved to online", from: 10, to: 0, "days")
    story.criterion(.itLead, "hours", "Hours of IT a month", from: 40, to: 0, "hours")
    story.on(-252, 10, 0)
    for who in [DemoRole.communicationsLead, .itLead] {
      story.scores(who, "do-nothing", ["until-online": "10", "hours": "0 – 2"])
      story.scores(who, "outside", ["until-online": "0", "hours": who == .itLead ? "6 – 14" : "4 – 10"])
    }
    story.weighs(.communicationsLead, ["until-online": 100, "hours": 20])
    story.weighs(.itLead, ["until-online": 80, "hours": 100])
    story.on(-251, 9, 0)
    story.reveals(.communicationsLead)
    story.reveals(.itLead)
    story.appraises(.hrPartner)
  }

  static func communityScores(_ story: inout DemoStory) {
    story.on(-122, 9, 0)
    story.criterion(
      .communicationsLead, "wait", "Months until the first ward is on it", from: 18, to: 0, "months")
    story.criterion(.itLead, "care", "Hours of IT a month", from: 80, to: 0, "hours")
    story.criterion(
      .hrPartner, "house", "Who holds what staff write",
      levels: ["a company under contract": 0, "an approved host, inside later": 70, "we ourselves": 100])
    story.on(-119, 10, 0)
    for (who, own, outside) in [
      (DemoRole.communicationsLead, "20 – 40", "10 – 25"), (.itLead, "25 – 50", "15 – 35"), (.hrPartner, "?", "?"),
    ] {
      story.scores(who, "do-nothing", ["wait": "18", "care": "0 – 5", "house": "a company under contract"])
      story.scores(who, "own", ["wait": "9 – 18", "care": own, "house": "we ourselves"])
      story.scores(
        who, "outside", ["wait": "3 – 6", "care": outside, "house": "an approved host, inside later"])
    }
    story.on(-117, 10, 0)
    story.weighs(.communicationsLead, ["wait": 100, "care": 20, "house": 50])
    story.weighs(.itLead, ["wait": 40, "care": 80, "house": 100])
    story.weighs(.hrPartner, ["wait": 50, "care": 10, "house": 100])
    story.on(-114, 9, 30)
    story.reveals(.itLead)
    story.reveals(.communicationsLead)
    story.reveals(.hrPartner)
    story.appraises(.digitalAdviser)
  }
}
