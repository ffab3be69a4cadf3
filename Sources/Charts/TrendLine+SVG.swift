public import Markup

extension TrendLine {
  /// The drawing; it scales with the width that it is given.
  ///
  /// Classes for the style sheet: `trend` on the whole, `line`, `point`, `baseline`, `target`, and for text `value`,
  /// `date` and `legend`. Sizes of text belong to the drawing: the places of labels are computed from them.
  public var svg: HTML {
    let layout = TrendLayout(self)
    return """
      <svg class="trend" role="img" viewBox="0 0 \(coordinate(layout.width)) \(coordinate(layout.height))" \
      font-size="\(coordinate(TrendLayout.fontSize))" fill="currentColor">\
      <title>\(title)</title><desc>\(summary)</desc>\
      \(layout.levels.html { level(in: layout, $0) })\(line(layout.dots))\
      \(layout.dots.html(dot))\(layout.labels.html(text))</svg>
      """
  }

  private func level(in layout: TrendLayout, _ level: TrendLayout.PlacedLevel) -> HTML {
    let name: HTML = level.isTarget ? "target\" stroke-dasharray=\"7 4" : "baseline\" stroke-dasharray=\"2 3"
    let (y, key) = (coordinate(level.y), coordinate(level.keyY))
    return """
      <line class="\(name)" x1="0" y1="\(y)" x2="\(coordinate(layout.width))" y2="\(y)" stroke="currentColor"/>\
      <line class="\(name)" x1="0" y1="\(key)" x2="\(coordinate(TrendLayout.keyWidth))" y2="\(key)" \
      stroke="currentColor"/>
      """
  }

  private func line(_ dots: [TrendLayout.Dot]) -> HTML {
    let path = dots.map { "\(coordinate($0.x)),\(coordinate($0.y))" }.joined(separator: " ")
    return .when(
      dots.count > 1, "<polyline class=\"line\" points=\"\(path)\" fill=\"none\" stroke=\"currentColor\"/>")
  }

  private func dot(_ dot: TrendLayout.Dot) -> HTML {
    """
    <circle class="point" cx="\(coordinate(dot.x))" cy="\(coordinate(dot.y))" r="\(coordinate(TrendLayout.dotRadius))">\
    <title>\(dot.point.date): \(dot.point.value)</title></circle>
    """
  }

  private func text(_ label: Label) -> HTML {
    // A legend begins where its key ends, whatever the true width of its letters.
    let isLegend = label.kind == .legend
    let (x, anchor) = isLegend ? (label.box.left, "start") : (label.box.middle, "middle")
    return """
      <text class="\(label.kind.rawValue)" x="\(coordinate(x))" y="\(coordinate(label.box.bottom - Label.descent))" \
      text-anchor="\(anchor)">\(label.text)</text>
      """
  }
}
