import Documents
import Journey
import Markup
import Partnership
import Workspace

/// Stage 4: the options side by side, what each must meet, what each party says, and which hosts are cleared.
struct OptionsSection {
  let view: InitiativeView

  private var initiative: Initiative { view.initiative }
  private var formats: Formats { initiative.settings.formats }

  var html: HTML {
    """
    \(ShortlistSection(view: view).html)<section><h2>Options</h2>\(options)</section>
    \(scoring)
    <section><h2>Must-haves</h2>\(mustHaves)</section>
    <section><h2>Hosts and agencies</h2>\(clearances)</section>

    """
  }

  /// For the one page of the quick track.
  var short: HTML { options + clearances }

  /// How far the parties are with their scores and weights, and the way there.
  private var scoring: HTML {
    let path = ScoringRoute.overview(initiative.id).path
    let lines = Party.sides.map(initiative.progress).html { progress in
      "<li>\(PartyMark(progress.party).html) \(progress.isComplete ? (progress.seal == .sealed ? "has handed in, not revealed" : "has revealed") : progress.missing)</li>"
    }
    return """
      <section><h2>Scores and weights</h2><ul class="lines">\(lines)</ul>\
      <p><a class="button quiet" href="\(path)">Score and weigh</a></p></section>
      """
  }

  private var options: HTML {
    let compared = initiative.comparison
    return """
      \(disagreement(compared))<ol class="cards options">\(compared.html(card))</ol>
      \(RecordCard.add("Add an option", PlatformOption.kind, view))
      """
  }

  private func disagreement(_ compared: [ComparedOption]) -> HTML {
    let disputed = compared.filter { option in
      option.positions.contains { $0.content.stance == .objects }
        && option.positions.contains { $0.content.stance == .supports }
    }
    let shared = compared.filter { option in
      option.entry.content.route != .nothing && !option.isOut && !option.positions.isEmpty
        && initiative.concerned.allSatisfy { party in
          option.position(of: party).map { $0.content.stance != .objects } ?? false
        }
    }
    guard !disputed.isEmpty || !shared.isEmpty else { return .empty }
    func names(_ options: [ComparedOption]) -> String { options.map { "“\($0.entry.title)”" }.joined(separator: ", ") }
    return """
      <p class="sentence">\(disputed.isEmpty ? "" : "The parties disagree on \(names(disputed)). ")\
      \(shared.isEmpty ? "There is no option yet of which every party has said that it can live with it." : "Every party can live with \(names(shared)).")</p>

      """
  }

  private func card(_ option: ComparedOption) -> HTML {
    let entry = option.entry
    let card = RecordCard(entry, view)
    let isChosen = initiative.decision?.choice == entry.id
    return """
      <li id="\(card.anchor)"\(attribute: "class", option.isOut ? "out" : isChosen ? "chosen" : nil)>\
      <h3 dir="auto">\(entry.title)\(HTML.when(isChosen, " <span class=\"badge\">chosen</span>"))\
      \(HTML.when(option.isOut, " <span class=\"badge\">out</span>"))</h3>\
      <p class="small">\(entry.content.route.title)\(HTML.when(!entry.content.host.isEmpty, ", at \(entry.content.host)"))\
      \(clearance(option))\(OptionPlatform(entry.content, view).html)</p>\(HTML(paragraphs: entry.content.description))\
      \(OptionDates(entry.content, view).html)\(OptionPlatform(entry.content, view).changes)\
      <div class="pair">\(HTML.when(!option.checks.isEmpty, "<ul class=\"checks\">\(option.checks.html { check($0.mustHave, $0.check, of: entry) })</ul>"))\
      \(positions(on: option))</div>\
      <p>\(card.byline)</p></li>

      """
  }

  private func clearance(_ option: ComparedOption) -> HTML {
    guard option.entry.content.route.needsHost else { return .empty }
    guard let clearance = option.clearance else { return ", <span class=\"lacking\">not cleared for this data</span>" }
    return
      ", cleared for \(clearance.content.upTo.title.lowercasedFirst) data until \(DateText.day(clearance.content.until, formats))"
  }

