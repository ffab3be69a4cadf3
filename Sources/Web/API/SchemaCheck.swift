import Documents

/// A value that has not the form which the description asks for.
struct Misfit: Sendable {
  let place: JSONPlace
  let position: Position?
  let message: String
}

extension Schema {
  /// What is wrong with the form of a value: texts, numbers, lists and names where they belong. Whether the values are
  /// right is for the command to say, in its own words.
  func misfits(_ node: Node, at place: JSONPlace = .root) -> [Misfit] {
    func wrong(_ words: String) -> [Misfit] { [Misfit(place: place, position: node.position, message: words)] }
    switch (self, node) {
    case (.any, _), (.named, _), (.nullable, .null): return []
    case (.nullable(let schema), _): return schema.misfits(node, at: place)
    case (.text, .scalar), (.words, .scalar), (.decimal, .scalar): return []
    case (.text, _): return wrong("Expected a text in quotes here.")
    case (.words(let words), _): return wrong("Expected one of these in quotes: \(words.joined(separator: ", ")).")
    case (.decimal, .literal(let text, _)), (.number, .literal(let text, _)):
      return Schema.isTruth(text) ? wrong("Expected a number here.") : []
    case (.decimal, _), (.number, _): return wrong("Expected a number here.")
    case (.whole(let range), .literal(let text, _)):
      guard let value = Int(text) else { return wrong("Expected a whole number here.") }
      guard range?.contains(value) ?? true else {
        return wrong("Expected a whole number from \(range?.lowerBound ?? 0) to \(range?.upperBound ?? 0).")
      }
      return []
    case (.whole, _): return wrong("Expected a whole number here.")
    case (.flag, .literal(let text, _)): return Schema.isTruth(text) ? [] : wrong("Expected true or false here.")
    case (.flag, _): return wrong("Expected true or false here.")
    case (.list(let items), .list(let nodes, _)):
      return nodes.enumerated().flatMap { items.misfits($0.element, at: place.item($0.offset)) }
    case (.list, _): return wrong("Expected a list here.")
    case (.object(let object), .map): return object.misfits(node, at: place, besides: [])
    case (.object, _), (.either, .scalar), (.either, .literal), (.either, .list), (.either, .null):
      return wrong("Expected named fields here: an object in curly brackets.")
    case (.either(let variants, let name), .map):
      let word: String? = if case .scalar(let text, _)? = node[name] { text } else { nil }
      guard let variant = variants.first(where: { $0.word == word }) else {
        let words = variants.map(\.word).joined(separator: ", ")
        return [
          Misfit(
            place: place.member(name), position: node[name]?.position ?? node.position,
            message: "Expected one of these here: \(words).")
        ]
      }
      return variant.object.misfits(node, at: place, besides: [name])
    }
  }

  private static func isTruth(_ literal: String) -> Bool { literal == "true" || literal == "false" }
}

extension Schema.Object {
  fileprivate func misfits(_ node: Node, at place: JSONPlace, besides known: Set<String>) -> [Misfit] {
    node.entries.flatMap { entry -> [Misfit] in
      let place = place.member(entry.name)
      guard let member = members.first(where: { $0.name == entry.name }) else {
        if isOpen || known.contains(entry.name) { return [] }
        let names = (members.map(\.name) + known).sorted().joined(separator: ", ")
        return [
          Misfit(
            place: place, position: entry.position,
            message: "There is no field of this name here. The fields are \(names).")
        ]
      }
      // What is null counts as left out; whether that may be, the command says.
      if case .null = entry.value { return [] }
      return member.schema.misfits(entry.value, at: place)
    }
  }
}
