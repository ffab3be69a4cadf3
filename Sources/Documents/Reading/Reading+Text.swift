extension Reading {
  /// Reads a text: trimmed, in Unicode normal form C, with LF as line break.
  ///
  /// Control characters (line breaks and tabs in many lines excepted), noncharacters, and the marks that override or
  /// isolate the direction of writing (U+202A…202E, U+2066…2069) are refused: they make a text look like what it is
  /// not. The plain marks U+200E and U+200F, which right-to-left scripts need, are fine.
  ///
  /// - Parameters:
  ///   - limit: the greatest length in characters as people count them.
  ///   - lines: whether line breaks are allowed.
  ///   - required: the message when the text is empty; nil when it may be.
  /// - Returns: the text; empty when absent or refused.
  public mutating func text(
    _ field: String, upTo limit: Int = 200, lines: Lines = .one, required: String? = nil
  ) -> String {
    let before = problems.count
    guard let typed = typed(field) else {
      if let required, problems.count == before { refuse(field, required) }
      return ""
    }
    switch CleanText.clean(typed, upTo: limit, lines: lines) {
    case .success(let text):
      if text.isEmpty, let required { refuse(field, required) }
      return text
    case .failure(let refusal):
      refuse(field, refusal.message)
      return ""
    }
  }

  /// Reads an e-mail address that could exist: one @, a domain with a dot, no spaces, at most 254 bytes (RFC 5321).
  ///
  /// - Returns: the address with its domain in small letters; nil when absent or refused.
  public mutating func email(_ field: String, required: String? = nil) -> String? {
    let text = text(field, upTo: 254, required: required)
    guard !text.isEmpty else { return nil }
    guard let address = EmailText.clean(text) else {
      refuse(field, "“\(text)” is not an e-mail address. It should look like name@example.org.")
      return nil
    }
    return address
  }

  /// Reads a checkbox: whether it is present and not "", "0", "false", "off" or "no".
  public mutating func flag(_ field: String) -> Bool {
    guard let typed = typed(field) else { return false }
    return !["", "0", "false", "off", "no"].contains(typed.lowercased())
  }

  /// Reads a password exactly as it was typed: trimmed or normalised it would be another one.
  ///
  /// - Returns: what was typed; empty when absent or refused.
  public mutating func secret(_ field: String) -> String { typed(field) ?? "" }

  /// What was typed into a field that holds one value; nil when absent, null, or not a single value (a problem).
  mutating func typed(_ field: String) -> String? {
    switch take(field) {
    case nil, .null: return nil
    case .scalar(let text, _), .literal(let text, _): return text
    case .list(_, let position), .map(_, let position):
      refuse(field, "Expected a single value here.", at: position)
      return nil
    }
  }

  /// The trimmed value of a field, with a problem when it is empty although `required`.
  mutating func filled(_ field: String, required: String?) -> String? {
    let text = text(field, required: required)
    return text.isEmpty ? nil : text
  }
}
