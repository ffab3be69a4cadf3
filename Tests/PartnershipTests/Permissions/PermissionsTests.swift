import Partnership
import Testing

@Suite("Permissions: every role, every action, every set of relations")
struct PermissionsTests {
  /// All 2^6 sets of relations.
  static let relationSets: [Set<Relation>] = Relation.allCases.reduce([[]]) { sets, relation in
    sets + sets.map { $0.union([relation]) }
  }

  @Test("what is allowed is exactly what is written out", arguments: Action.allCases)
  func walk(_ action: Action) {
    #expect(Self.relationSets.count == 64)
    for role in Role.allCases {
      for relations in Self.relationSets {
        let expected = ExpectedPermissions.ways(action).contains { $0.role == role && $0.needs.isSubset(of: relations) }
        let found = Permissions.allow(action, roles: [role], relations: relations)
        #expect(found == expected, "\(role) \(action) with \(relations.map(\.rawValue).sorted())")
      }
    }
  }

  @Test("several roles may what each of them may, and no more", arguments: Action.allCases)
  func union(_ action: Action) {
    for first in Role.allCases {
      for second in Role.allCases {
        for relations in Self.relationSets {
          let both = Permissions.allow(action, roles: [first, second], relations: relations)
          let either =
            Permissions.allow(action, roles: [first], relations: relations)
            || Permissions.allow(action, roles: [second], relations: relations)
          #expect(both == either)
        }
      }
    }
  }

  @Test("more relations never take a right away", arguments: Action.allCases)
  func monotone(_ action: Action) {
    for role in Role.allCases where Permissions.allow(action, roles: [role]) {
      for relations in Self.relationSets {
        #expect(Permissions.allow(action, roles: [role], relations: relations))
      }
    }
  }

  @Test("no action is forgotten in the table")
  func complete() {
    #expect(Set(Permissions.table.keys) == Set(Action.allCases))
    #expect(Permissions.table.values.allSatisfy { !$0.isEmpty })
  }
}
