/// One node of the tree of criteria: a group, or something that is measured.
public struct Criterion: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// Criteria that belong together; weights at the group multiply down to them.
    case group([Criterion])
    /// A leaf of the tree, with its scale.
    case measured(CriterionMeasure)
  }

  /// Opaque, unique in the tree.
  public var id: String
  /// For people.
  public var name: String
  public var content: Content

  /// A criterion that is measured.
  public init(_ id: String, _ name: String, _ measure: CriterionMeasure) {
    (self.id, self.name, content) = (id, name, .measured(measure))
  }

  /// A group of criteria.
  public init(_ id: String, _ name: String, group: [Criterion]) {
    (self.id, self.name, content) = (id, name, .group(group))
  }

  /// The criteria directly below.
  public var children: [Criterion] {
    if case .group(let children) = content { children } else { [] }
  }

  /// The measured criteria at or below this one, from left to right.
  public var leaves: [Criterion] {
    switch content {
    case .measured: [self]
    case .group(let children): children.flatMap(\.leaves)
    }
  }
}
