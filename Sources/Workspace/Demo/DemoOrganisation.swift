import Documents
import Journey
import Partnership

/// What the organisation keeps for all initiatives: its channels, and IT's calendar.
extension Demo {
  static func channels(_ story: inout DemoStory) {
    story.on(-70, 10, 0)
    story.channels(
      .digitalAdviser,
      [
        .init(
          "Wendmark inside", kind: .intranet, features: [.search, .files, .events, .publishing, .archive],
          reach: 4_200, owner: "Communications", note: "Ward PCs open it as their first page. Nobody can answer there."),
        .init(
          "Wendmark weekly", kind: .newsletter, features: [.archive, .statistics], reach: 3_900,
          owner: "Communications", note: "By mail, on Fridays."),
        .init(
          "Film channel", kind: .video, features: [.video, .mobile, .statistics, .comments], reach: 1_600,
          owner: "Communications", note: "At a video site outside; closed on ward PCs."),
        .init(
          "Screens in the corridors", features: [.video, .publishing], reach: 2_500, owner: "Facilities",
          note: "Without sound."),
        .init("IT's wiki", features: [.search, .files, .comments, .archive], reach: 60, owner: "IT"),
        .init(
          "wendmark.example", kind: .website, features: [.search, .publishing, .translation, .statistics],
          reach: 20_000, owner: "Communications", note: "For patients and visitors."),
      ])
  }

  static func itCalendar(_ story: inout DemoStory) {
    let calendar = story.calendar
    story.on(-29, 8, 30)
    story.calendar(
      .itLead,
      ITCalendar(
        freezes: [
          .init(from: calendar.day(18), until: calendar.day(26), what: "The laboratory changes its system"),
          .init(from: calendar.day(90), until: calendar.day(98), what: "Accounts are closed for the half-year"),
        ],
        roadMap: [
          .init(on: calendar.day(10), what: "The proxy is renewed; its maker says whether it can do without names"),
          .init(on: calendar.day(75), what: "The trial contract with Clearlake Relay ends"),
          .init(on: calendar.day(120), what: "The second hall is ready"),
        ],
        browsers: [.init("Firefox ESR", since: "128"), .init("Edge", since: "130")]))
  }
}

extension DemoStory {
  /// Somebody writes down the channels that the organisation runs.
  mutating func channels(_ who: DemoRole, _ channels: [ChannelRegister.Channel]) {
    let fields = channels.enumerated().flatMap { index, channel -> [(String, String)] in
      let line = "channels[\(index)]"
      return [
        ("\(line).name", channel.name), ("\(line).kind", channel.kind?.rawValue ?? ""),
        ("\(line).reach", channel.reach.map(String.init) ?? ""), ("\(line).owner", channel.owner),
        ("\(line).note", channel.note),
      ] + channel.features.map { ("\(line).features", $0.rawValue) }
    }
    step { telling in
      let (workspace, session) = (telling.workspace, try telling.session(who))
      try await workspace.keepChannels(
        Form(fields), base: try await workspace.channels(session).digest, as: session)
    }
  }

  /// IT writes its calendar.
  mutating func calendar(_ who: DemoRole, _ calendar: ITCalendar) {
    let freezes = calendar.freezes.enumerated().flatMap { index, freeze in
      [
        ("freezes[\(index)].from", freeze.from.description), ("freezes[\(index)].until", freeze.until.description),
        ("freezes[\(index)].what", freeze.what),
      ]
    }
    let plans = calendar.roadMap.enumerated().flatMap { index, plan in
      [("roadMap[\(index)].on", plan.on.description), ("roadMap[\(index)].what", plan.what)]
    }
    let browsers = calendar.browsers.enumerated().flatMap { index, browser in
      [("browsers[\(index)].name", browser.name), ("browsers[\(index)].since", browser.since)]
    }
    step { telling in
      let (workspace, session) = (telling.workspace, try telling.session(who))
      try await workspace.keepCalendar(
        Form(freezes + plans + browsers), base: try await workspace.calendar(session).digest, as: session)
    }
  }

  /// The digital adviser answers a need.
  mutating func advises(_ words: String, _ candidates: [String]) {
    writes(
      .digitalAdviser, AdviserAnswer.self, "advice", [("words", words)] + candidates.map { ("candidates", $0) })
  }
}
