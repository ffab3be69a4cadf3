/// Markup that is safe to send to a browser.
///
/// Written as a string literal: what stands in the literal is trusted, what is interpolated is escaped.
///
///     let row: HTML = "<li>\(name)</li>"      // `name` is a String: escaped
///     let list: HTML = "<ul>\(row)</ul>"      // `row` is HTML: spliced as it is
///
/// Literals are `StaticString`, so no text made at run time can pass for one. Attributes stand in double quotes, always;
/// addresses are a ``LocalPath`` or a ``WebLink``, never a `String`; nothing is interpolated inside `<script>` or
/// `<style>`, where escaping would not protect.
public struct HTML: Sendable, Hashable {
  /// The markup as UTF-8, ready to be sent.
  public internal(set) var utf8: [UInt8]

  /// Nothing at all.
  public static let empty = HTML(utf8: [])

  init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// Takes text as markup **without escaping it**: the only way in for raw text.
  ///
  /// For markup that a trusted program wrote (a diagram by Graphviz); never for anything that a person typed.
  public init(trustedMarkup: String) {
    utf8 = Array(trustedMarkup.utf8)
  }

  /// Plain text, escaped.
  public init(escaping text: String) {
    utf8 = []
    utf8.append(escaping: text)
  }

  /// The markup as a string; copies it, so senders prefer ``utf8``.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { utf8.isEmpty }

  /// Adds markup at the end.
  ///
  /// - Complexity: amortised O(*n*) in the length of what is added.
  public mutating func append(_ other: HTML) {
    utf8.append(contentsOf: other.utf8)
  }

  /// Both, one after the other.
  public static func + (first: HTML, second: HTML) -> HTML {
    var both = first
    both.append(second)
    return both
  }

  /// Adds markup at the end.
  public static func += (first: inout HTML, second: HTML) {
    first.append(second)
  }
}

extension HTML: CustomStringConvertible {
  /// The markup itself.
  public var description: String { text }
}
