import Charts
import Markup
import Partnership

/// Estimates under each other on one scale: each a range with its middle, never a single figure.
struct EstimateTable {
  struct Line {
    let title: String
    /// What it rests on, who estimated it when, what can be done with it.
    let notes: HTML
    let party: Party
    /// The ends of the 90 % range and the middle, in the unit of the table.
    let low: Double
    let middle: Double
    let high: Double
    /// The range in words: "€18,000 – 31,000 per year".
    let words: String
    /// The middle in words.
    let middleWords: String
  }

  let caption: String
  let lines: [Line]

  var html: HTML {
    let axis = Axis.covering(values: lines.flatMap { [$0.low, $0.high] }, includingZero: true)
    return """
      <table class="estimates"><caption class="small">\(caption) 90 % ranges. The ring is the middle: half of the \
      futures lie on each side.</caption>
      <thead><tr><th scope="col">Line</th><th scope="col">Range</th>\
      <th scope="col" class="n">In figures</th></tr></thead>
      <tbody>
      \(lines.html { row($0, axis) })</tbody></table>

      """
  }

  private func row(_ line: Line, _ axis: Axis) -> HTML {
    let bar = RangeBar(
      low: line.low, middle: line.middle, high: line.high, axis: axis,
      label: "\(line.words), middle \(line.middleWords)")
    return """
      <tr data-party="\(line.party.rawValue)"><th scope="row"><span dir="auto">\(line.title)</span>\
      <small>\(PartyMark(line.party).html). \(line.notes)</small></th><td>\(bar.svg)</td>\
      <td class="n figure">\(line.words)</td></tr>

      """
  }
}
