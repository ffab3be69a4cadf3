import Documents
import HTTPTypes
import Hummingbird
import Journey
import Logging
import NIOCore
import Partnership
import Synchronization
import Testing
import Workspace

@testable import Web

/// The description is the table of routes, and the API can do what pages can.
@Suite struct DescriptionTests {
  private func table(_ workspace: Workspace) -> RouteTable { WebApplication.table(Features.all(workspace)) }

  private func described(_ description: JSONValue) -> Set<String> {
    guard case .object(let paths)? = description["paths"] else { return [] }
    return Set(
      paths.flatMap { path, methods -> [String] in
        if case .object(let members) = methods { members.keys.map { "\($0.uppercased()) \(path)" } } else { [] }
      })
  }

  @Test func everyRouteIsDescribedAndNothingElse() async throws {
    let theatre = try await Theatre()
    let routes = table(theatre.workspace).entries.filter { $0.pattern.firstStep == "api" }
    let answer = try await theatre.browser("it-lead").json(.get, "/openapi.json")
    #expect(answer.status == 200)
    #expect(described(answer.value) == Set(routes.map { "\($0.method) \($0.pattern)" }))
    #expect(routes.allSatisfy { $0.operation != nil })
  }

  @Test func itIsWrittenOnce() async throws {
    let theatre = try await Theatre()
    let table = table(theatre.workspace)
    let count = Mutex(0)
    let description = Once {
      count.withLock { $0 += 1 }
      return try OpenAPI(table: table).reply()
    }
    let dispatcher = Dispatcher(
      description: description, services: Services(theatre.workspace), configuration: WebConfiguration())
    let path = "/api/v1/openapi.json"
    var context = WebContext(logger: Logger(label: "test"), peer: nil)
    context.match = table.match(.get, path)
    for _ in 1...3 {
      let request = Request(
        head: HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1", path: path),
        body: RequestBody(buffer: ByteBuffer()))
      #expect(try await dispatcher.respond(to: request, context: context).status == .ok)
    }
    #expect(count.withLock { $0 } == 1)
  }

  @Test func operationsHaveNamesOfTheirOwn() async throws {
    let theatre = try await Theatre()
    let names = table(theatre.workspace).entries.compactMap(\.operation?.name)
    #expect(names.count > 50)
    #expect(Set(names).count == names.count)
  }

  @Test func everyReferenceLeadsSomewhere() async throws {
    let theatre = try await Theatre()
    let text = try await theatre.browser("it-lead").json(.get, "/openapi.json").body
    let names = Set(text.matches(of: /"#\/components\/schemas\/([A-Za-z]+)"/).map { String($0.1) })
    #expect(names.isSubset(of: Set(Resources.definitions.map(\.name) + ["Problem"])))
    #expect(Set(Resources.definitions.map(\.name)).count == Resources.definitions.count)
  }

  @Test(arguments: Stages.written.map { $0.kind.rawValue })
  func everyKindOfContentHasABody(_ kind: String) {
    guard case .either(let variants, by: "kind") = RecordBodies.schema else {
      Issue.record("Bodies are not told apart by their kind.")
      return
    }
    #expect(variants.contains { $0.word == kind && !$0.object.members.isEmpty })
  }

  /// What a page sends, and the operation of the API that does the same.
  private static let counterparts: [String: String] = [
    "/sign-in": "signIn", "/sign-in/demo": "signInToDemo", "/sign-out": "signOut", "/account": "changeAccount",
    "/account/password": "changePassword", "/account/tokens": "makeToken",
    "/account/tokens/{token}/revocation": "revokeToken", "/set-up/{token}": "setUp", "/initiatives/new": "bringNeed",
    "/answer/{token}": "answerByLink", "/people/new": "addPerson", "/people/{id}": "changePerson",
    "/people/{id}/password": "resetPassword", "/people/{id}/closing": "closePerson",
    "/people/{id}/erasure": "erasePersonName", "/settings": "changeSettings",
    "/calendar": "keepCalendar", "/catalogue/new": "addPlatform", "/catalogue/{platform}": "keepPlatform",
    "/catalogue/{platform}/removal": "removePlatform",
    "/catalogue/{platform}/facts/{subject}": "keepPlatform",
    "/catalogue/{platform}/facts/{subject}/removal": "keepPlatform", "/catalogue/{platform}/prices": "keepPlatform",
    "/initiatives/{id}/new/{kind}": "addRecord", "/initiatives/{id}/paste/{kind}": "addRecord",
    "/initiatives/{id}/records/{record}": "putRecord",
    "/initiatives/{id}/records/{record}/removal": "removeRecord",
    "/initiatives/{id}/stages/{stage}/conversation": "say", "/initiatives/{id}/answer": "answer",
    "/initiatives/{id}/simulation": "simulateCase", "/initiatives/{id}/preview": "previewCase",
    "/initiatives/{id}/first-case": "beginCase",
    "/initiatives/{id}/track": "confirmTrack", "/initiatives/{id}/passage": "passGate",
    "/initiatives/{id}/waivers": "proposeWaiver", "/initiatives/{id}/waivers/{number}": "settleWaiver",
    "/initiatives/{id}/representatives": "addRepresentative", "/initiatives/{id}/invitations": "invite",
    "/initiatives/{id}/invitations/{link}/withdrawal": "withdrawInvitation", "/initiatives/{id}/shares": "share",
    "/initiatives/{id}/sign-off": "signOff", "/initiatives/{id}/sign-off/withdrawal": "withdrawSignOff",
    "/initiatives/{id}/standing": "changeStanding", "/initiatives/{id}/scoring/options/{option}": "addRecord",
    "/initiatives/{id}/scoring/weights": "addRecord", "/initiatives/{id}/scoring/reveal": "reveal",
    "/initiatives/{id}/scoring/set-aside": "setSheetsAside", "/channels": "keepChannels",
    "/initiatives/{id}/scoring/appraisal": "appraise",
  ]

  @Test func whatAPageSendsAProgramCanSend() async throws {
    let theatre = try await Theatre()
    let entries = table(theatre.workspace).entries
    let operations = Set(entries.compactMap(\.operation?.name))
    for page in entries where page.method == .post && page.operation == nil {
      let name = Self.counterparts[page.pattern.description]
      #expect(name.map { operations.contains($0) } == true, "\(page.pattern) has no counterpart in the API")
      // The same deed needs the same permission, so that neither door is wider than the other.
      let twin = entries.first { $0.operation?.name == name }
      #expect(twin?.action == page.action, "\(page.pattern)")
    }
  }
}
