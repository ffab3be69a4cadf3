import HTTPTypes
import Hummingbird
import Testing
import Workspace

@testable import Web

/// Sessions and one's own password, as programs end and change them.
@Suite struct AccountAPITests {
  @Test func signingOutEndsTheSession() async throws {
    let theatre = try await Theatre()
    let (client, other) = (try await theatre.browser("it-lead"), try await theatre.browser("it-lead"))
    #expect(try await client.json(.get, "/session").status == 200)
    let left = try await client.json(.delete, "/session")
    #expect(left.status == 204)
    #expect(left.header("Set-Cookie")?.contains("Max-Age=0") == true)
    // The cookie that the browser may still have opens nothing.
    #expect(try await client.json(.get, "/session").status == 401)
    #expect(try await other.json(.get, "/session").status == 200)
    #expect(try await client.json(.delete, "/session").status == 204)
  }

  @Test func anotherPasswordEndsTheOtherSessions() async throws {
    let theatre = try await Theatre()
    let (client, other) = (try await theatre.browser("it-lead"), try await theatre.browser("it-lead"))
    let new = "three other words"
    func change(_ present: String) async throws -> Answer {
      try await client.json(
        .put, "/account/password", #"{"present": "\#(present)", "new": "\#(new)", "again": "\#(new)"}"#)
    }
    #expect(try await change("wrong").status == 422)
    #expect(try await other.json(.get, "/account").status == 200)
    #expect(try await change(Demo.password).status == 204)
    #expect(try await client.json(.get, "/account").status == 200)
    #expect(try await other.json(.get, "/account").status == 401)
    func signIn(_ password: String) async throws -> Int {
      try await theatre.visitor().json(
        .post, "/session", #"{"email": "it-lead@wendmark.example", "password": "\#(password)"}"#
      ).status
    }
    #expect(try await signIn(Demo.password) == 422)
    #expect(try await signIn(new) == 201)
  }
}
