import Documents
import HTTPTypes
import Hummingbird
import Markup
import Partnership
import Testing

@testable import Web

@Suite struct RoutingTests {
  @Test func aPatternKeepsTheNamesOfValuesAndAPathTheValues() throws {
    let id = try #require(InitiativeID("photo-wall"))
    #expect(DeskRoute.desk(id).path.description == "/desk/photo-wall")
    #expect(DeskRoute.desk(id).pattern.description == "/desk/{id}")
    #expect(DeskRoute.desk(id).pattern == DeskRoute.desk(.any).pattern)
    #expect(Place.home.path.description == "/")
    #expect(DeskRoute.refuse("a b/c").path.description == "/refuse/a%20b%2Fc")
  }

  @Test func aPathMatchesAsItIsAndNotNearly() {
    let pattern = DeskRoute.refuse("").pattern
    #expect(pattern.match("/refuse/a%20b%2Fc") == ["how": "a b/c"])
    for other in [
      "/refuse", "/refuse/", "/refuse/a/", "//refuse/a", "/Refuse/a", "/refuse/%zz", "/refuse/%00", "/refuse/%ff",
    ] {
      #expect(pattern.match(other) == nil, "\(other)")
    }
  }

  @Test func aFixedWordIsStrongerThanAValue() async throws {
    #expect(try await Client(token: "it").get("/desk/new").body == "new")
    #expect(try await Client(token: "it").get("/desk/other").body.contains("<h1>Desk other</h1>"))
  }

  @Test func anIdentifierThatIsNoneIsNotFound() async throws {
    #expect(try await Client(token: "it").get("/desk/NO_ID").status == 404)
    #expect(try await Client(token: "it").get("/desk/%3Cscript%3E").status == 404)
  }

  @Test(arguments: ["/", "/nothing", "/desk/a/b", "/health/", "//health", "/healthy", "/files", "/.env"])
  func whatIsNotInTheTableIsNotFound(_ path: String) async throws {
    #expect(try await Client(token: "it").get(path).status == 404)
  }

  @Test func anotherMethodIsRefusedWithThoseThatWork() async throws {
    let answer = try await Client(token: "it").post("/desk/new")
    #expect(answer.status == 405)
    #expect(answer.headers[.allow] == "GET, HEAD")
    #expect(try await Client().send(.delete, "/desk").headers[.allow] == "POST")
  }

  @Test func headAnswersAsGetWithoutABody() async throws {
    for path in ["/health", "/nothing"] {
      let get = try await Client().get(path)
      let head = try await Client().send(.head, path)
      #expect(head.status == get.status)
      #expect(head.headers[.contentLength] == get.headers[.contentLength])
      #expect(head.body.isEmpty)
      #expect(!get.body.isEmpty)
    }
  }
}
