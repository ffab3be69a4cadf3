import Foundation

/// The form of a text in which it is searched and ordered, computed here so that every database agrees on it.
public enum Folded {
  /// The text without differences of case, accents and width, and with single spaces.
  ///
  /// Compatibility decomposition (NFKD) without marks, in small letters; ß becomes ss, æ ae, œ oe, ø o, đ d, ł l, þ th,
  /// ı i. Letters of other scripts stay. Folding twice changes nothing.
  ///
  /// - Complexity: O(n).
  public static func text(_ s: String) -> String {
    var folded = ""
    folded.reserveCapacity(s.utf8.count)
    var pendingSpace = false
    // Case is folded before and after, because either step can undo the other: İ gives i and a mark, ㎏ gives kg, ᴬ a.
    let decomposed = s.lowercased().decomposedStringWithCompatibilityMapping.lowercased()
    for scalar in decomposed.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !folded.isEmpty
        continue
      }
      if isDropped(scalar) { continue }
      if pendingSpace { folded.append(" ") }
      pendingSpace = false
      if let replacement = replacements[scalar] {
        folded.append(replacement)
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  private static let replacements: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i", "ħ": "h", "ς": "σ",
  ]

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }
}
