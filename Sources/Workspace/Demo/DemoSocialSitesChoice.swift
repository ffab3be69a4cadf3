import Documents
import Journey
import Partnership

extension Demo {
  /// What the case costs under each option, once there are options.
  static func socialCosts(_ story: inout DemoStory) {
    story.on(-24, 9, 10)
    story.happensUnder(.itLead, Cost.self, "line", ["open"])
    story.happensUnder(.itLead, Cost.self, "shaping", ["list"])
    story.happensUnder(.communicationsLead, Cost.self, "guide", ["open", "list"])
    story.on(-9, 15, 0)
    story.happensUnder(.communicationsLead, Cost.self, "guide", ["open", "list", "relay"])
    story.cost(
      .digitalAdviser, "relay-fee", "The relay, by its price list", nature: "licences", 11_000, 19_000, .perYear,
      under: ["relay"], "1,140 ward PCs; the maker's list, two years fixed.")
    story.on(-4, 10, 40)
    story.cost(
      .networkEngineer, "apart-net", "Antennas and a line for the break rooms", nature: "hardware", 14_000, 26_000,
      .once, under: ["apart"], "Eleven rooms, by the last order of antennas.")
    story.on(-3, 8, 0)
    story.simulates(.digitalAdviser)
  }

  static func socialOptions(_ story: inout DemoStory) {
    story.on(-27, 9, 45)
    story.option(
      .communicationsLead, "open", "Open everything, with a guide", .have,
      "All sites are opened for all, and a page says what is expected. Closing them again takes a minute.")
    story.option(
      .itLead, "list", "A list of open sites, video slowed at lunch", .have,
      "The sites that staff ask for are open, others on request within a day. Between 11:30 and 13:30 video gets at "
        + "most 60 Mbit/s, which is enough for about 40 films at once.", startsOn: 6, pilotUntil: 16,
      stopsIf: "A laboratory value comes later than today, on any day.", browsers: "Firefox 115\nEdge 120")
    story.on(-25, 10, 30)
    story.mustHave(
      .itLead, "clinical-first", "Clinical systems keep their bandwidth at every hour",
      "A laboratory value cannot buffer.")
    story.mustHave(
      .hrPartner, "no-list", "Nobody can tell who watched what",
      "Two managers have asked for the list. A list that exists will be asked for again.")
    story.mustHave(
      .securityOfficer, "scanned", "Downloads are scanned before they reach a PC", "212 incidents in one year.")
    story.mustHave(
      .communicationsLead, "no-form", "A training film plays on a ward PC without a form", "It is what we came for.")
    story.on(-10, 11, 15)
    story.option(
      .digitalAdviser, "relay", "A hosted relay for films", .service, host: "Clearlake Relay",
      "A service fetches the films once and keeps them near. The lines carry each film once a day, and the site sees "
        + "the relay and not our people. The relay sees them instead.", startsOn: 20,
      browsers: "Firefox 140\nEdge 138")
  }

  static func socialChecks(_ story: inout DemoStory) {
    story.on(-22, 13, 20)
    story.check(
      .networkEngineer, "open", "clinical-first", .missed, "Up to 320 of 500 Mbit/s at lunch, without an order.")
    story.check(.securityOfficer, "open", "scanned", .met, "The same scanner as today.")
    story.check(.communicationsLead, "open", "no-form", .met, "By its nature.")
    story.on(-20, 9, 10)
    story.check(.networkEngineer, "list", "clinical-first", .met, "Two wards, two weeks: no delay in the laboratory.")
    story.check(.securityOfficer, "list", "scanned", .met, "The same scanner as today.")
    story.check(.communicationsLead, "list", "no-form", .met, "If the film channel is on the list, and it is.")
    story.check(
      .networkEngineer, "list", "no-list", .unknown,
      "The proxy writes names for 14 days. Whether it can do without is with its maker.")
    story.on(-9, 10, 0)
    story.check(.networkEngineer, "relay", "clinical-first", .met, "One film a day and line, by the maker's paper.")
    story.check(.securityOfficer, "relay", "scanned", .met, "Films only, no downloads.")
    story.check(.digitalAdviser, "relay", "no-form", .unknown, "Asked for a trial on ward 3.")
    story.check(.dataProtectionOfficer, "relay", "no-list", .unknown, "The relay could tell. The contract is silent.")
    story.on(-7, 15, 30)
    story.clearance(
      .securityOfficer, "Clearlake Relay", upTo: .internal, until: 90,
      "Not for confidential data as long as there is no contract for data processing.")
  }

