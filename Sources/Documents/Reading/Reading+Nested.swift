extension Reading {
  /// The names of all fields that are there, in the order of the source, where they are not known beforehand. They
  /// count as asked for.
  public mutating func names() -> [String] {
    fieldNames.map { name in
      _ = take(name)
      return name
    }
  }

  /// The value of a field as it stands in the input, where it may take several forms; nil when absent.
  public mutating func node(_ field: String) -> Node? { take(field) }

  /// Reads nested named fields; problems bear the path, as in `cost.low`.
  ///
  /// In a form the fields of `cost` are those whose names begin with `cost.`.
  ///
  /// - Parameter read: reads the fields of the nested value.
  /// - Returns: what `read` gives; nil when the field is absent.
  public mutating func child<T>(_ field: String, _ read: (inout Reading) -> T) -> T? {
    if let node = take(field) {
      if case .null = node { return nil }
      return nested(field, node, read)
    }
    let entries = takeEntries(withPrefix: "\(field).")
    return entries.isEmpty ? nil : nested(field, .map(entries, nil), read)
  }

  /// Reads a list of named fields; problems bear the path, as in `lines[2].low`, counted from 0.
  ///
  /// In a form the fields of the third line are those whose names begin with `lines[2].`; a line in which nothing was
  /// filled in is passed over, so that a page can offer empty lines.
  ///
  /// - Parameters:
  ///   - limit: how many items the list may have; further ones are refused.
  ///   - read: reads the fields of one item.
  /// - Returns: what `read` gives for each item, in order.
  public mutating func children<T>(_ field: String, upTo limit: Int = 200, _ read: (inout Reading) -> T) -> [T] {
    var items: [(index: Int, node: Node)]
    switch take(field) {
    case .list(let nodes, _): items = nodes.enumerated().map { ($0.offset, $0.element) }
    case .scalar(_, let position), .literal(_, let position), .map(_, let position):
      refuse(field, "Expected a list here.", at: position)
      return []
    case nil, .null: items = lines(of: field)
    }
    if items.count > limit {
      refuse(field, "There are \(items.count) entries. Use at most \(limit).")
      items.removeSubrange(limit...)
    }
    return items.map { item in nested("\(field)[\(item.index)]", item.node, read) }
  }

  /// The numbered lines of a form in the order of their numbers, without empty ones.
  private mutating func lines(of field: String) -> [(index: Int, node: Node)] {
    var lines: [Int: [Node.Entry]] = [:]
    for entry in takeEntries(withPrefix: "\(field)[") {
      guard let close = entry.name.firstIndex(of: "]"), let index = Int(entry.name[..<close]), index >= 0,
        entry.name[close...].hasPrefix("].")
      else { continue }
      let name = String(entry.name[close...].dropFirst(2))
      lines[index, default: []].append(Node.Entry(name: name, value: entry.value, position: entry.position))
    }
    let filled = lines.filter { $0.value.contains(where: Reading.isFilled) }
    return filled.sorted { $0.key < $1.key }.map { ($0.key, .map($0.value, nil)) }
  }

  private static func isFilled(_ entry: Node.Entry) -> Bool {
    if case .scalar(let text, _) = entry.value { text.contains { !$0.isWhitespace } } else { true }
  }
}
