public import Documents
public import Journey
public import Partnership
import Store

/// Why a command or a query was not carried out, in words for the person who asked.
public enum Refusal: Error, Sendable {
  case notFound(String)
  case forbidden(String)
  /// The input is not right: each problem stands beside its field, and what was typed is kept by the caller.
  case invalid(Problems)
  /// Somebody changed the same record in between.
  case conflict(Conflict)
  /// A link that is spent, expired or withdrawn.
  case gone(String)
  case throttled(seconds: Int64, String)
  /// The database cannot take it now: a full disk, a read-only file.
  case unavailable(String)

  /// A single problem with one field.
  static func field(_ field: String, _ message: String) -> Refusal {
    .invalid(Problems(Problem(field: field, message: message)))
  }

  init(_ error: StoreError) {
    self = .unavailable(error.message)
  }

  /// What went wrong below, where there are words for it; anything else as it came.
  static func told(_ error: any Error) -> any Error {
    switch error {
    case let error as StoreError: Refusal(error)
    case let error as NewerSchema: Refusal.unavailable(error.message)
    default: error
    }
  }

  public var message: String {
    switch self {
    case .notFound(let message), .forbidden(let message), .gone(let message), .throttled(_, let message),
      .unavailable(let message):
      message
    case .invalid(let problems): problems.list.map(\.message).joined(separator: " ")
    case .conflict(let conflict): conflict.message
    }
  }
}

extension Reading {
  /// What was read, or everything that was wrong with it as a refusal.
  /// - Parameter make: as for `result`.
  public func refusing<T>(_ make: () -> T?) throws -> T {
    do { return try result(make) } catch { throw Refusal.invalid(error) }
  }
}

/// Two people edited the same record: what the second needs to see to lose nothing.
public struct Conflict: Sendable {
  public let record: RecordID
  /// The digest to save over, once the second has seen the first's changes.
  public let present: Digest
  /// Who changed it, and when.
  public let author: PersonID
  public let at: Timestamp
  /// What changed between the revision that the second began with and the present one.
  public let changes: [FactChange]
  /// The fields as the first left them, as the form names them.
  public let fields: Form
  /// Whether the first took the record away.
  public let isRemoved: Bool

  var message: String { "Somebody else changed this while you were writing." }
}
