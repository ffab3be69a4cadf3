public import Documents
import Partnership

extension WeightSheet {
  /// In a form there is a field for each criterion; programs and documents have a line for each: its id, a colon, and
  /// the points.
  public static func fields(_ context: Editing) -> [Field] {
    let compared = context.initiative.comparedCriteria
    guard !context.isPlain, !compared.isEmpty else { return documentFields(context) }
    return compared.flatMap { siblings in siblings.map { field($0, among: siblings, context) } } + [remarkField]
  }

  public static func documentFields(_ context: Editing) -> [Field] {
    [
      Field(
        "weights", "Points", .text(rows: 8), hint: "A line for each criterion: its id, a colon, and 0 to 100 points."),
      remarkField,
    ]
  }

  private static let remarkField = Field("remark", "Anything else about them?", .text(rows: 2))

  private static func field(
    _ entry: Entry<OptionCriterion>, among siblings: [Entry<OptionCriterion>], _ context: Editing
  ) -> Field {
    Field(
      "points-\(entry.id.text)", entry.content.name, .number("of 100"), hint: swing(entry.content, context),
      isRequired: true)
  }

  /// What the step from the worst to the best end is, in words.
  public static func swing(_ content: OptionCriterion, _ context: Editing) -> String {
    let formats = context.settings.formats
    if let ends = content.ends {
      return "From \(formats.plain(ends.worst)) to \(formats.plain(ends.best)) \(ends.unit)".trimmedEnd + "."
    }
    if let worst = content.levels.min(by: { $0.value < $1.value }),
      let best = content.levels.max(by: { $0.value < $1.value })
    {
      return "From “\(worst.level)” to “\(best.level)”."
    }
    return "All that belongs to it, from worst to best."
  }

  public static func read(_ reading: inout Reading, _ context: Editing) -> WeightSheet? {
    let lines = reading.text("weights", upTo: 20_000, lines: .many)
    let compared = context.initiative.comparedCriteria
    let isByField = lines.isEmpty
    let weights = isByField ? read(compared, &reading) : read(lines, compared, &reading)
    let remark = reading.text("remark", upTo: 1_000, lines: .many)
    let contradictions = isByField ? contradictions(compared, weights, &reading) : []
    if reading.problems.isEmpty {
      if weights.isEmpty { reading.refuse("weights", "Give points to the criteria. There have to be at least two.") }
      for siblings in compared { check(siblings, weights, isByField, &reading) }
    }
    check(contradictions, compared, &reading, context)
    return WeightSheet(weights: weights, remark: remark)
  }

  public func form(_ context: Editing) -> [(name: String, value: String)] {
    let known = Set(context.initiative.comparedCriteria.flatMap { $0 }.map(\.id))
    guard !context.isPlain, !known.isEmpty, weights.allSatisfy({ known.contains($0.criterion) }) else {
      return [
        ("weights", weights.map { "\($0.criterion.text): \(context.typed($0.points))" }.joined(separator: "\n")),
        ("remark", remark),
      ]
    }
    return weights.map { ("points-\($0.criterion.text)", context.typed($0.points)) } + [("remark", remark)]
  }

  static func read(_ compared: [[Entry<OptionCriterion>]], _ reading: inout Reading) -> [Points] {
    compared.flatMap { $0 }.compactMap { criterion in
      reading.number(
        "points-\(criterion.id.text)", in: 0...100, required: "Give points; 0 if the swing does not matter."
      ).map { Points(criterion.id, $0) }
    }
  }

  private static func read(
    _ lines: String, _ compared: [[Entry<OptionCriterion>]], _ reading: inout Reading
  ) -> [Points] {
    let known = Set(compared.flatMap { $0 }.map(\.id))
    var weights: [Points] = []
    for line in lines.split(whereSeparator: \.isNewline) where !line.allSatisfy(\.isWhitespace) {
      let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, let id = RecordID(parts[0]),
        let points = ScoreText.number(parts[1], reading.decimalSeparator), 0...100 ~= points
      else {
        reading.refuse("weights", "“\(line.prefix(80))”: write the id of a criterion, a colon, and 0 to 100 points.")
        continue
      }
      if weights.contains(where: { $0.criterion == id }) {
        reading.refuse("weights", "There are two lines for “\(id)”. Keep one.")
      } else if !known.isEmpty, !known.contains(id) {
        reading.refuse("weights", "“\(id)” is no criterion of this initiative that has others beside it.")
      } else {
        weights.append(Points(id, points))
      }
    }
    return weights
  }

  /// Among neighbours every swing has its points, and the one that matters most has 100.
  private static func check(
    _ siblings: [Entry<OptionCriterion>], _ weights: [Points], _ isByField: Bool, _ reading: inout Reading
  ) {
    func refuse(_ criterion: Entry<OptionCriterion>, _ message: String) {
      reading.refuse(isByField ? "points-\(criterion.id.text)" : "weights", message)
    }
    let given = siblings.map { sibling in weights.first { $0.criterion == sibling.id }?.points }
    for (sibling, points) in zip(siblings, given) where points == nil {
      refuse(sibling, "“\(sibling.title)” has no points. Give 0 if its swing does not matter.")
    }
    if let first = siblings.first, given.allSatisfy({ $0 != nil }), !given.contains(100) {
      let names = siblings.map { "“\($0.title)”" }.joined(separator: ", ")
      refuse(first, "Give 100 to the swing that matters most among \(names).")
    }
  }
}
