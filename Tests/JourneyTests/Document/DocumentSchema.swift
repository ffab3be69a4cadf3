import Documents
import Foundation
import Partnership

@testable import Journey

/// The JSON Schema of a document's form, made from the fields that each kind of content describes.
enum DocumentSchema {
  static func text() throws -> String {
    let data = try JSONSerialization.data(
      withJSONObject: root(), options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func root() throws -> [String: Any] {
    var properties: [String: Any] = [
      "tandem": ["enum": ["initiative"]], "version": number, "initiative": reference("id"), "title": string,
      "organisation": organisation, "people": list(person), "conversation": list(reference("message")),
      "acts": list(reference("act")), "older-revisions": list(older), "manifests": list(manifest),
    ]
    for frame in Stages.all { properties[frame.stage.documentName] = stage(frame) }
    var definitions: [String: Any] = [
      "id": ["type": "string", "pattern": "^[a-z0-9-]{1,40}$"],
      "digest": ["type": "string", "pattern": "^[0-9a-f]{64}$"],
      "moment": ["type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"],
      "day": ["type": "string", "pattern": "^\\d{4}-\\d\\d-\\d\\d$"],
      "number": number, "party": ["enum": Party.allCases.map(\.rawValue)], "written": written, "act": act,
    ]
    for type in Stages.contents { definitions[type.kind.rawValue] = try record(type) }
    return object(
      properties, required: ["tandem", "version", "initiative", "organisation", "people", "need", "acts"]
    ).merging(
      [
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "One initiative of Tandem, whole",
        "description":
          "What tandem initiative export writes and tandem initiative import reads. What a schema cannot say, such as that every digest fits, the program says with line and column.",
        "$defs": definitions,
      ]) { $1 }
  }

  // MARK: Parts

  private static var string: [String: Any] { ["type": "string"] }
  private static var number: [String: Any] {
    [
      "anyOf": [["type": "number"], ["type": "string", "pattern": "^-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$"]]
    ]
  }

  private static func reference(_ name: String) -> [String: Any] { ["$ref": "#/$defs/\(name)"] }

  private static func list(_ item: [String: Any]) -> [String: Any] { ["type": "array", "items": item] }

  private static func object(_ properties: [String: Any], required: [String] = []) -> [String: Any] {
    ["type": "object", "properties": properties, "required": required, "additionalProperties": false]
  }

  private static var organisation: [String: Any] {
    object(
      [
        "name": string, "currency": ["type": "string", "pattern": "^[A-Z]{3}$"], "parties": list(reference("party")),
        "time-zone": string, "horizon-years": reference("number"),
      ], required: ["currency", "horizon-years"])
  }

  private static var person: [String: Any] {
    object(
      ["id": reference("id"), "name": string, "party": reference("party")], required: ["id"])
  }

  private static var written: [String: Any] {
    object(
      [
        "party": reference("party"), "by": reference("id"), "at": reference("moment"), "revision": reference("number"),
        "schema": reference("number"), "removed": string, "digest": reference("digest"),
      ], required: ["party", "by", "at", "revision", "digest"])
  }

  private static func stage(_ frame: StageFrame) -> [String: Any] {
    var properties: [String: Any] = [:]
    for type in frame.contents {
      let one = reference(type.kind.rawValue)
      properties[type.documentName] = type.isSingle ? one : list(one)
    }
    return object(properties, required: frame.stage == .need ? [Need.documentName] : [])
  }

  /// A record in the fields of its form, or as the canonical JSON that is stored.
  private static func record(_ type: any Content.Type) throws -> [String: Any] {
    guard let id = InitiativeID("any"), let currency = Currency("XXX") else { return [:] }
    let fields = type.documentFields(.inDocument(id, currency, by: .communications))
    var properties: [String: Any] = [
      "id": reference("id"), "kind": string, "body": string, "written": reference("written"),
    ]
    for field in fields { properties[field.name] = value(field, currency) }
    let needed = fields.filter(\.isRequired).map(\.name)
    let whole = object(properties, required: ["id", "written"])
    return whole.merging(["anyOf": [["required": ["body"]], ["required": needed]]]) { $1 }
  }

  private static func value(_ field: Field, _ currency: Currency) -> [String: Any] {
    let plain: [String: Any]
    switch field.control {
    case .line, .text: plain = string
    case .day: plain = reference("day")
    case .money, .number: plain = reference("number")
    case .choice(let choices, _):
      let words = choices.map(\.value)
      if words.isEmpty {
        plain = reference("id")
      } else if words.allSatisfy({ Int($0) != nil }) {
        plain = reference("number")
      } else if words.contains(currency.code) {
        plain = [
          "anyOf": [["type": "string", "pattern": "^[A-Z]{3}$"], ["enum": words.filter { $0 != currency.code }]]
        ]
      } else {
        plain = ["enum": words]
      }
    case .choices(let choices):
      plain = list(choices.isEmpty ? reference("id") : ["enum": choices.map(\.value)])
    case .citations: plain = list(["type": "string", "pattern": "^[a-z0-9-]{1,40}(@\\d+)?$"])
    }
    return plain.merging(["description": field.label]) { $1 }
  }

  private static var older: [String: Any] {
    [
      "type": "object", "required": ["kind", "id", "written"],
      "properties": [
        "kind": ["enum": Stages.contents.map { $0.kind.rawValue }], "id": reference("id"),
        "written": reference("written"),
      ],
    ]
  }

  private static var manifest: [String: Any] {
    let row = object(
      [
        "record": reference("id"), "kind": string, "revision": reference("number"), "digest": reference("digest"),
      ], required: ["record", "kind", "revision", "digest"])
    return object(
      ["digest": reference("digest"), "entries": list(row), "cited": list(row)], required: ["digest"])
  }

  /// An act has its content under its kind; which names that content has, the payload types say when it is read.
  private static var act: [String: Any] {
    var properties: [String: Any] = [
      "number": reference("number"), "at": reference("moment"), "by": reference("id"), "party": reference("party"),
    ]
    for kind in DocumentReader.actKinds { properties[kind] = ["type": "object"] }
    let kinds = DocumentReader.actKinds.map { ["required": [$0]] }
    return object(properties, required: ["number", "at"]).merging(["oneOf": kinds]) { $1 }
  }
}
