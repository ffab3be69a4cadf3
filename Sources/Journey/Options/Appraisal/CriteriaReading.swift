import DecisionAnalysis
import Documents

/// Reads the tree of criteria.
enum CriteriaReading {
  static func read(
    _ reading: inout Reading, _ field: String, at path: String, _ places: inout AppraisalPlaces
  ) -> [Criterion] {
    var index = 0
    return reading.children(field, upTo: 1_000) { item in
      let place = "\(path)[\(index)]"
      index += 1
      let id = item.identifier("id")
      let typed = item.text("name", upTo: 160)
      let name = typed.isEmpty ? id : typed
      places.criteria[id] = places.criteria[id] ?? place
      defer { item.refuseOthers() }
      refuseSecondScale(&item, name)
      if item.node("criteria") != nil {
        return Criterion(id, name, group: read(&item, "criteria", at: "\(place).criteria", &places))
      }
      return Criterion(id, name, measure(&item, name))
    }
  }

  /// A criterion is measured in one way, or by those below it. What belongs to another way is told once.
  private static func refuseSecondScale(_ reading: inout Reading, _ name: String) {
    let range = ["worst", "best", "unit", "values"]
    let ways: [(fields: [String], words: String)] = [
      (range, "a range (“worst”, “best”)"), (["levels"], "“levels” in words"), (["criteria"], "“criteria” below it"),
    ]
    // All of them are asked for, so that none is told again as a field that does not exist.
    let used = ways.filter { way in way.fields.map { reading.written($0) }.contains { $0 != nil } }
    guard used.count > 1, let last = used.last else { return }
    let others = used.dropLast().map(\.words).joined(separator: ", ")
    reading.refuse(
      last.fields[0],
      "“\(name)” has \(used.count == 2 ? "two" : "three") scales: \(others) and \(last.words). Keep one.")
  }

  private static func measure(_ reading: inout Reading, _ name: String) -> CriterionMeasure {
    if reading.node("levels") != nil { return .levels(levels(&reading)) }
    let typed = (worst: reading.node("worst") != nil, best: reading.node("best") != nil)
    let (worst, best) = (reading.number("worst"), reading.number("best"))
    let unit = reading.text("unit", upTo: 40)
    let shape = shape(&reading)
    if !typed.worst || !typed.best {
      reading.refuse(
        "",
        "“\(name)” has no scale. Give “worst” and “best”, or “levels” in words, or “criteria” below it: a weight means "
          + "the swing from the worst to the best.")
    }
    // What could not be read was refused; the ends only have to be something.
    return .numeric(Scale(worst: worst ?? 0, best: best ?? 1, unit: unit), shape)
  }

  private static func levels(_ reading: inout Reading) -> [Level] {
    reading.children("levels", upTo: 20) { item in
      let name = item.text("level", upTo: 80, required: "Say the level in words.")
      let value = item.number("value", in: 0...100, required: "Give its value, from 0 for the worst to 100.")
      item.refuseOthers()
      return Level(name, value: (value ?? 0) / 100)
    }
  }

  private static func shape(_ reading: inout Reading) -> ValueShape {
    guard reading.node("values") != nil else { return .linear }
    return .points(
      reading.children("values", upTo: 20) { item in
        let score = item.number("at", required: "Give the score at which the value is known.")
        let value = item.number("value", in: 0...100, required: "Give its value, from 0 for the worst to 100.")
        item.refuseOthers()
        return ValuePoint(score: score ?? 0, value: (value ?? 0) / 100)
      })
  }
}
