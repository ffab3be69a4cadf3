extension Reading {
  /// Reads a date: `2026-05-04`, or `4.5.2026` (day, month, year).
  ///
  /// - Returns: the day; nil when absent or refused.
  public mutating func day(_ field: String, required: String? = nil) -> Day? {
    guard let text = filled(field, required: required) else { return nil }
    if let day = Day(text) ?? (isDocument ? nil : Reading.dotted(text)) { return day }
    refuse(
      field,
      "“\(text)” is not a date in the calendar. Write it like 2026-05-04\(isDocument ? "" : " or 4.5.2026").")
    return nil
  }

  /// Reads one of the values of an enumeration by its raw text.
  ///
  /// - Returns: the value; nil when absent or refused.
  public mutating func choice<T: RawRepresentable & CaseIterable>(
    _ field: String, of: T.Type = T.self, required: String? = nil
  ) -> T? where T.RawValue == String {
    guard let text = filled(field, required: required) else { return nil }
    if let value = T(rawValue: text) { return value }
    refuse(field, "“\(text)” is not among the choices. \(Reading.oneOf(T.self))")
    return nil
  }

  /// Reads several values of an enumeration from a repeated field or a list.
  ///
  /// - Returns: the values in the order of their declaration, each once; refused ones are left out.
  public mutating func choices<T: RawRepresentable & CaseIterable>(
    _ field: String, of: T.Type = T.self
  ) -> [T] where T.RawValue == String {
    let texts = Set(texts(field))
    let values = T.allCases.filter { texts.contains($0.rawValue) }
    for text in texts.subtracting(values.map(\.rawValue)).sorted() {
      refuse(field, "“\(text.prefix(80))” is not among the choices. \(Reading.oneOf(T.self))")
    }
    return values
  }

  /// Reads an identifier.
  ///
  /// - Returns: the identifier; nil when absent or refused. Whether it exists is for others to find out.
  public mutating func id<S>(_ field: String, of: S.Type, required: String? = nil) -> ID<S>? {
    guard let text = filled(field, required: required) else { return nil }
    if let id = ID<S>(text) { return id }
    refuse(field, "“\(text)” is not \(ID<S>.expected).")
    return nil
  }

  /// Reads identifiers from a repeated field or a list.
  ///
  /// - Returns: the identifiers in the order of the input, each once; refused ones are left out.
  public mutating func ids<S>(_ field: String, of: S.Type) -> [ID<S>] {
    var seen: Set<ID<S>> = []
    var list: [ID<S>] = []
    for text in texts(field) {
      if let id = ID<S>(text) {
        if seen.insert(id).inserted { list.append(id) }
      } else {
        refuse(field, "“\(text.prefix(80))” is not \(ID<S>.expected).")
      }
    }
    return list
  }

  /// The trimmed texts of a repeated field or a list, without empty ones; anything but a text is refused.
  public mutating func texts(_ field: String) -> [String] {
    var list: [String] = []
    for node in takeAll(field) {
      switch node {
      case .scalar(let typed, let position), .literal(let typed, let position):
        switch CleanText.clean(typed, upTo: 200, lines: .one) {
        case .success(let text): if !text.isEmpty { list.append(text) }
        case .failure(let refusal): refuse(field, refusal.message, at: position)
        }
      case .null: break
      case .list(_, let position), .map(_, let position): refuse(field, "Expected single values here.", at: position)
      }
    }
    return list
  }

  private static func oneOf<T: RawRepresentable & CaseIterable>(_ type: T.Type) -> String where T.RawValue == String {
    "Choose one of: \(T.allCases.map(\.rawValue).joined(separator: ", "))."
  }

  private static func dotted(_ text: String) -> Day? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
