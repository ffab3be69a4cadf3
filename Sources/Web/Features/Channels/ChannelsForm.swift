import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The channels, a group of fields each, with an empty one for another.
struct ChannelsForm {
  let view: ChannelsView
  let refused: FormState?

  var html: HTML {
    let extra: HTML = """
      \((0..<count).map(channel).joined())\
      <p class="small">Another empty channel comes after saving.</p>\(PostForm.hidden("base", view.digest.hex))
      """
    return PostForm(action: Place.channels.path, state: state, submit: "Save", extra: extra).html
  }

  private var state: FormState { refused ?? FormState(values: Self.values(view.register)) }

  /// The fields begin with what is there.
  static func values(_ register: ChannelRegister) -> [(name: String, value: String)] {
    register.channels.enumerated().flatMap { index, channel -> [(name: String, value: String)] in
      let line = "channels[\(index)]"
      return [
        ("\(line).name", channel.name), ("\(line).kind", channel.kind?.rawValue ?? ""),
        ("\(line).reach", channel.reach.map(String.init) ?? ""), ("\(line).owner", channel.owner),
        ("\(line).note", channel.note),
      ] + channel.features.map { ("\(line).features", $0.rawValue) }
    }
  }

  private func channel(_ index: Int) -> HTML {
    let line = "channels[\(index)]"
    let name = state.form["\(line).name"] ?? ""
    let title = name.isEmpty ? "Another channel" : name
    let isThere = index < view.register.channels.count
    return """
      <fieldset class="criterion"><legend dir="auto">\(title)</legend>\
      <div class="pair">\(heads(line, index + 1).html { FormField($0, state).html })</div>\
      <details\(flag: "open", when: isOpen(line))><summary>What it can do<span class="unseen">: \(title)</span> \
      <small>\(told(line))</small></summary>\(FormField(features(line, index + 1), state).html)</details>\
      \(FormField(note(line, index + 1), state).html)\(HTML.when(isThere, FormField(drop(line, title), state).html))</fieldset>

      """
  }

  private func heads(_ line: String, _ number: Int) -> [Field] {
    [
      Field("\(line).name", "Channel \(number)", .line),
      Field("\(line).kind", "Of what kind?", .choice(ChannelKind.all, optional: true)),
      Field("\(line).reach", "How many does it reach?", .number("people")),
      Field("\(line).owner", "Who runs it?", .line),
    ]
  }

  private func features(_ line: String, _ number: Int) -> Field {
    Field(
      "\(line).features", "What channel \(number) can do", .choices(Journey.Feature.all),
      hint: "What needs can ask for. What is not ticked it cannot do.")
  }

  private func note(_ line: String, _ number: Int) -> Field {
    Field("\(line).note", "Limits and plans of channel \(number)", .line)
  }

  private func drop(_ line: String, _ title: String) -> Field {
    Field("\(line).drop", "Is it still there?", .choices([Choice("yes", "Take “\(title)” away when saving")]))
  }

  private func ticked(_ line: String) -> Int { state.form.fields.count { $0.name == "\(line).features" } }

  private func told(_ line: String) -> String {
    let count = ticked(line)
    return count == 0 ? "nothing ticked" : count == 1 ? "1 feature" : "\(count) features"
  }

  /// An empty channel shows its boxes, and one of which something is refused.
  private func isOpen(_ line: String) -> Bool {
    state.form["\(line).name"]?.isEmpty ?? true || !state.messages("\(line).features").isEmpty
  }

  /// As many as were sent or are there, and one to add.
  private var count: Int {
    let used = state.form.fields.compactMap { field -> Int? in
      guard field.name.hasPrefix("channels["), !field.value.isEmpty else { return nil }
      return Int(field.name.dropFirst("channels[".count).prefix { $0 != "]" })
    }
    return min((used.max() ?? -1) + 2, ChannelRegister.most)
  }
}
