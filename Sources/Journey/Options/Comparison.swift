public import Partnership

/// An option with everything that is said about it.
public struct ComparedOption: Sendable {
  public let entry: Entry<PlatformOption>
  /// The last check of each must-have, in the order of the must-haves; nil where nobody has looked.
  public let checks: [(mustHave: Entry<MustHave>, check: Entry<Check>?)]
  /// Checks that may not hold any more, because a fact by which they were judged has changed.
  public let doubted: [(mustHave: Entry<MustHave>, facts: [ChangedFact])]
  public let positions: [Entry<Position>]
  /// The clearance that holds for it, or nil; nothing to clear when the route needs no host.
  public let clearance: Entry<Clearance>?

  /// Whether a must-have is missed: the option is out.
  public var isOut: Bool { checks.contains { $0.check?.content.result == .missed } }

  /// The must-haves of which nobody knows yet whether it meets them.
  public var unknown: [Entry<MustHave>] {
    checks.filter { ($0.check?.content.result ?? .unknown) == .unknown }.map(\.mustHave)
  }

  public func position(of party: Party) -> Entry<Position>? { positions.last { $0.party == party } }
}

extension ComparedOption {
  /// What has to be looked at again, in words; empty where nothing is doubted.
  func doubtWords(_ formats: Formats) -> String {
    guard let first = doubted.first, let fact = first.facts.first else { return "" }
    return "Look again whether “\(entry.title)” meets “\(first.mustHave.title)”: \(fact.words(formats))."
  }
}

extension Initiative {
  public var comparison: [ComparedOption] {
    let mustHaves = records[MustHave.self]
    let checks = records[Check.self]
    let positions = records[Position.self]
    return records[PlatformOption.self].map { option in
      let found: [(mustHave: Entry<MustHave>, check: Entry<Check>?)] =
        option.content.route == .nothing
        ? []
        : mustHaves.map { mustHave in
          (mustHave, checks.last { $0.content.option == option.id && $0.content.mustHave == mustHave.id })
        }
      return ComparedOption(
        entry: option, checks: found,
        doubted: found.compactMap { pair -> (mustHave: Entry<MustHave>, facts: [ChangedFact])? in
          let facts = pair.check.map { doubts(on: $0.content) } ?? []
          return facts.isEmpty ? nil : (mustHave: pair.mustHave, facts: facts)
        },
        positions: positions.filter { $0.content.option == option.id },
        clearance: clearance(for: option.content))
    }
  }

  /// The clearance that covers an option's host for the data class of this initiative today.
  public func clearance(for option: PlatformOption) -> Entry<Clearance>? {
    guard option.route.needsHost else { return nil }
    let needed = profile?.dataClass ?? .open
    return records[Clearance.self].last { clearance in
      clearance.content.host.lowercased() == option.host.lowercased() && clearance.content.upTo >= needed
        && clearance.content.until >= today
    }
  }
}
