public import Documents
public import Partnership

/// What IT's calendar says about the days of an option.
public struct OptionTiming: Sendable, Hashable {
  /// Freezes that its start or its pilot falls in, a sentence each.
  public let clashes: [String]
  /// What IT plans until it starts, a sentence each.
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
      (clashes, plans) = ([], [])
      return
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
    plans = calendar.roadMap.compactMap { plan in
      guard let start, plan.on >= today, plan.on <= start else { return nil }
      return "Before that, IT plans for \(formats.day(plan.on)): \(plan.what)"
    }
  }
}

extension Initiative {
  /// What IT's calendar says about an option of this initiative.
  public func timing(of option: PlatformOption, in calendar: ITCalendar) -> OptionTiming {
    OptionTiming(option, wantedBy: need?.wantedBy, in: calendar, today: today, formats: settings.formats)
  }
}
