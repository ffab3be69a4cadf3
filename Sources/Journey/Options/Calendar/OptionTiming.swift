public import Documents
public import Partnership

/// What freezes and road map of IT's calendar say about an option.
public struct OptionTiming: Sendable, Hashable {
  /// Freezes that its start or its pilot falls in, a sentence each.
  public let clashes: [String]
  /// What IT plans with the very thing: plans that name the option, its host, or a browser that it runs in.
  public let named: [String]
  /// What else IT plans until it starts, a sentence each.
  public let plans: [String]

  /// Holds the days of an option against the calendar.
  ///
  /// An option without a day of its own is held against the day by which the need wants something. Doing nothing
  /// starts nothing.
  ///
  /// - Parameters:
  ///   - wantedBy: the day that the need names, or nil.
  ///   - today: a pilot without a start is taken to begin today; plans before today are past.
  /// - Complexity: O(entries of the calendar).
  public init(
    _ option: PlatformOption, wantedBy: Day?, in calendar: ITCalendar, today: Day, formats: Formats
  ) {
    guard option.route != .nothing else {
      (clashes, named, plans) = ([], [], [])
      return
    }
    let ahead = calendar.roadMap.filter { $0.on >= today }
    let naming = Self.naming(option, ahead)
    named = naming.map { plan, name in
      "IT's road map names “\(name)” on \(formats.day(plan.on)): \(plan.what)"
    }
    let start = option.startsOn ?? wantedBy
    clashes = calendar.freezes.compactMap { freeze in
      let frozen = "IT's freeze of \(formats.day(freeze.from)) to \(formats.day(freeze.until)): \(freeze.what)"
      if let start, freeze.meets(start, start) {
        let what = option.startsOn == nil ? "The day by which it is wanted" : "Its start"
        return "\(what), \(formats.day(start)), falls in \(frozen)"
      }
      if let end = option.pilotUntil, freeze.meets(min(option.startsOn ?? today, end), end) {
        return "Its pilot, until \(formats.day(end)), runs into \(frozen)"
      }
      return nil
    }
    plans = ahead.compactMap { plan in
      guard let start, plan.on <= start, !naming.contains(where: { $0.plan == plan }) else { return nil }
      return "Before that, IT plans for \(formats.day(plan.on)): \(plan.what)"
    }
  }

  /// Plans in which a name of the option occurs as whole words. Names of fewer than three letters say too little.
  private static func naming(
    _ option: PlatformOption, _ plans: [ITCalendar.Plan]
  ) -> [(plan: ITCalendar.Plan, name: String)] {
    let names = ([option.host, option.name] + (option.browsers ?? []).map(\.name)).filter { $0.count > 2 }
    return plans.compactMap { plan in
      let said = " \(words(plan.what)) "
      return names.first { said.contains(" \(words($0)) ") }.map { (plan, $0) }
    }
  }

  private static func words(_ text: String) -> String {
    String(Folded.text(text).map { $0.isLetter || $0.isNumber ? $0 : " " }).split(separator: " ").joined(separator: " ")
  }
}

extension Initiative {
  /// What IT's calendar says about an option of this initiative.
  public func timing(of option: PlatformOption, in calendar: ITCalendar) -> OptionTiming {
    OptionTiming(option, wantedBy: need?.wantedBy, in: calendar, today: today, formats: settings.formats)
  }

  /// An option held against freezes, road map and supported browsers.
  public func check(_ option: PlatformOption, against calendar: ITCalendar) -> CalendarCheck {
    CalendarCheck(
      timing: timing(of: option, in: calendar),
      browsers: option.route == .nothing ? nil : BrowserFit(option.browsers, supported: calendar.browsers))
  }

  /// The same for a candidate that nobody has made an option yet: only what its name, and the day by which it is wanted,
  /// can tell. In which browsers it runs is not known.
  public func check(_ candidate: Candidate, against calendar: ITCalendar) -> CalendarCheck {
    let route: Route = candidate.kind == .nothing ? .nothing : candidate.routes?.first ?? .inside
    return check(PlatformOption(name: candidate.name, route: route, host: "", description: ""), against: calendar)
  }
}
