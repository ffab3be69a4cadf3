import Workspace

/// The features, a line each.
enum Features {
  static func all(_ workspace: Workspace) -> [any Feature] {
    [
      Files(),
      Health(),
    ]
  }
}