  private func check(_ mustHave: Entry<MustHave>, _ check: Entry<Check>?, of option: Entry<PlatformOption>) -> HTML {
    let result = check?.content.result ?? .unknown
    let action: HTML =
      if let check {
        RecordCard(check, view).change
      } else {
        " "
          + RecordCard.add(
            "Say so", Check.kind, view, fill: ["option": option.id.text, "mustHave": mustHave.id.text], small: true)
      }
    return """
      <li class="\(result.rawValue)"><span class="unseen">\(result.title): </span><span dir="auto">\(mustHave.title)</span>\
      <small>\(result == .unknown ? "nobody knows yet" : result.title.lowercasedFirst)\
      \(HTML.with(check) { $0.content.note.isEmpty ? "" : ": \($0.content.note)" })\
      \(OptionPlatform(option.content, view).words(check, mustHave))\(action)</small></li>

      """
  }

  private func positions(on option: ComparedOption) -> HTML {
    let silent = initiative.concerned.filter { option.position(of: $0) == nil }
    let said = initiative.concerned.compactMap { option.position(of: $0) }
    return """
      <ul class="positions">\(said.html(position))\
      \(HTML.when(!silent.isEmpty, "<li class=\"silent\"><small>has not said: \(silent.html { PartyMark($0).html + " " })\(sayIt(silent, option))</small></li>"))</ul>
      """
  }

  private func position(_ entry: Entry<Journey.Position>) -> HTML {
    """
    <li class="\(entry.content.stance.rawValue)">\(PartyMark(entry.party).html) <strong>\(entry.content.stance.word)</strong>\
    <small dir="auto">\(entry.content.words)\(RecordCard(entry, view).change)</small></li>

    """
  }

  private func sayIt(_ silent: [Party], _ option: ComparedOption) -> HTML {
    guard let mine = view.session.actor.party, silent.contains(mine) else { return .empty }
    return RecordCard.add(
      "Say what \(mine.title) thinks", Position.kind, view, fill: ["option": option.entry.id.text], small: true)
  }

  private var mustHaves: HTML {
    let all = initiative.records[MustHave.self]
    let list = all.html { entry in
      let card = RecordCard(entry, view)
      return """
        <li id="\(card.anchor)"><strong dir="auto">\(entry.title)</strong> \(card.byline)\
        \(HTML(paragraphs: entry.content.reason))</li>

        """
    }
    return """
      \(HTML.when(all.isEmpty, "<p class=\"small\">No must-have yet. An option that misses one is out, so name few and name them early.</p>", else: "<ul class=\"lines\">\(list)</ul>"))
      \(RecordCard.add("Add a must-have", MustHave.kind, view))
      """
  }

  private var clearances: HTML {
    let all = initiative.records[Clearance.self]
    let needed = initiative.comparison.contains { $0.entry.content.route.needsHost }
    guard !all.isEmpty || needed else {
      return "<p class=\"small\">No option runs at a host outside, so there is nothing to clear.</p>\n"
    }
    let list = all.html { entry in
      let card = RecordCard(entry, view)
      let expired = entry.content.until < initiative.today
      return """
        <li id="\(card.anchor)"><strong dir="auto">\(entry.content.host)</strong> cleared up to \
        \(entry.content.upTo.title.lowercasedFirst) data, \(expired ? "expired on" : "until") \
        \(DateText.day(entry.content.until, formats)) \(card.byline)<small dir="auto">\(entry.content.note)</small></li>

        """
    }
    return """
      \(HTML.when(all.isEmpty, "<p class=\"small\">IT clears hosts and agencies by name, for a class of data, until a day.</p>", else: "<ul class=\"lines\">\(list)</ul>"))
      \(RecordCard.add("Clear a host or an agency", Clearance.kind, view))
      """
  }
}
