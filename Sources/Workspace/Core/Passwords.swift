import Crypto
import CryptoExtras
import Foundation

/// Passwords are kept as scrypt (RFC 7914) with a salt of their own.
///
/// Hashing takes a third of a second and 128 MiB on purpose, so it runs on two threads of its own at most: neither
/// the pool that answers requests nor the memory can be used up by people who try passwords.
public struct Passwords: Sendable {
  /// The cost: N is a power of two, memory is 128 · N · r bytes.
  public struct Strength: Sendable, Hashable {
    public let rounds: Int
    public let blockSize: Int
    public let parallelism: Int

    public init(rounds: Int, blockSize: Int = 8, parallelism: Int = 1) {
      self.rounds = rounds
      self.blockSize = blockSize
      self.parallelism = parallelism
    }
  }

  /// What a new password has to have, in characters.
  public static let shortest = 10
  public static let longest = 200

  private let strength: Strength

  public init(strength: Strength) { self.strength = strength }

  /// OWASP's recommendation: N = 2^17, r = 8, p = 1.
  public static let live = Passwords(strength: Strength(rounds: 1 << 17))

  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 2
    return queue
  }()

  /// The stored form of a password: "scrypt$N$r$p$salt$hash".
  /// - Parameter salt: 16 random bytes.
  public func hash(_ password: String, salt: [UInt8]) async throws -> String {
    let strength = strength
    let key = try await Self.derive(password, salt: salt, strength: strength)
    let parts = ["scrypt", "\(strength.rounds)", "\(strength.blockSize)", "\(strength.parallelism)"]
    return (parts + [Data(salt).base64EncodedString(), Data(key).base64EncodedString()]).joined(separator: "$")
  }

  /// Whether a password is the one that is stored. Without a stored one the same work is done, so that the time
  /// does not tell whether an account exists.
  public func verify(_ password: String, against stored: String?) async throws -> Bool {
    guard let stored, let parsed = Self.parse(stored) else {
      _ = try await Self.derive(password, salt: [UInt8](repeating: 7, count: 16), strength: strength)
      return false
    }
    let key = try await Self.derive(password, salt: parsed.salt, strength: parsed.strength)
    guard key.count == parsed.key.count else { return false }
    // Every byte is looked at, so that the time does not tell how many were right.
    return zip(key, parsed.key).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func parse(_ stored: String) -> (strength: Strength, salt: [UInt8], key: [UInt8])? {
    let parts = stored.split(separator: "$").map(String.init)
    guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let block = Int(parts[2]),
      let parallel = Int(parts[3]), let salt = Data(base64Encoded: parts[4]), let key = Data(base64Encoded: parts[5])
    else { return nil }
    return (Strength(rounds: rounds, blockSize: block, parallelism: parallel), Array(salt), Array(key))
  }

  private static func derive(_ password: String, salt: [UInt8], strength: Strength) async throws -> [UInt8] {
    try await withCheckedThrowingContinuation { continuation in
      queue.addOperation {
        continuation.resume(
          with: Result {
            let key = try KDF.Scrypt.deriveKey(
              from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: strength.rounds,
              blockSize: strength.blockSize, parallelism: strength.parallelism)
            return key.withUnsafeBytes { Array($0) }
          })
      }
    }
  }
}
