import Documents
import Partnership
import Testing

@testable import Store

/// Sessions, throttles and facts about the installation: everything that is never in the journal.
struct SessionTests {
  private static func session(_ token: String, of person: String = "anna", expires: Int64 = 100) -> SessionRow {
    SessionRow(
      tokenDigest: Digest(of: token), person: Samples.id(person), createdAt: Samples.morning, seenAt: Samples.later(1),
      expiresAt: Samples.later(expires))
  }

  private func writing<T: Sendable>(_ body: @escaping @Sendable (any Writer) throws -> T) async throws -> T {
    try await Shelf.write { writer in
      for id in ["anna", "bert"] { try writer.insert(Samples.person(id), password: nil) }
      return try body(writer)
    }
  }

  @Test func aSessionIsFoundByTheDigestOfItsToken() async throws {
    let (found, unknown) = try await writing { writer in
      try writer.insert(Self.session("one"))
      return (try writer.session(Digest(of: "one")), try writer.session(Digest(of: "two")))
    }
    #expect(found == Self.session("one"))
    #expect(unknown == nil)
  }

  @Test func usingASessionProlongsIt() async throws {
    let found = try await writing { writer in
      try writer.insert(Self.session("one"))
      try writer.touchSession(Digest(of: "one"), at: Samples.later(50), expiresAt: Samples.later(500))
      return try writer.session(Digest(of: "one"))
    }
    #expect(found?.seenAt == Samples.later(50))
    #expect(found?.expiresAt == Samples.later(500))
    #expect(found?.createdAt == Samples.morning)
  }

  @Test func aPersonsOtherSessionsEnd() async throws {
    let left = try await writing { writer in
      for token in ["one", "two", "three"] { try writer.insert(Self.session(token)) }
      try writer.insert(Self.session("of-bert", of: "bert"))
      try writer.deleteSessions(of: Samples.id("anna"), except: Digest(of: "two"))
      let kept = try ["one", "two", "three", "of-bert"].filter { try writer.session(Digest(of: $0)) != nil }
      try writer.deleteSessions(of: Samples.id("anna"), except: nil)
      try writer.deleteSession(Digest(of: "of-bert"))
      return (kept, try writer.rows("SELECT person FROM session").count)
    }
    #expect(left.0 == ["two", "of-bert"])
    #expect(left.1 == 0)
  }

  @Test func expiredSessionsAreForgotten() async throws {
    let left = try await writing { writer in
      for (token, expires) in [("past", 9), ("now", 10), ("future", 11)] {
        try writer.insert(Self.session(token, expires: Int64(expires)))
      }
      try writer.deleteExpiredSessions(at: Samples.later(10))
      return try ["past", "now", "future"].filter { try writer.session(Digest(of: $0)) != nil }
    }
    #expect(left == ["future"])
  }

  @Test func aSessionBelongsToAnAccount() async throws {
    #expect(await storeError { try await self.writing { try $0.insert(Self.session("x", of: "nobody")) } } != nil)
  }

  @Test func aThrottleIsSavedChangedAndCleared() async throws {
    let (first, second, cleared) = try await writing { writer in
      var throttle = ThrottleRow(key: "address:::1", failures: 1, firstAt: Samples.morning, blockedUntil: nil)
      try writer.save(throttle)
      let first = try writer.throttle(throttle.key)
      throttle.failures = 8
      throttle.blockedUntil = Samples.later(900)
      try writer.save(throttle)
      let second = try writer.throttle(throttle.key)
      try writer.clearThrottle(throttle.key)
      return (first, second, try writer.throttle(throttle.key))
    }
    #expect(first?.failures == 1 && first?.blockedUntil == nil)
    #expect(second?.failures == 8 && second?.blockedUntil == Samples.later(900))
    #expect(cleared == nil)
  }

  @Test func whoIsStillBlockedIsNotForgotten() async throws {
    let left = try await writing { writer in
      for (key, first, blocked) in [("old", 1, nil), ("over", 1, 5), ("blocked", 1, 50), ("new", 20, nil)]
        as [(
          String, Int64, Int64?
        )]
      {
        try writer.save(
          ThrottleRow(
            key: key, failures: 1, firstAt: Samples.later(first), blockedUntil: blocked.map { Samples.later($0) }))
      }
      try writer.deleteThrottles(before: Samples.later(10))
      return try ["old", "over", "blocked", "new"].filter { try writer.throttle($0) != nil }
    }
    #expect(left == ["blocked", "new"])
  }

  @Test func aFactAboutTheInstallationIsSetAndSetAgain() async throws {
    let (unknown, value) = try await writing { writer in
      let unknown = try writer.meta("demo")
      try writer.setMeta("demo", "no")
      try writer.setMeta("demo", "yes")
      return (unknown, try writer.meta("demo"))
    }
    #expect(unknown == nil)
    #expect(value == "yes")
  }
}
