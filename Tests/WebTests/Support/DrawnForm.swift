import Foundation

@testable import Web

/// A form of a page as a browser would send it: its fields with what stands in them.
struct DrawnForm {
  private(set) var action: String
  private(set) var fields: [(name: String, value: String)]
  /// The fields that take any words.
  let texts: [String]

  /// - Parameter action: the first form of the page that is sent there; nil for the first after the header.
  init?(_ page: Answer, to action: String? = nil) {
    guard let form = Self.all(page).first(where: { action == nil || $0.action == action }) else { return nil }
    self = form
  }

  /// The forms of a page, without that of its header.
  static func all(_ page: Answer) -> [DrawnForm] {
    page.body.drop(through: "<main").matches(
      of: /<form method="post" action="([^"]*)"[^>]*>(.*?)<\/form>/.dotMatchesNewlines()
    ).map { DrawnForm(action: String($0.1.prefix { $0 != "#" }), markup: $0.2) }
  }

  private init(action: String, markup: Substring) {
    self.action = action
    let controls = markup.matches(
      of: /<(?:input|textarea|select|button)\b[^>]*name="[^>]*>(?:[^<]*<\/textarea>|(?:<option.*?)<\/select>)?/)
    fields = controls.compactMap { Self.field(String($0.0)) }
    texts = controls.map { String($0.0) }.filter { $0.hasPrefix("<textarea") || $0.contains("dir=\"auto\"") }
      .compactMap { Self.field($0)?.name }
  }

  /// The fields that are filled in by typing, passwords aside.
  var typed: [String] { fields.compactMap { FieldWords.typed.field(of: $0.name) } }

  /// With another text typed into a field.
  func typing(_ name: String, _ text: String) -> DrawnForm {
    var typed = self
    typed.fields = fields.filter { $0.name != name } + [(name, text)]
    return typed
  }

  /// Sent elsewhere, as by a second button.
  func sent(to action: String) -> DrawnForm {
    var sent = self
    sent.action = action
    return sent
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  private static func field(_ tag: String) -> (name: String, value: String)? {
    let head = tag.prefix { $0 != ">" }
    guard let name = head.firstMatch(of: /name="([^"]*)"/)?.1, !head.hasPrefix("<button") else { return nil }
    if head.contains(/type="(radio|checkbox)"/), !head.contains("checked") { return nil }
    if head.hasPrefix("<textarea") {
      let text = tag.drop(through: ">").replacing("</textarea>", with: "")
      return (unescaped(name), unescaped(text.hasPrefix("\n") ? String(text.dropFirst()) : text))
    }
    // A list has the value of the option that is chosen, or of its first.
    let value =
      tag.firstMatch(of: /<option value="([^"]*)" selected/)?.1 ?? tag.firstMatch(of: /<option value="([^"]*)"/)?.1
      ?? head.firstMatch(of: /value="([^"]*)"/)?.1
    return (unescaped(name), unescaped(value ?? ""))
  }

  private static func unescaped(_ text: some StringProtocol) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

extension StringProtocol {
  fileprivate func drop(through start: String) -> String {
    range(of: start).map { String(self[$0.upperBound...]) } ?? ""
  }
}

extension Client {
  /// Sends a form as it stands.
  func send(_ form: DrawnForm) async throws -> Answer {
    try await post(
      form.action, form.fields.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&"))
  }
}
