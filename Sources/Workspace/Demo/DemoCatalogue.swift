import Documents
import Journey
import Partnership

extension Demo {
  /// What the organisation says in the catalogue: a platform of its own, whose way out has become narrower since it was
  /// decided upon; a price; and a fact that it tried itself.
  static func catalogue(_ calendar: DemoCalendar) -> DemoStory {
    var story = DemoStory("catalogue", calendar)
    lantern(&story)
    story.on(-13, 10, 20)
    story.fact(
      .networkEngineer, "lantern", "export", ["part"], read: -13,
      source: "Release notes of version 7, and our own trial",
      "One file with all texts. Pictures stay behind since version 7.")
    story.on(-1, 9, 10)
    story.fact(
      .networkEngineer, "humhub", "sign-on", ["ldap", "oidc"], read: -1, source: "Our own trial with 12 accounts",
      "LDAP with our directory works in the Community edition. SAML was not tried.")
    story.prices(
      .digitalAdviser, "humhub", [("4800", "year", "Offer of Kiefer Hosting, for 500 people", -1)])
    return story
  }

  private static func lantern(_ story: inout DemoStory) {
    story.on(-151, 11, 0)
    let read = story.calendar.day(-152).description
    story.adds(
      .itLead,
      [
        ("name", "Lantern"), ("category", "Communities"), ("kinds", ChannelKind.community.rawValue),
        ("source", "Handbook of version 6, and our own trial with ward 3"), ("read", read), ("licence", "open"),
        ("hosting", "inside"), ("hosting", "outside"), ("signOn", "ldap"), ("signOn", "saml"), ("export", "whole"),
        ("has", Feature.profiles.rawValue), ("has", Feature.groups.rawValue), ("has", Feature.questions.rawValue),
        ("has", Feature.comments.rawValue), ("has", Feature.search.rawValue), ("has", Feature.mobile.rawValue),
      ])
    story.fact(
      .itLead, "lantern", "export", ["whole"], read: -152, source: "Our own trial with the campaign blog",
      "One file with all content, texts and pictures.")
    story.prices(
      .itLead, "lantern",
      [
        ("4200", "year", "Offer of Kiefer Hosting, page 2", -152), ("1800", "", "The same offer: setting it up", -152),
      ])
  }
}

extension DemoStory {
  /// Somebody adds a platform to the catalogue.
  fileprivate mutating func adds(_ who: DemoRole, _ fields: [(String, String)]) {
    step { telling in _ = try await telling.workspace.addPlatform(Form(fields), as: try telling.session(who)) }
  }

  /// Somebody says what is known about a platform.
  fileprivate mutating func fact(
    _ who: DemoRole, _ platform: String, _ about: String, _ values: [String], read day: Int, source: String,
    _ words: String
  ) {
    let read = calendar.day(day).description
    step { telling in
      guard let about = FactSubject(about) else { throw Refusal.notFound("A fact is not about “\(about)”.") }
      let (id, session): (PlatformID, Session) = (try DemoTelling.id(platform), try telling.session(who))
      let present = try await telling.workspace.platform(id, as: session).state.entry.fact(about)
      try await telling.workspace.keepFact(
        about, of: id,
        Form(values.map { ("value", $0) } + [("words", words), ("source", source), ("read", read)]),
        base: try present?.digest, as: session)
    }
  }

  /// Somebody writes down what a platform costs.
  fileprivate mutating func prices(
    _ who: DemoRole, _ platform: String, _ prices: [(amount: String, per: String, source: String, day: Int)]
  ) {
    let fields = prices.enumerated().flatMap { index, price in
      [
        ("prices[\(index)].amount", price.amount), ("prices[\(index)].per", price.per),
        ("prices[\(index)].source", price.source),
        ("prices[\(index)].read", calendar.day(price.day).description),
      ]
    }
    step { telling in
      let (id, session): (PlatformID, Session) = (try DemoTelling.id(platform), try telling.session(who))
      let base = try await telling.workspace.platform(id, as: session).state.digest
      try await telling.workspace.keepPrices(of: id, Form(fields), base: base, as: session)
    }
  }
}
