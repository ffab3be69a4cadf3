import Documents
import Journey
import Markup
import Partnership

/// The options side by side: route, must-haves, and what each party says.
struct BriefOptions {
  let initiative: Initiative

  var html: HTML {
    let options = initiative.comparison
    let parties = [Party.communications, .it, .hr] + extra(options)
    return """
      <section><h2>The options</h2><table class="options">
      <thead><tr><th scope="col">Option</th><th scope="col">Must-haves</th>\
      \(parties.html { "<th scope=\"col\">\(PartyMark($0).html)</th>" })</tr></thead>
      <tbody>\(options.html { row($0, parties) })</tbody></table></section>

      """
  }

  /// Other parties that said something about an option.
  private func extra(_ options: [ComparedOption]) -> [Party] {
    Set(options.flatMap(\.positions).map(\.party)).subtracting(Party.essential).sorted()
  }

  private func row(_ option: ComparedOption, _ parties: [Party]) -> HTML {
    let isChosen = initiative.decision?.choice == option.entry.id
    return """
      <tr\(attribute: "class", isChosen ? "chosen" : nil)><th scope="row"><span dir="auto">\(option.entry.title)</span>\
      \(HTML.when(isChosen, " <span class=\"badge good\">chosen</span>"))\(HTML.when(option.entry.content.route != .nothing, "<small>\(place(option.entry.content))</small>"))</th>\
      <td data-label="Must-haves">\(mustHaves(option))</td>\
      \(parties.html { "<td data-label=\"\($0.title)\">\(word(option.position(of: $0)))</td>" })</tr>

      """
  }

  private func place(_ option: PlatformOption) -> String {
    option.route.needsHost ? "\(option.route.title): \(option.host)" : option.route.title
  }

  private func mustHaves(_ option: ComparedOption) -> String {
    let missed = option.checks.filter { $0.check?.content.result == .missed }
    if !missed.isEmpty { return "out: misses “\(missed.map(\.mustHave.title).joined(separator: "”, “"))”" }
    let open = option.unknown.count
    guard !option.checks.isEmpty else { return "none" }
    return open == 0 ? "meets all \(option.checks.count)" : "\(open) of \(option.checks.count) not known"
  }

  private func word(_ position: Entry<Journey.Position>?) -> HTML {
    guard let position else { return "<span class=\"small\">silent</span>" }
    return HTML(escaping: position.content.stance.word)
  }
}