  static func socialPositions(_ story: inout DemoStory) {
    story.on(-18, 9, 30)
    story.position(.communicationsLead, "do-nothing", .objects, "212 forms a year, and everybody looks at their phone.")
    story.position(
      .communicationsLead, "open", .supports, "We trust people with medicines. We can trust them with films.")
    story.position(
      .communicationsLead, "list", .accepts,
      "if a new site is open within a day, and somebody tells us why when it is not.")
    story.on(-16, 14, 15)
    story.position(.itLead, "do-nothing", .accepts, "if you tell us what the phones cost that nobody counts.")
    story.position(.itLead, "open", .objects, "We could not keep the laboratory fast at lunch. That is measured.")
    story.position(.itLead, "list", .supports, "Tried on two wards. Nobody there noticed the slower hours.")
    story.on(-14, 10, 20)
    story.position(.hrPartner, "do-nothing", .accepts, "if the list of 14 days goes, with or without films.")
    story.position(
      .hrPartner, "open", .objects, "With the list that the proxy keeps today, this is monitoring of everybody.")
    story.position(
      .hrPartner, "list", .accepts, "if the proxy keeps no names. Then I bring the works council. Not before.")
    story.position(
      .securityOfficer, "open", .objects, "Seven of the incidents came through pages that nobody had looked at.")
    story.position(
      .securityOfficer, "list", .supports, "With names for 14 days. Without names I cannot follow an incident.")
    story.on(-8, 11, 0)
    story.position(
      .digitalAdviser, "relay", .supports,
      "It takes the load off the lines and the names off the sites, without a new line.")
    story.position(
      .itLead, "relay", .accepts, "if somebody other than us answers the telephone when a film does not play.")
    story.position(
      .securityOfficer, "relay", .objects, "A third party sees who watches what. That only moves the list.")
    story.position(.dataProtectionOfficer, "relay", .accepts, "if a contract says that names are never written.")
  }

  /// What is on the table at present.
  static func socialToday(_ story: inout DemoStory) {
    story.on(-13, 9, 0)
    story.says(
      .securityOfficer, .options,
      "HR wants no names, I need names for 14 days. Both for good reasons. What about names that only two people together "
        + "can open, one of them from the works council?")
    story.on(-11, 13, 45)
    story.says(
      .hrPartner, .options,
      "Two keys is the first idea in this talk that I can carry to the works council. It needs to be true in the "
        + "software, though, and not only on paper.")
    story.on(-6, 10, 0)
    story.risk(
      .networkEngineer, "copied-site", "Staff type their password into a copied sign-in page", .security, chance: 10,
      3_000, 40_000, owner: nil, rests: ["advertising"],
      control: "A password manager on ward PCs would do more than any list.", today: "Four times last year, by e-mail.")
    story.on(-4, 9, 50)
    story.option(
      .networkEngineer, "apart", "A network of its own for breaks", .inside,
      "A wireless network in the break rooms, apart from everything clinical, for people's own devices. No proxy, no "
        + "names, no clinical system on it. It does not bring films to the ward PCs.", startsOn: 30, browsers: "none")
    story.position(.itLead, "apart", .supports, "Cheap, apart, and done in six weeks. It answers half of the need.")
    story.says(
      .networkEngineer, .options,
      "Perhaps these are two needs: films for training on ward PCs, and a break that is a break. The second one needs "
        + "no list at all.")
    story.on(-2, 14, 20)
    story.changes(
      .networkEngineer, Finding.self, "lunch",
      [
        ("statement", "At lunch, open video would need 140 to 230 of the 500 Mbit/s at the main site"),
        ("observedOn", story.calendar.day(-3).description),
        (
          "detail",
          "Measured again after the backups moved into the night. Outside 11:30 to 13:30 there is room for all of it."
        ),
      ])
    story.on(-1, 10, 10)
    story.proposesWaiver(
      .itLead, of: "must-haves-known",
      "The maker of the proxy answers in six weeks. We would go on to the decision with “unknown”, and nobody signs "
        + "before the answer is here.")
    story.on(-1, 15, 40)
    story.says(
      .hrPartner, .options,
      "I read of a waiver. It is about our must-have, and the works council will ask me what it means. Communications, "
        + "please do not agree before they have heard it from me.")
  }
}
