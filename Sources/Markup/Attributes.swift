// Attributes that may be absent. Each writes the space before itself: `<input name="a"\(flag: "checked", when: on)>`.
extension HTML.StringInterpolation {
  /// An attribute without a value, such as `checked`, where the condition holds.
  public mutating func appendInterpolation(flag name: StaticString, when condition: Bool) {
    guard condition else { return }
    utf8.append(" ")
    utf8.append(name)
  }

  /// An attribute where there is a value; `""` is a value.
  public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
    guard let value else { return }
    utf8.append(" ")
    utf8.append(name)
    utf8.append("=\"")
    utf8.append(escaping: value)
    utf8.append("\"")
  }

  /// An attribute where there is a number.
  public mutating func appendInterpolation(attribute name: StaticString, _ value: Int?) {
    appendInterpolation(attribute: name, value.map(String.init))
  }

  /// An attribute where there is an address within this site.
  public mutating func appendInterpolation(attribute name: StaticString, _ value: LocalPath?) {
    appendInterpolation(attribute: name, value?.description)
  }

  /// An attribute where there is an address elsewhere.
  public mutating func appendInterpolation(attribute name: StaticString, _ value: WebLink?) {
    appendInterpolation(attribute: name, value?.description)
  }
}
