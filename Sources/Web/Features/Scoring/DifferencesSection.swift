import Journey
import Markup
import Partnership
import Workspace

/// Where the parties' open scores differ, and which of these differences change what comes first, those first.
struct DifferencesSection {
  static let anchor = "differences"
  /// So many are listed.
  private static let most = 20

  let view: InitiativeView

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    <section id="\(Self.anchor)"><h2>Where the parties score differently</h2>\(content)</section>

    """
  }

  private var content: HTML {
    let found = ScoreDifference.all(in: initiative)
    guard !found.isEmpty else { return "<p>\(none)</p>" }
    do { return weighed(try initiative.scoreStakes()) } catch { return unweighed(found, error) }
  }

  private var none: String {
    let sheets = initiative.records[ScoreSheet.self].filter { initiative.isCounted($0) }
    let parties = Set(sheets.map(\.party))
    guard parties.count < 2 else { return "Nowhere: all parties say the same." }
    return "\(parties.first.map { "Only scores of \($0.title) count" } ?? "No party's scores count"), "
      + "so there is nothing to compare."
  }

  // MARK: With what follows

  private func weighed(_ stakes: ScoreStakes) -> HTML {
    """
    <p class="sentence">\(stakes.sentence)</p>
    \(stakes.wholeSentences.html { "<p dir=\"auto\">\($0)</p>" })
    <table class="plain"><caption class="small">Each is tried alone: what one party says in place of what all say \
    together, and everything else as it is. \(order)\(shown(of: stakes.stakes.count))</caption><thead><tr>\
    <th scope="col">Option</th><th scope="col">Criterion</th><th scope="col">Said</th>\
    <th scope="col">What follows</th></tr></thead>\
    <tbody>\(stakes.stakes.prefix(Self.most).html { row($0.difference, follows($0)) })</tbody></table>
    """
  }

  private var order: String { "Those that change what comes first stand first, then the largest." }

  private func follows(_ stake: ScoreStakes.Stake) -> HTML {
    let said: HTML =
      stake.changesChoice
      ? stake.consequences.html { "<p dir=\"auto\">\($0.sentence)</p>" }
      : "<small>Changes nothing for anybody.</small>"
    return "<td data-label=\"What follows\">\(said)</td>"
  }

  // MARK: Without

  private func unweighed(_ found: [ScoreDifference], _ problems: AppraisalProblems) -> HTML {
    """
    <p class="note">Which of them change what comes first cannot be said: \
    \(problems.list.prefix(3).map(\.message).joined(separator: " "))</p>
    <table class="plain"><caption class="small">The largest differences first, as shares of the scale.\
    \(shown(of: found.count))</caption><thead><tr><th scope="col">Option</th><th scope="col">Criterion</th>\
    <th scope="col">Said</th></tr></thead><tbody>\(found.prefix(Self.most).html { row($0, .empty) })</tbody></table>
    """
  }

  private func shown(of count: Int) -> String {
    guard count > Self.most else { return "" }
    return " The first \(Self.most) of \(initiative.settings.formats.number(count)) are listed."
  }

  private func row(_ difference: ScoreDifference, _ follows: HTML) -> HTML {
    """
    <tr><th scope="row" dir="auto">\(difference.optionTitle)</th>\
    <td data-label="Criterion" dir="auto">\(difference.criterionTitle)</td>\
    <td data-label="Said">\(difference.said.html { "<p>\(PartyMark($0.party).html) <span dir=\"auto\">\($0.words)</span></p>" })</td>\
    \(follows)</tr>

    """
  }
}

/// How many of the differences of scores change what comes first, with the way to them; nothing where there are none.
struct DifferencesNote {
  let view: InitiativeView

  var html: HTML {
    guard let stakes = try? view.initiative.scoreStakes(), !stakes.stakes.isEmpty else { return .empty }
    let path = ScoringRoute.overview(view.initiative.id).path.fragment(DifferencesSection.anchor)
    let words = stakes.stakes.contains(where: \.changesChoice) ? "See which" : "See them"
    return "<p class=\"sentence\">\(stakes.sentence) <a href=\"\(path)\">\(words)</a></p>\n"
  }
}
