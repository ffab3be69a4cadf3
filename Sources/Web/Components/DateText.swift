import Documents
import Markup
import Partnership
import Workspace

/// A date as people read it, and as machines do.
enum DateText {
  /// "4 May", with the year where it is another one.
  static func day(_ day: Day, _ formats: Formats, near today: Day) -> HTML {
    "<time datetime=\"\(day.description)\">\(formats.day(day, near: today))</time>"
  }

  /// "4 May 2026".
  static func day(_ day: Day, _ formats: Formats) -> HTML {
    "<time datetime=\"\(day.description)\">\(formats.day(day))</time>"
  }

  /// "4 May, 09:30" in the organisation's time zone.
  static func moment(_ moment: Timestamp, _ settings: Settings, near today: Day) -> HTML {
    let words = "\(settings.formats.day(settings.day(at: moment), near: today)), \(settings.time(at: moment))"
    return "<time datetime=\"\(moment.description)\">\(words)</time>"
  }

  /// "since today", "since yesterday", "for 4 days".
  static func elapsed(since start: Day, today: Day) -> String {
    switch today - start {
    case ...0: "since today"
    case 1: "since yesterday"
    case let days: "for \(days) days"
    }
  }
}
