public import Documents
import Journey
import Partnership
import Store

/// What a renewal did.
public struct RenewalReport: Sendable, Hashable {
  /// How many initiatives had something to bring up to date.
  public var renewed = 0
  /// Initiatives that could not be read, with the reason: one that is damaged does not keep the others waiting.
  public var failures: [String] = []
}

extension Workspace {
  /// The day in the organisation's time zone; in UTC before it is set up.
  public func today() async throws -> Day {
    let now = now
    return try await reading { try $0.settings()?.day(at: now) ?? now.day }
  }

  /// Brings up to date what depends on the day alone: clearances that have expired, days to look again, and who speaks
  /// by an account whose last day is past.
  ///
  /// Each initiative has a transaction of its own, so that nobody who writes waits for all of them. What lists say
  /// about the last change stays as it was, because nobody changed anything.
  /// - Parameter isPatient: pause after every few for as long as they took, so that whoever is served meanwhile has at
  ///   least half of the machine.
  public func renewAll(isPatient: Bool = false) async throws -> RenewalReport {
    var report = RenewalReport()
    guard let day = try await reading({ try $0.settings() })?.day(at: now) else { return report }
    var last = ""
    while case let after = last,
      case let ids = try await reading({ try $0.activeInitiatives(after: after, limit: 200) }),
      let end = ids.last
    {
      var begun = ContinuousClock.now
      for (place, id) in ids.enumerated() {
        try Task.checkCancellation()
        if isPatient, place % Self.renewedBetweenPauses == 0 {
          try await Task.sleep(for: ContinuousClock.now - begun)
          begun = .now
        }
        do {
          if try await renew(id) { report.renewed += 1 }
        } catch let refusal as Refusal {
          report.failures.append("\(id): \(refusal.message)")
        } catch let error as DecodingError {
          report.failures.append("\(id): a record cannot be read (\(error))")
        }
      }
      last = end.text
    }
    try await writing { try $0.setMeta(Self.renewedOn, day.description) }
    return report
  }

  private static let renewedBetweenPauses = 10

  /// Where the file remembers the day of the last renewal.
  static let renewedOn = "renewed-on"

  private func renew(_ id: InitiativeID) async throws -> Bool {
    let now = now
    // Most days nothing is due, and reading does not make others wait.
    let isDue = try await reading { reader in
      let settings = try reader.requiredSettings()
      let initiative = try reader.initiative(id, settings: settings, today: settings.day(at: now))
      return try reader.isDue(initiative, at: now) || !reader.lapsed(initiative).isEmpty
    }
    guard isDue else { return false }
    return try await writing { writer in
      guard let row = try writer.initiativeRow(id) else { return false }
      let settings = try writer.requiredSettings()
      let today = settings.day(at: now)
      // What is journalled gives the initiative a new version; the rest changes nothing that anybody wrote.
      if try self.endLapsedRepresentation(on: try writer.initiative(id, settings: settings, today: today), in: writer) {
        return true
      }
      try writer.renew(id, settings: settings, today: today, version: row.version, at: now)
      let initiative = try writer.initiative(id, settings: settings, today: today)
      try writer.save(InitiativeRow(initiative, version: row.version, at: row.changedAt))
      return true
    }
  }
}

extension Reader {
  /// Whether the stored conditions of an initiative are not those that it has.
  func isDue(_ initiative: Initiative, at now: Timestamp) throws -> Bool {
    let stored = try unmet(of: initiative.id)
    let open = initiative.course.standing.isOpen ? initiative.assessments + initiative.pendingWaivers : []
    return Set(Unmet.updated(open, of: initiative.id, before: stored, at: now)) != Set(stored)
  }
}
