public import Partnership

extension Initiative {
  /// The criteria that stand directly in a group, or at the root (nil), in the order in which they were added. What
  /// names a group that is no longer there stands at the root.
  public func criteria(in group: RecordID?) -> [Entry<OptionCriterion>] {
    let all = records[OptionCriterion.self]
    return all.filter { entry in
      let parent = entry.content.group.flatMap { id in all.first { $0.id == id && $0.content.measure == .group } }
      return parent?.id == group
    }
  }

  /// All criteria, each group before what is in it.
  /// - Complexity: O(n²) in the number of criteria, of which there are at most some hundreds.
  public var criteriaInOrder: [Entry<OptionCriterion>] {
    var found: [Entry<OptionCriterion>] = []
    func visit(_ group: RecordID?) {
      for entry in criteria(in: group) where !found.contains(where: { $0.id == entry.id }) {
        found.append(entry)
        visit(entry.id)
      }
    }
    visit(nil)
    return found
  }

  /// Those that are weighed against each other: neighbours in the tree, where there are at least two.
  public var comparedCriteria: [[Entry<OptionCriterion>]] {
    ([nil] + criteriaInOrder.filter { $0.content.measure == .group }.map { Optional($0.id) })
      .map { criteria(in: $0) }.filter { $0.count > 1 }
  }
}
