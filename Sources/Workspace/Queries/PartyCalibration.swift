public import Journey
import Partnership
import Store

extension Workspace {
  /// Over how many initiatives calibrations are added up at most.
  private static let mostCalibrated = 200

  /// How well each party estimated, over all initiatives of which something was measured: up to the 200 that were brought
  /// last.
  ///
  /// - Returns: empty for guests, who see single initiatives.
  /// - Complexity: loads each of these initiatives.
  public func calibration(as session: Session) async throws -> [Calibration] {
    guard session.actor.may(.listInitiatives), !session.person.isGuest else { return [] }
    return try await reading { reader in
      let measured = try reader.measured(limit: Self.mostCalibrated)
      return Calibration.sum(
        try measured.map {
          try self.initiative($0, settings: session.settings, today: session.today, from: reader).calibration
        })
    }
  }
}
