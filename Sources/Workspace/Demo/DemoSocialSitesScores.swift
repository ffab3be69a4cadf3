import Documents
import Journey
import Partnership

/// How Communications and IT score and weigh the options, each before it has seen the other's sheets.
extension Demo {
  static func socialCriteria(_ story: inout DemoStory) {
    story.on(-23, 11, 0)
    story.criterion(
      .communicationsLead, "reach", "Staff we reach with a film at work", from: 0, to: 4_200, "people",
      worth: "0: 0\n1500: 60\n4200: 100", "Within a month of its appearing, on a device of ours or in a break room.")
    story.criterion(
      .communicationsLead, "weeks", "Weeks until it works", from: 52, to: 0, "weeks", "From the decision on.")
    story.criterion(
      .itLead, "hours", "Hours of IT a month", from: 80, to: 0, "hours", "In the first year, incidents included.")
    story.criterion(
      .itLead, "cost", "What it costs in three years", from: 120_000, to: 0, "", takes: .costs,
      "As the business case has it, under each option.")
    story.criterion(
      .itLead, "lunch-load", "Share of the line that films take at lunch", from: 100, to: 0, "%",
      "At the main site, in the busiest half hour.")
    story.criterion(
      .hrPartner, "watched", "Who could tell who watched what",
      levels: [
        "we and a third party": 0, "a third party": 25, "we, alone": 40, "we, two keys together": 75, "nobody": 100,
      ], "What is technically possible, whatever a contract says.")
  }

  static func socialScores(_ story: inout DemoStory) {
    story.on(-3, 8, 40)
    story.scores(
      .communicationsLead, "do-nothing",
      [
        "reach": "150 – 400 | Views from our network", "weeks": "0", "hours": "5 – 15", "lunch-load": "5",
        "watched": "we, alone",
      ])
    story.scores(
      .communicationsLead, "list",
      [
        "reach": "2000 – 3200", "weeks": "4 – 8", "hours": "8 – 20", "lunch-load": "12",
        "watched": "we, two keys together",
      ])
    story.scores(
      .communicationsLead, "relay",
      [
        "reach": "2600 – 3700 | No waiting, no list", "weeks": "6 – 12", "hours": "2 – 8", "lunch-load": "2 – 5",
        "watched": "a third party",
      ])
    story.scores(
      .communicationsLead, "apart",
      [
        "reach": "500 – 1200 | Breaks only", "weeks": "5 – 8", "hours": "4 – 12", "lunch-load": "0",
        "watched": "nobody",
      ])
    story.scores(
      .communicationsLead, "open",
      [
        "reach": "3000 – 4000", "weeks": "1 – 2", "hours": "4 – 10", "lunch-load": "36 – 64",
        "watched": "we, alone",
      ], "It is out; this says what that costs.")
    story.weighs(
      .communicationsLead, ["reach": 100, "weeks": 60, "hours": 10, "cost": 30, "lunch-load": 15, "watched": 25],
      "We came for films that people see.")
    story.on(-3, 9, 30)
    story.scores(
      .digitalAdviser, "do-nothing",
      ["reach": "200 – 500", "weeks": "0", "hours": "8", "lunch-load": "5", "watched": "we, alone"])
    story.scores(
      .digitalAdviser, "list",
      [
        "reach": "1800 – 2900", "weeks": "5 – 10", "hours": "10 – 20", "lunch-load": "12 – 15",
        "watched": "we, two keys together",
      ])
    story.scores(
      .digitalAdviser, "relay",
      ["reach": "2400 – 3600", "weeks": "8 – 14", "hours": "4 – 10", "lunch-load": "3 – 8", "watched": "a third party"])
    story.scores(
      .digitalAdviser, "apart",
      ["reach": "400 – 900", "weeks": "6 – 10", "hours": "5 – 15", "lunch-load": "0", "watched": "nobody"])
    story.weighs(
      .digitalAdviser, ["reach": 100, "weeks": 40, "hours": 30, "cost": 40, "lunch-load": 20, "watched": 40])
    story.on(-3, 11, 10)
    story.scores(
      .itLead, "do-nothing",
      ["reach": "150 – 300", "weeks": "0", "hours": "10 – 18 | 212 forms", "lunch-load": "5", "watched": "we, alone"])
    story.scores(
      .itLead, "list",
      [
        "reach": "1900 – 3000", "weeks": "4 – 6", "hours": "10 – 18", "lunch-load": "12 | Measured on two wards",
        "watched": "we, two keys together",
      ])
    story.scores(
      .itLead, "relay",
      [
        "reach": "1200 – 3000 | Nobody has tried", "weeks": "12 – 26", "hours": "15 – 40 | Who answers the telephone?",
        "lunch-load": "2 – 10", "watched": "we and a third party",
      ])
    story.scores(
      .itLead, "apart",
      ["reach": "400 – 1000", "weeks": "6", "hours": "4 – 10", "lunch-load": "0", "watched": "nobody"])
    story.scores(
      .itLead, "open",
      [
        "reach": "2800 – 3800", "weeks": "1", "hours": "15 – 30", "lunch-load": "36 – 64 | Measured",
        "watched": "we, alone",
      ])
    story.on(-3, 13, 0)
    story.scores(
      .networkEngineer, "do-nothing",
      ["reach": "200", "weeks": "0", "hours": "12 – 16", "lunch-load": "5", "watched": "we, alone"])
    story.scores(
      .networkEngineer, "list",
      [
        "reach": "2000 – 2800", "weeks": "4 – 8", "hours": "12 – 24", "lunch-load": "12",
        "watched": "we, two keys together",
      ])
    story.scores(
      .networkEngineer, "relay",
      [
        "reach": "2000 – 3200", "weeks": "10 – 20", "hours": "10 – 30", "lunch-load": "2 – 6",
        "watched": "we and a third party",
      ])
    story.scores(
      .networkEngineer, "apart",
      ["reach": "500 – 1100", "weeks": "5 – 7", "hours": "3 – 8", "lunch-load": "0", "watched": "nobody"])
  }

  static func socialWeights(_ story: inout DemoStory) {
    story.on(-2, 8, 30)
    story.weighs(
      .itLead, ["reach": 40, "weeks": 10, "hours": 70, "cost": 50, "lunch-load": 90, "watched": 100],
      "Reach is what you want; what we answer for is the rest.")
    story.weighs(
      .networkEngineer, ["reach": 50, "weeks": 10, "hours": 80, "cost": 40, "lunch-load": 100, "watched": 70])
    story.on(-2, 9, 20)
    for (option, reach, watched) in [
      ("do-nothing", "100 – 400", "we, alone"), ("list", "1500 – 3000", "we, two keys together"),
      ("relay", "1500 – 3400", "a third party"), ("apart", "500 – 1500", "nobody"),
    ] {
      story.scores(.hrPartner, option, ["reach": reach, "watched": watched], "The rest is for others to say.")
    }
    story.weighs(.hrPartner, ["reach": 60, "weeks": 10, "hours": 10, "cost": 20, "lunch-load": 20, "watched": 100])
    story.on(-1, 8, 30)
    story.reveals(.communicationsLead)
    story.on(-1, 9, 10)
    story.reveals(.itLead)
    story.on(-1, 11, 30)
    story.reveals(.hrPartner)
    story.appraises(.digitalAdviser)
  }
}
