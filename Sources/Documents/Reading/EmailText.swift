/// The check of an e-mail address: not whether it exists, but whether it could.
enum EmailText {
  /// The address with its domain in small letters, or nil when it cannot be one.
  static func clean(_ text: String) -> String? {
    guard text.utf8.count <= 254, let at = text.lastIndex(of: "@") else { return nil }
    let local = text[..<at]
    let domain = text[text.index(after: at)...].lowercased()
    guard 1...64 ~= local.utf8.count, isDotted(local), local.unicodeScalars.allSatisfy(isLocal) else { return nil }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy(isLabel) else { return nil }
    return "\(local)@\(domain)"
  }

  private static func isDotted(_ local: Substring) -> Bool {
    !local.hasPrefix(".") && !local.hasSuffix(".") && !local.contains("..")
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? 33...126 ~= scalar.value && !"\"(),:;<>@[\\]".unicodeScalars.contains(scalar)
      : !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
  }

  private static func isLabel(_ label: Substring) -> Bool {
    1...63 ~= label.utf8.count && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.unicodeScalars.allSatisfy { scalar in
        scalar == "-" || ("0"..."9").contains(scalar) || scalar.properties.isAlphabetic
          || (!scalar.isASCII && scalar.properties.generalCategory == .nonspacingMark)
      }
  }
}
