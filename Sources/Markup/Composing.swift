extension HTML {
  /// Markup that is there only where the condition holds; otherwise it is not even made.
  ///
  /// Inside an interpolation use this rather than `?:` between literals, which Swift would take for two `String`s.
  @inlinable
  public static func when(_ condition: Bool, _ markup: @autoclosure () -> HTML) -> HTML {
    condition ? markup() : .empty
  }

  /// One of two pieces of markup.
  @inlinable
  public static func when(
    _ condition: Bool, _ markup: @autoclosure () -> HTML, else other: @autoclosure () -> HTML
  ) -> HTML {
    condition ? markup() : other()
  }

  /// Markup made from a value, nothing where there is none.
  @inlinable
  public static func with<Value>(_ value: Value?, _ render: (Value) throws -> HTML) rethrows -> HTML {
    guard let value else { return .empty }
    return try render(value)
  }
}

extension Sequence {
  /// Markup for each element, one after the other.
  ///
  ///     "<ul>\(names.html { "<li>\($0)</li>" })</ul>"
  @inlinable
  public func html(_ render: (Element) throws -> HTML) rethrows -> HTML {
    var all = HTML.empty
    for element in self { all.append(try render(element)) }
    return all
  }
}

extension Sequence where Element == HTML {
  /// All pieces in one, with the separator between each two.
  public func joined(separator: HTML = .empty) -> HTML {
    var all = HTML.empty
    var isFirst = true
    for piece in self {
      if !isFirst { all.append(separator) }
      all.append(piece)
      isFirst = false
    }
    return all
  }
}
