import Documents
import Partnership

/// One row of a result, read by column name.
public struct Row: Sendable {
  private let columns: Columns
  private let values: [SQLValue]

  /// The names of a result's columns, shared by its rows.
  final class Columns: Sendable {
    let names: [String]
    init(_ names: [String]) { self.names = names }
  }

  init(columns: Columns, values: [SQLValue]) {
    self.columns = columns
    self.values = values
  }

  private func value(_ column: String) throws -> SQLValue {
    // Few and short, so that going through them is as fast as a dictionary, which would have to be made first.
    guard let position = columns.names.firstIndex(of: column) else {
      throw StoreError.unreadable("there is no column “\(column)”")
    }
    return values[position]
  }

  private func wrong(_ column: String, _ expected: String) -> StoreError {
    .unreadable("column “\(column)” holds something else than \(expected)")
  }

  func isNull(_ column: String) throws -> Bool { try value(column) == .null }

  func text(_ column: String) throws -> String {
    guard case .text(let text) = try value(column) else { throw wrong(column, "text") }
    return text
  }

  func optionalText(_ column: String) throws -> String? { try isNull(column) ? nil : try text(column) }

  func integer(_ column: String) throws -> Int64 {
    guard case .integer(let integer) = try value(column) else { throw wrong(column, "a whole number") }
    return integer
  }

  func flag(_ column: String) throws -> Bool { try integer(column) != 0 }

  func stage(_ column: String) throws -> Stage {
    guard let stage = Stage(rawValue: Int(try integer(column))) else { throw wrong(column, "the number of a stage") }
    return stage
  }

  func optionalBlob(_ column: String) throws -> [UInt8]? {
    switch try value(column) {
    case .null: nil
    case .blob(let bytes): bytes
    default: throw wrong(column, "bytes")
    }
  }

  /// A value that is stored as text: an identifier, a digest, a day, a moment, a word of a closed list.
  func parsed<T>(_ column: String, _ parse: (String) -> T?) throws -> T {
    let text = try text(column)
    guard let value = parse(text) else { throw wrong(column, "a \(T.self)") }
    return value
  }

  func optional<T>(_ column: String, _ parse: (String) -> T?) throws -> T? {
    try isNull(column) ? nil : try parsed(column, parse)
  }

  func id<S>(_ column: String) throws -> ID<S> { try parsed(column) { ID<S>($0) } }
  func optionalID<S>(_ column: String) throws -> ID<S>? { try optional(column) { ID<S>($0) } }
  func digest(_ column: String) throws -> Digest { try parsed(column, Digest.init(hex:)) }
  func time(_ column: String) throws -> Timestamp { try parsed(column) { Timestamp($0) } }
  func optionalTime(_ column: String) throws -> Timestamp? { try optional(column) { Timestamp($0) } }
  func optionalDay(_ column: String) throws -> Day? { try optional(column) { Day($0) } }
  func party(_ column: String) throws -> Party { try parsed(column) { Party(rawValue: $0) } }
  func optionalParty(_ column: String) throws -> Party? { try optional(column) { Party(rawValue: $0) } }
}
