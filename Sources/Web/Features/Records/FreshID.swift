import Documents
import Partnership

/// Identifiers for forms of things that do not exist yet: a form sent twice makes one thing.
enum FreshID {
  static func record() -> RecordID { .make(from: bytes) }
  static func initiative() -> InitiativeID { .make(from: bytes) }
  static func token() -> TokenID { .make(from: bytes) }
  static func link() -> LinkID { .make(from: bytes) }
  static func person() -> PersonID { .make(from: bytes) }

  static func bytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}
