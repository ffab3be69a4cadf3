import Documents
import Journey
import Partnership

/// A value that answers tell, with what it looks like in JSON.
protocol Told: SendableMetatype {
  static var schema: Schema { get }
  var json: JSONValue { get }
}

extension String: Told {
  static var schema: Schema { .text() }
  var json: JSONValue { .string(self) }
}

extension Bool: Told {
  static var schema: Schema { .flag }
  var json: JSONValue { .bool(self) }
}

extension Int: Told {
  static var schema: Schema { .whole() }
  var json: JSONValue { .number(Double(self)) }
}

extension Int64: Told {
  static var schema: Schema { .whole() }
  var json: JSONValue { .number(Double(self)) }
}

extension Double: Told {
  static var schema: Schema { .number }
  var json: JSONValue { .number(self) }
}

extension ID: Told {
  static var schema: Schema { .id }
  var json: JSONValue { .string(text) }
}

extension Timestamp: Told {
  static var schema: Schema { .moment }
  var json: JSONValue { .string(description) }
}

extension Day: Told {
  static var schema: Schema { .day }
  var json: JSONValue { .string(description) }
}

extension Digest: Told {
  static var schema: Schema { .digest }
  var json: JSONValue { .string(hex) }
}

extension Kind: Told {
  static var schema: Schema { .words(Stages.contents.map { $0.kind.rawValue }) }
  var json: JSONValue { .string(rawValue) }
}

extension Stage: Told {
  static var schema: Schema { .words(allCases.map(\.slug)) }
  var json: JSONValue { .string(slug) }
}

extension Money: Told {
  static var schema: Schema {
    .object(Schema.Object([Schema.Member("amount", .decimal), Schema.Member("currency", .text())]))
  }
  var json: JSONValue { ["amount": .string(text), "currency": .string(currency.code)] }
}

extension Array: Told where Element: Told {
  static var schema: Schema { .list(Element.schema) }
  var json: JSONValue { .array(map(\.json)) }
}

/// A closed list of words is told by its word.
extension Told where Self: RawRepresentable<String>, Self: CaseIterable {
  static var schema: Schema { .words(allCases.map(\.rawValue)) }
  var json: JSONValue { .string(rawValue) }
}

extension Party: Told {}
extension Track: Told {}
extension Standing: Told {}
extension TokenScope: Told {}
extension Answer.Choice: Told {}
extension Assessment.State: Told {}
extension Role: Told {}
extension DataClass: Told {}
