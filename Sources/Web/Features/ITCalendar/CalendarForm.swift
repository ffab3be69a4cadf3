import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The lines of IT's calendar, each to change, with empty ones for more; a line that is emptied is taken away.
struct CalendarForm {
  let view: CalendarView
  let refused: FormState?
  /// How many empty lines each list offers.
  private static let spare = 2

  var html: HTML {
    let extra: HTML = """
      \(lines("freezes", "Freezes", "Days on which nothing is changed.", freeze))\
      \(lines("roadMap", "Road map", "What comes, changes or ends.", plan))\
      \(lines("browsers", "Supported browsers", "What people's computers have.", browser))\
      <p class="small">Empty all fields of a line to take it away. More empty lines come after saving.</p>\
      \(PostForm.hidden("base", view.digest.hex))
      """
    return PostForm(action: Place.calendar.path, state: state, submit: "Save", extra: extra).html
  }

  private var state: FormState { refused ?? FormState(values: Self.values(view.calendar)) }

  /// The fields begin with what is there.
  static func values(_ calendar: ITCalendar) -> [(name: String, value: String)] {
    let freezes = calendar.freezes.enumerated().flatMap { index, freeze in
      [
        ("freezes[\(index)].from", freeze.from.description), ("freezes[\(index)].until", freeze.until.description),
        ("freezes[\(index)].what", freeze.what),
      ]
    }
    let roadMap = calendar.roadMap.enumerated().flatMap { index, plan in
      [("roadMap[\(index)].on", plan.on.description), ("roadMap[\(index)].what", plan.what)]
    }
    let browsers = calendar.browsers.enumerated().flatMap { index, browser in
      [("browsers[\(index)].name", browser.name), ("browsers[\(index)].since", browser.since)]
    }
    return (freezes + roadMap + browsers).map { (name: $0.0, value: $0.1) }
  }

  private func freeze(_ line: String, _ number: Int) -> [Field] {
    [
      Field("\(line).from", "Freeze \(number), first day", .day), Field("\(line).until", "Its last day", .day),
      Field("\(line).what", "What is frozen, and why", .line),
    ]
  }

  private func plan(_ line: String, _ number: Int) -> [Field] {
    [Field("\(line).on", "Plan \(number), on which day", .day), Field("\(line).what", "What comes", .line)]
  }

  private func browser(_ line: String, _ number: Int) -> [Field] {
    [
      Field("\(line).name", "Browser \(number)", .line),
      Field(
        "\(line).since", "From which version on", .line, hint: "Leave it empty for all that its maker still mends."),
    ]
  }

  private func lines(
    _ list: String, _ title: String, _ hint: String, _ fields: (String, Int) -> [Field]
  ) -> HTML {
    let rows = (0..<count(list)).map { index in
      "<div class=\"pair\">\(fields("\(list)[\(index)]", index + 1).html { FormField($0, state).html })</div>" as HTML
    }
    return "<section><h2>\(title)</h2><p class=\"hint\">\(hint)</p>\(rows.joined())</section>\n"
  }

  /// As many lines as were sent or are there, and some to add.
  private func count(_ list: String) -> Int {
    let used = state.form.fields.compactMap { field -> Int? in
      guard field.name.hasPrefix("\(list)["), !field.value.isEmpty else { return nil }
      return Int(field.name.dropFirst(list.count + 1).prefix { $0 != "]" })
    }
    return min((used.max() ?? -1) + 1 + Self.spare, ITCalendar.most)
  }
}
