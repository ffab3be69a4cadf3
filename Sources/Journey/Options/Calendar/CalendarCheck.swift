/// All that IT's calendar says about an option.
public struct CalendarCheck: Sendable, Hashable {
  public let timing: OptionTiming
  /// Nil where there is nothing to say.
  public let browsers: BrowserFit?

  /// What speaks against it as it stands, a sentence each.
  public var conflicts: [String] {
    let browser: [String] = if case .conflict(let words) = browsers { [words] } else { [] }
    return timing.clashes + timing.named + browser
  }

  /// What has to be found out, a sentence each.
  public var unknown: [String] { if case .unknown(let words) = browsers { [words] } else { [] } }

  /// What to know, a sentence each.
  public var notes: [String] {
    let browser: [String] = if case .fits(let words) = browsers { [words] } else { [] }
    return timing.plans + browser
  }
}
