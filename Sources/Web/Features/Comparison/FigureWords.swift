import Journey
import Markup
import Partnership

/// How pages say the figures of an appraisal: shares as points of 100, options with their letter, parties with their
/// mark.
struct FigureWords {
  /// So many options are drawn at most; more rows would not be read.
  static let mostRows = 20

  let figures: AppraisalFigures
  let formats: Formats

  /// "63"; never none or all when it is neither.
  func points(_ share: Double) -> String {
    let whole = formats.number(share * 100)
    if whole == "0", share > 0 { return "<1" }
    if whole == "100", share < 1 { return ">99" }
    return whole
  }

  /// "58 – 70", or nothing where both ends look the same.
  func span(_ low: Double, _ high: Double) -> String {
    let (from, to) = (points(low), points(high))
    return from == to ? "" : "\(from) – \(to)"
  }

  /// An option with the letter that pictures have for it; the letter of one that is out is a dash.
  func option(_ id: String) -> HTML {
    "<b class=\"key\">\(figures.letter(id) ?? "–")</b> <span dir=\"auto\">\(figures.option(id))</span>"
  }

  func options(_ ids: [String]) -> HTML {
    ids.isEmpty ? "none" : ids.map { HTML(escaping: "“\(figures.option($0))”") }.joined(separator: ", ")
  }

  func party(_ id: String) -> HTML {
    Party(rawValue: id).map { PartyMark($0).html } ?? HTML(escaping: figures.party(id))
  }

  func partyLetter(_ id: String) -> String { Party(rawValue: id)?.letter ?? "?" }

  /// The options that are drawn, in their order: all, or those that come first most often under some weights.
  var shown: [AppraisalFigures.Named] { leading(Self.mostRows) }

  /// At most so many options, those that come first most often, in their order.
  func leading(_ most: Int) -> [AppraisalFigures.Named] {
    guard figures.options.count > most else { return figures.options }
    let best = figures.options.indices.sorted { one, other in
      let (a, b) = (mostFirst(one), mostFirst(other))
      return a == b ? one < other : a > b
    }
    return best.prefix(most).sorted().map { figures.options[$0] }
  }

  private func mostFirst(_ index: Int) -> Double { figures.sureness.map { $0.options[index].first }.max() ?? 0 }

  /// What is said where options are left out of a picture.
  func others(besides count: Int) -> HTML {
    let rest = figures.options.count - count
    guard rest > 0 else { return .empty }
    return """
      <p class="small">\(formats.number(rest)) more options come first less often and are not drawn.</p>

      """
  }
}
