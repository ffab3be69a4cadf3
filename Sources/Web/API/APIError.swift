import Documents
import Hummingbird
import Workspace

/// What the doors of the API refuse themselves; the rest comes from the workspace as a `Refusal`.
enum APIError: Error {
  /// No JSON, at its place.
  case malformed(Problem)
  /// A body that has not the form which the operation describes.
  case misfits([Misfit])
  /// The fields after the question mark, or a header.
  case query(Problems)
  case notJSON
  case unknownToken
  /// A change without saying of which state.
  case whichState
  /// The state that was meant is not the present one.
  case stale(words: String, present: JSONValue?, differences: [FactDifference])
  /// The same key for something else.
  case keyReused
}

/// A labelled value that differs between two states.
struct FactDifference: Sendable {
  let label: String
  let before: String
  let now: String
}
