import Foundation

@testable import Web

/// A form of a page as a browser would send it: its fields with what stands in them.
struct DrawnForm {
  let action: String
  private(set) var fields: [(name: String, value: String)]

  /// - Parameter action: the first form of the page that is sent there; nil for the first after the header.
  init?(_ page: Answer, to action: String? = nil) {
    let body = page.body.drop(through: "<main")
    let forms = body.matches(of: /<form method="post" action="([^"]*)"[^>]*>(.*?)<\/form>/.dotMatchesNewlines())
    guard let form = forms.first(where: { action == nil || $0.1.prefix { $0 != "#" } == action ?? "" }) else {
      return nil
    }
    self.action = String(form.1.prefix { $0 != "#" })
    fields = form.2.matches(of: /<(?:input|textarea|select|button)\b[^>]*name="[^>]*>(?:[^<]*<\/textarea>)?/).compactMap
    {
      Self.field(String($0.0))
    }
  }

  /// With another text typed into a field.
  func typing(_ name: String, _ text: String) -> DrawnForm {
    var typed = self
    typed.fields = fields.filter { $0.name != name } + [(name, text)]
    return typed
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
    return (unescaped(name), unescaped(head.firstMatch(of: /value="([^"]*)"/)?.1 ?? ""))
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
