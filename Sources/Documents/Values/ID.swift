/// The identifier of one `Subject`: 1 to 40 characters of `a…z`, `0…9` and `-`.
///
/// The type of the subject is part of the identifier's type, so that one cannot be passed where another is meant.
public struct ID<Subject>: TextValue, Comparable {
  /// The characters of the identifier.
  public let text: String

  public static var expected: String { "an identifier of 1 to 40 small letters, digits and hyphens" }

  /// The identifier with this text, or nil when it is empty, too long, or has other characters.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard 1...40 ~= bytes.count,
      bytes.allSatisfy({ 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "-") })
    else { return nil }
    self.text = text
  }

  private init(trusted text: String) { self.text = text }

  /// A new identifier of 16 characters in Crockford's base 32 (small letters, without i, l, o, u).
  ///
  /// - Parameter random: gives as many random bytes as it is asked for; it is asked for ten.
  public static func make(from random: (Int) -> [UInt8]) -> ID {
    let bytes = random(10)
    // A source that gives too few bytes would make identifiers that collide: stop rather than go on.
    precondition(bytes.count == 10, "The random source must give the ten bytes it was asked for.")
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
    var characters: [UInt8] = []
    characters.reserveCapacity(16)
    for half in [bytes[0..<5], bytes[5..<10]] {
      let bits = half.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      for shift in stride(from: 35, through: 0, by: -5) {
        characters.append(alphabet[Int(bits >> UInt64(shift)) & 31])
      }
    }
    return ID(trusted: String(decoding: characters, as: UTF8.self))
  }

  /// The identifier that joins `parts` with hyphens, or nil when the result is not an identifier.
  public static func derived(_ parts: String...) -> ID? {
    ID(parts.joined(separator: "-"))
  }

  public static func < (left: ID, right: ID) -> Bool { left.text < right.text }

  /// The characters of the identifier.
  public var description: String { text }
}
