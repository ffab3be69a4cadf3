import Foundation
public import Partnership

/// A random token that is shown once; only its digest is stored.
public struct Secret: Sendable {
  /// 43 characters that are safe in an address: 256 random bits.
  public let text: String

  public var digest: Digest { Digest(of: text) }

  init(random: @Sendable (Int) -> [UInt8]) {
    text = Data(random(32)).base64EncodedString()
      .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }
}
