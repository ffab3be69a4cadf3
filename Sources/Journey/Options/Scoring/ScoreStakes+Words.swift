import Partnership

extension ScoreStakes {
  /// How many things are scored differently, and how many of them matter; empty where none is.
  public var sentence: String {
    let matter = stakes.count(where: \.changesChoice)
    if stakes.count < 2 { return single(matters: matter > 0) }
    let counted =
      switch matter {
      case 0: "none of them alone changes"
      case stakes.count: "each of them changes"
      case 1: "only 1 of them changes"
      default: "only \(matter) of them change"
      }
    return "You score \(stakes.count) things differently; \(counted) what comes first."
  }

  /// What would follow if one party were right in everything, as far as no difference alone says the same; a sentence
  /// for each. Empty where at most one thing is scored differently.
  public var wholeSentences: [String] {
    guard stakes.count > 1 else { return [] }
    let told = stakes.flatMap(\.consequences)
    guard !whole.isEmpty || !told.isEmpty else {
      return ["Nothing else would come first for anybody, even if one party were right in everything."]
    }
    return whole.filter { !told.contains($0) }.map { $0.sentence(believing: "in everything") }
  }

  private func single(matters: Bool) -> String {
    guard !stakes.isEmpty else { return "" }
    return matters
      ? "You score 1 thing differently, and it changes what comes first."
      : "You score 1 thing differently; it changes for nobody what comes first."
  }
}

extension ScoreStakes.Consequence {
  /// “If IT is right, “A hosted relay” comes first for HR instead of “A list of films”.”
  public var sentence: String { sentence(believing: "") }

  /// - Parameter scope: in what the parties would have to be right; empty where that is plain.
  fileprivate func sentence(believing scope: String) -> String {
    let verb = then.count > 1 ? "come first together" : "comes first"
    let before = now.count > 1 ? " together" : then.count > 1 ? " alone" : ""
    let right = scope.isEmpty ? "right" : "right \(scope)"
    return "If \(list(believed.map(\.title), "or")) is \(right), \(names(then)) \(verb) for "
      + "\(list(parties.map(\.title), "and")) instead of \(names(now))\(before)."
  }

  private func names(_ options: [String]) -> String { list(options.map { "“\($0)”" }, "and") }

  private func list(_ words: [String], _ last: String) -> String {
    words.count < 2
      ? words.joined() : "\(words.dropLast().joined(separator: ", ")) \(last) \(words[words.endIndex - 1])"
  }
}
