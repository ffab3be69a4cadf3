import Documents
import Foundation
import Workspace

/// What to say of any error: its own words where it was made for people, and never a dump of internals.
enum Trouble {
  static func message(for error: any Error) -> String {
    switch error {
    case let failure as Failure: failure.message
    case let refusal as Refusal: refusal.message
    case let problems as Problems: problems.description
    default: "Something went wrong that Tandem does not know: \(error)"
    }
  }
}
