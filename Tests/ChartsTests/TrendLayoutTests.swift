import Testing

@testable import Charts

@Suite("Labels of a trend line can be read")
struct TrendLayoutTests {
  /// Rising, falling, level, jagged, and crowded at one end.
  static let shapes: [@Sendable (Int) -> (x: Double, y: Double)] = [
    { (Double($0), Double($0)) }, { (Double($0), Double(-$0)) }, { (Double($0), 5) },
    { (Double($0), Double($0 * 7 % 5)) }, { (Double($0 * $0 * $0), Double($0 % 2)) }, { _ in (1, 1) },
  ]

  private func layout(count: Int, shape: Int, value: String) -> TrendLayout {
    let points = (0..<count).map { index in
      let (x, y) = Self.shapes[shape](index)
      return TrendLine.Point(x: x, y: y, date: "\(index + 1) Sept 2026", value: value)
    }
    return TrendLayout(
      TrendLine(
        title: "", summary: "", points: points, baseline: .init(y: 2, label: "Baseline"),
        target: .init(y: 2.1, label: String(repeating: "A long target ", count: 9))))
  }

  @Test("No label covers another or leaves the drawing", arguments: 0...20, shapes.indices)
  func apart(count: Int, shape: Int) {
    for value in ["7", "42 %", "€1,250,000 a year", "百二十日", String(repeating: "wide ", count: 30)] {
      let layout = layout(count: count, shape: shape, value: value)
      for (index, label) in layout.labels.enumerated() {
        #expect(label.box.left >= 0 && label.box.right <= layout.width + 1e-9)
        #expect(label.box.top >= 0 && label.box.bottom <= layout.height + 1e-9)
        #expect(!layout.labels[..<index].contains { $0.box.overlaps(label.box) })
      }
    }
  }

  @Test("The last reading is always named, with its date", arguments: 1...20, shapes.indices)
  func lastIsNamed(count: Int, shape: Int) {
    let points = (0..<count).map { index in
      let (x, y) = Self.shapes[shape](index)
      return TrendLine.Point(x: x, y: y, date: "d\(index)", value: "v\(index)")
    }
    let labels = TrendLayout(TrendLine(title: "", summary: "", points: points)).labels.map(\.text)
    #expect(labels.contains("d\(count - 1)"))
    #expect(labels.contains("v\(count - 1)"))
  }

  @Test("A few readings are all named")
  func allNamed() {
    let labels = layout(count: 4, shape: 0, value: "42 %").labels
    #expect(labels.count { $0.kind == .value } == 4)
    #expect(labels.count { $0.kind == .date } >= 2)
  }

  @Test("A label moves below its reading where a level would run through it above")
  func besideTheLevel() throws {
    let points = [30.0, 57, 57].enumerated().map { TrendLine.Point(x: Double($0), y: $1, date: "", value: "\($1)") }
    let layout = TrendLayout(
      TrendLine(title: "", summary: "", points: points, target: .init(y: 60, label: "Target")))
    let label = try #require(layout.labels.first { $0.text == "57.0" })
    let level = try #require(layout.levels.first)
    #expect(!(label.box.top < level.y && level.y < label.box.bottom))
  }

  @Test("A text too long for its place ends in an ellipsis")
  func shortened() {
    #expect(Label.fitted("abc", fontSize: 10, into: 100) == "abc")
    let short = Label.fitted(String(repeating: "a", count: 100), fontSize: 10, into: 100)
    #expect(short.hasSuffix("a…"))
    #expect(Label.width(of: short, fontSize: 10) <= 100)
  }
}
