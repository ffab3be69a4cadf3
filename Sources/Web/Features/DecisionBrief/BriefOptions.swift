import Documents
import Journey
import Markup
import Partnership

/// The options side by side: route, must-haves, and what each party says.
struct BriefOptions {
  let initiative: Initiative
  let room: BriefRoom

  var html: HTML {
    let options = initiative.comparison
    let shown = shown(options)
    let parties = [Party.communications, .it, .hr] + extra(options)
    return """
      <section><h2>The options</h2><table class="options">
      <thead><tr><th scope="col">Option</th><th scope="col">Must-haves</th>\
      \(parties.html { "<th scope=\"col\">\(PartyMark($0).html)</th>" })</tr></thead>
      <tbody>\(shown.html { row($0, parties) })</tbody></table>\(others(options.filter { option in !shown.contains { $0.entry.id == option.entry.id } }))</section>

      """
  }

  /// The chosen one in any case, then those that meet the must-haves, as far as there is room; in their own order.
  private func shown(_ options: [ComparedOption]) -> [ComparedOption] {
    func rank(_ option: ComparedOption) -> Int {
      option.entry.id == initiative.decision?.choice ? 0 : option.isOut ? 2 : 1
    }
    let ids = Set(options.sorted { rank($0) < rank($1) }.prefix(room.options).map(\.entry.id))
    return options.filter { ids.contains($0.entry.id) }
  }

  private func others(_ options: [ComparedOption]) -> HTML {
    guard !options.isEmpty else { return .empty }
    let out = options.filter(\.isOut).count
    return """
      <p>\(options.count) more \(options.count == 1 ? "option was" : "options were") looked at and not chosen\
      \(HTML.when(out > 0, "; \(out) of them \(out == 1 ? "misses" : "miss") a must-have"))\(BriefRoom.mark)</p>

      """
  }

  /// Other parties that said something about an option.
  private func extra(_ options: [ComparedOption]) -> [Party] {
    Set(options.flatMap(\.positions).map(\.party)).subtracting(Party.essential).sorted()
  }

  private func row(_ option: ComparedOption, _ parties: [Party]) -> HTML {
    let isChosen = initiative.decision?.choice == option.entry.id
    return """
      <tr\(attribute: "class", isChosen ? "chosen" : nil)><th scope="row"><span dir="auto">\(option.entry.title.briefly(room.name))</span>\
      \(HTML.when(isChosen, " <span class=\"badge good\">chosen</span>"))\(HTML.when(room.hasAsides && option.entry.content.route != .nothing, "<small>\(place(option.entry.content))</small>"))</th>\
      <td data-label="Must-haves">\(mustHaves(option))</td>\
      \(parties.html { "<td data-label=\"\($0.title)\">\(word(option.position(of: $0)))</td>" })</tr>

      """
  }

  private func place(_ option: PlatformOption) -> String {
    option.route.needsHost ? "\(option.route.title): \(option.host.briefly(room.name))" : option.route.title
  }

  private func mustHaves(_ option: ComparedOption) -> String {
    let missed = option.checks.filter { $0.check?.content.result == .missed }
    if let first = missed.first {
      let rest = missed.count > 1 ? " and \(missed.count - 1) more" : ""
      return "out: misses “\(first.mustHave.title.briefly(room.name))”\(rest)"
    }
    let open = option.unknown.count
    guard !option.checks.isEmpty else { return "none" }
    return open == 0 ? "meets all \(option.checks.count)" : "\(open) of \(option.checks.count) not known"
  }

  private func word(_ position: Entry<Journey.Position>?) -> HTML {
    guard let position else { return "<span class=\"small\">silent</span>" }
    return HTML(escaping: position.content.stance.word)
  }
}
