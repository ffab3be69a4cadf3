import Documents
import Workspace

/// How somebody was refused, without the words.
enum Refused: Equatable {
  case notFound, forbidden, invalid, conflict, gone, throttled, unavailable
}

extension Refusal {
  var kind: Refused {
    switch self {
    case .notFound: .notFound
    case .forbidden: .forbidden
    case .invalid: .invalid
    case .conflict: .conflict
    case .gone: .gone
    case .throttled: .throttled
    case .unavailable: .unavailable
    }
  }

  /// The fields beside which there is a problem.
  var fields: [String] {
    guard case .invalid(let problems) = self else { return [] }
    return problems.list.map(\.field)
  }
}

/// The refusal that `act` meets; nil when it is carried out. Any other error is thrown on.
func refusal<T>(_ act: () async throws -> T) async throws -> Refusal? {
  do {
    _ = try await act()
    return nil
  } catch let refusal as Refusal {
    return refusal
  }
}
