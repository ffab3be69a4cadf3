import Documents
import Partnership
import Workspace

enum Attempt {
  /// Runs a command and gives back what it finds wrong with the form, nil when all is well; every other refusal is
  /// thrown on, to become a page of its own.
  static func problems(_ command: () async throws -> Void) async throws -> Problems? {
    do {
      try await command()
      return nil
    } catch Refusal.invalid(let problems) {
      return problems
    }
  }
}

extension PageRequest {
  /// The initiative in the address, as the person who is signed in may see it.
  func initiative(_ workspace: Workspace) async throws -> InitiativeView {
    try await workspace.initiative(try id(), as: try session)
  }
}
