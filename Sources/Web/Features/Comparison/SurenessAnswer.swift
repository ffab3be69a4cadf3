import Charts
import Journey
import Markup
import Partnership

/// How surely each option comes first: its ranks when weights and uncertain scores vary.
struct SurenessAnswer {
  let words: FigureWords

  /// The ranks that are drawn apart; what comes after is one part.
  private static let ranks = 5

  private var figures: AppraisalFigures { words.figures }

  var part: AnswerPart? {
    guard let overall = figures.overall else { return nil }
    let told = figures.sureness.filter { $0.weights != .party && $0.weights != .any }.map(\.sentence)
    return AnswerPart(
      anchor: "sureness", title: "How surely",
      sentences: [overall.sentence] + told + [figures.joint].compactMap { $0 }, body: legend + table + details)
  }

  private var legend: HTML {
    let count = min(figures.options.count, Self.ranks)
    let names = (0..<count).map { Self.ordinal($0) } + (figures.options.count > count ? ["later"] : [])
    return """
      <p class="legend small">\(names.enumerated().html { "<span>\(StackedBar.key($0.offset)) \($0.element)</span> " })</p>

      """
  }

  private var table: HTML {
    let shown = words.shown
    return """
      <table class="picture"><caption class="small">In how many of 100 cases an option takes each rank, when weights and \
      uncertain scores vary. The figure is how often it comes first.</caption>\
      <thead><tr><th scope="col">Option</th>\(figures.sureness.html { "<th scope=\"col\">\(head($0))</th>" })</tr></thead>
      <tbody>
      \(shown.html(row))</tbody></table>\(words.others(besides: shown.count))
      """
  }

  private func head(_ sureness: AppraisalFigures.Sureness) -> HTML {
    sureness.party.map(words.party) ?? HTML(escaping: title(sureness))
  }

  private func title(_ sureness: AppraisalFigures.Sureness) -> String {
    switch sureness.weights {
    case .any: "Any weights"
    case .party: figures.party(sureness.party ?? "")
    case .joint: "What all accept"
    case .between: "Between them"
    }
  }

  private func row(_ option: AppraisalFigures.Named) -> HTML {
    """
    <tr><th scope="row">\(words.option(option.id))</th>\(figures.sureness.html { cell(option.id, $0) })</tr>

    """
  }

  private func cell(_ option: String, _ sureness: AppraisalFigures.Sureness) -> HTML {
    guard let chance = sureness.options.first(where: { $0.option == option }) else { return "<td></td>" }
    let parts = parts(chance)
    let said = parts.enumerated().filter { $0.element > 0 }.map { index, share in
      "\(index < Self.ranks ? Self.ordinal(index) : "later"): \(words.points(share))"
    }
    let bar = StackedBar(parts: parts, label: "Of 100 cases, \(said.joined(separator: ", "))")
    return """
      <td data-label="\(title(sureness))"\(attribute: "data-party", sureness.party)>\(bar.svg)\
      <span class="figure">\(words.points(chance.first))</span></td>
      """
  }

  private func parts(_ chance: AppraisalFigures.Chance) -> [Double] {
    guard chance.ranks.count > Self.ranks else { return chance.ranks }
    return chance.ranks.prefix(Self.ranks) + [chance.ranks.dropFirst(Self.ranks).reduce(0, +)]
  }

  /// The weights that favour each option, and how surely it then comes first.
  private var details: HTML {
    guard let overall = figures.overall else { return .empty }
    let shown = Set(words.shown.map(\.id))
    let rows = overall.options.filter { shown.contains($0.option) }
    return """
      <details><summary>Who would choose what, and every rank as a figure</summary>
      <p class="small">Central weights: the middle of all weights under which an option comes first, in points of 100. \
      Confidence: in how many of 100 cases it comes first under these weights, whatever its uncertain scores turn out to be. \
      The entropy of who comes first is \(words.formats.number(overall.entropy, decimals: 2)) bits.</p>
      <div class="scroll" tabindex="0"><table class="grid"><thead><tr><th scope="col">Option</th>\
      \(figures.criteria.html { "<th scope=\"col\" class=\"n\" dir=\"auto\">\($0.name)</th>" })\
      <th scope="col" class="n">Confidence</th></tr></thead><tbody>\(rows.html(centre))</tbody></table></div>
      <div class="scroll" tabindex="0"><table class="grid"><thead><tr><th scope="col">Option, any weights</th>\
      \((0..<min(figures.options.count, Self.ranks)).html { "<th scope=\"col\" class=\"n\">\(Self.ordinal($0))</th>" })\
      \(HTML.when(figures.options.count > Self.ranks, "<th scope=\"col\" class=\"n\">later</th>"))\
      <th scope="col" class="n">± (first)</th></tr></thead><tbody>\(rows.html(ranks))</tbody></table></div></details>

      """
  }

  private func centre(_ chance: AppraisalFigures.Chance) -> HTML {
    let weights = chance.central.map { $0.map(words.points) } ?? figures.criteria.map { _ in "–" }
    return """
      <tr><th scope="row">\(words.option(chance.option))</th>\(weights.html { "<td class=\"n figure\">\($0)</td>" })\
      <td class="n figure">\(chance.confidence.map(words.points) ?? "–")</td></tr>
      """
  }

  private func ranks(_ chance: AppraisalFigures.Chance) -> HTML {
    """
    <tr><th scope="row">\(words.option(chance.option))</th>\
    \(parts(chance).html { "<td class=\"n figure\">\(words.points($0))</td>" })\
    <td class="n figure">\(words.formats.number(200 * chance.error, decimals: 1))</td></tr>
    """
  }

  /// "1st", "2nd".
  static func ordinal(_ index: Int) -> String {
    switch index {
    case 0: "1st"
    case 1: "2nd"
    case 2: "3rd"
    default: "\(index + 1)th"
    }
  }
}
