/// The case under one option.
///
/// All scenarios meet the same futures: the same random numbers serve every one, so that differences between them are
/// sharper than the scenarios themselves.
public struct CaseScenario: Hashable, Sendable, Identifiable {
  public var id: String
  public var name: String
  /// Whether nothing is done: lines and risks that name no scenarios do not occur, and risks are as they are today.
  public var isDoNothing: Bool
  /// Estimates that are different under this option.
  public var replaces: [Replacement]

  public init(id: String, name: String = "", isDoNothing: Bool = false, replaces: [Replacement] = []) {
    (self.id, self.name) = (id, name.isEmpty ? id : name)
    (self.isDoNothing, self.replaces) = (isDoNothing, replaces)
  }

  public struct Replacement: Hashable, Sendable {
    /// The estimate by its name in formulas.
    public var estimate: String
    public var shape: Estimate.Shape

    public init(_ estimate: String, shape: Estimate.Shape) { (self.estimate, self.shape) = (estimate, shape) }
  }
}
