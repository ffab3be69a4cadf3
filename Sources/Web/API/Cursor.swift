import Foundation

/// Where a list goes on, as a text that nobody should read anything into.
enum Cursor {
  static func write(_ place: String) -> String {
    Data("1|\(place)".utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  static func read(_ cursor: String) -> String? {
    let plain = cursor.replacing("-", with: "+").replacing("_", with: "/")
    let padded = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
    guard let data = Data(base64Encoded: padded), let text = String(validating: data, as: UTF8.self),
      text.hasPrefix("1|")
    else { return nil }
    return String(text.dropFirst(2))
  }
}
