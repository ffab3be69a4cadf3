import Documents
import Partnership
import Testing

@testable import Journey

@Suite("Fields: what a form names is what is read")
struct FieldTests {
  /// What the page gives and no person fills in.
  static let given: [Kind: Set<String>] = [
    "message": ["about"], "scores": ["scores"], "weights": ["weights", WeightSheet.pointsCountField],
  ]

  /// The order of the swings comes along with the points, a place for each criterion.
  private static func isGiven(_ field: String, _ kind: Kind) -> Bool {
    given[kind]?.contains(field) == true || kind == WeightSheet.kind && field.hasPrefix(placePrefix)
  }

  private static let placePrefix = "place-"

  @Test("every field that is named is read, and every field that is read is named")
  func named() throws {
    let context = try Contents(seed: 1).context
    for type in Stages.contents {
      let fields = type.fields(context).map(\.name)
      #expect(Set(fields).count == fields.count, "\(type.noun) names a field twice")
      #expect(type.asked(context).filter { !Self.isGiven($0, type.kind) } == Set(fields), "\(type.noun)")
    }
  }

  @Test("a filled form has no field that is not read")
  func filled() throws {
    var contents = try Contents(seed: 2)
    for content in try contents.one() {
      let names = Set(content.form(contents.context).map(\.name))
      #expect(names.isSubset(of: type(of: content).asked(contents.context)), "\(type(of: content).noun)")
    }
  }

  @Test("each required field that is left empty is refused beside that field")
  func required() throws {
    for seed in UInt64(1)...10 {
      var contents = try Contents(seed: seed)
      for content in try contents.one() { expectRequired(content, contents.context) }
    }
  }

  private func expectRequired<C: Content>(_ content: C, _ context: Editing) {
    for field in C.fields(context) where field.isRequired {
      let without = content.form(context).filter { $0.name != field.name }
      for form in [without, without + [(name: field.name, value: " ")]] {
        let problems = C.read(form, context).problems
        #expect(problems.contains { $0.field == field.name }, "\(C.noun) without \(field.name)")
        #expect(problems.allSatisfy { $0.message.count > 15 && $0.message.hasSuffix(".") })
      }
    }
  }

  @Test("every choice that a form offers is accepted, and a made-up one is refused beside its field")
  func choices() throws {
    var contents = try Contents(seed: 5)
    for content in try contents.one() { expectChoices(content, contents.context) }
  }

  private func expectChoices<C: Content>(_ content: C, _ context: Editing) {
    for field in C.fields(context) {
      let offered: [Choice] =
        switch field.control {
        case .choice(let list, _), .choices(let list), .citations(let list): list
        default: []
        }
      let others = content.form(context).filter { $0.name != field.name }
      func problems(_ value: String) -> [Problem] {
        C.read(others + [(name: field.name, value: value)], context).problems.filter { $0.field == field.name }
      }
      for choice in offered { #expect(problems(choice.value).isEmpty, "\(C.noun) \(field.name) \(choice.value)") }
      if !offered.isEmpty { #expect(!problems("made-up").isEmpty, "\(C.noun) \(field.name)") }
    }
  }
}
