import Documents
import Foundation
import Markup
import Partnership
import Testing

@testable import Web
@testable import Workspace

@Suite struct PeopleTests {
  @Test func membersReadAndAdministratorsManage() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let member = try await bureau.add("hr-partner", .hr, by: administrator)
    let employee = try await bureau.add("nurse", nil, by: administrator)
    let read = try await member.get("/people").body
    #expect(read.contains("hr-partner@example.org") && read.contains("administrator@example.org"))
    #expect(!read.contains("nurse"), "employees are listed for administrators only")
    #expect(!read.contains("/people/new"))
    let managed = try await administrator.get("/people").body
    #expect(managed.contains("nurse") && managed.contains("/people/new"))
    #expect(try await employee.get("/people").status == 403)
    #expect(try await member.get("/people/new").status == 403)
  }

  @Test func theOneTimePasswordIsShownOnce() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let id = try #require(try await administrator.get("/people/new").hidden("id"))
    let fields: KeyValuePairs = ["id": id, "name": "IT lead", "email": "it@example.org", "party": "it"]
    let added = try await administrator.send("/people/new", fields)
    #expect(added.status == 200)
    #expect(added.header("Cache-Control") == "no-store")
    let start = try #require(added.body.range(of: "<code id=\"password\">"))
    let password = String(added.body[start.upperBound...].prefix { $0 != "<" })
    let signedIn = try await bureau.browser().send("/sign-in", ["email": "it@example.org", "password": password])
    #expect(signedIn.place == "/")
    let again = try await administrator.send("/people/new", fields)
    #expect(again.status == 422)
    #expect(again.body.contains("This person was added already."))
  }

  @Test func whatIsRefusedStaysTyped() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let answer = try await administrator.send(
      "/people/new", ["name": "Guest", "email": "administrator", "party": "agency", "administrator": "yes"])
    #expect(answer.status == 422)
    #expect(answer.body.contains("value=\"Guest\"") && answer.body.contains("value=\"yes\" checked"))
    #expect(answer.body.contains("A guest&#39;s account needs its last day."))
  }

  @Test func anAccountIsChangedResetClosedAndErased() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let member = try await bureau.add("it-lead", .it, by: administrator)
    let path = "/people/\(try await bureau.session(member).person.id.text)"
    #expect(try await administrator.get(path).body.contains("value=\"it-lead@example.org\""))
    let changed = try await administrator.send(path, ["name": "Head of IT", "email": "it@example.org", "party": "it"])
    #expect(changed.place == "/people?done=saved")

    let reset = try await administrator.post("\(path)/password")
    #expect(reset.body.contains("for the next 24 hours"))
    #expect(try await member.get("/account").status == 303, "a reset ends sessions")

    #expect(try await administrator.post("\(path)/erasure").status == 403, "close it first")
    _ = try await administrator.send("\(path)/closing", ["closed": "yes"])
    let closed = try await administrator.get(path).body
    #expect(closed.contains("Open the account again") && closed.contains("This cannot be undone"))
    _ = try await administrator.post("\(path)/erasure")
    let erased = try await administrator.get(path).body
    #expect(erased.contains("A former member") && !erased.contains("Head of IT") && !erased.contains("it@example.org"))
  }

  @Test func nobodyTakesTheirOwnRights() async throws {
    let bureau = try await Bureau()
    let administrator = try await bureau.setUp()
    let path = "/people/\(try await bureau.session(administrator).person.id.text)"
    let answer = try await administrator.send(path, ["name": "Administrator", "email": "administrator@example.org"])
    #expect(answer.status == 422)
    #expect(answer.body.contains("You cannot take this right from yourself."))
    #expect(try await administrator.send("\(path)/closing", ["closed": "yes"]).status == 403)
    #expect(try await administrator.get(path).body.contains("This is you"))
  }

  @Test(arguments: ["/people/nobody", "/people/nobody/password", "/people/nobody/erasure"])
  func unknownPeopleAreNotFound(_ path: String) async throws {
    let administrator = try await Bureau().setUp()
    let answer = try await path.hasSuffix("nobody") ? administrator.get(path) : administrator.post(path)
    #expect(answer.status == 404)
  }

  @Test func partsAreSaidInWords() throws {
    let session = try TestPeople.session(.it)
    var settings = session.settings
    settings.digitalAdviser = session.person.id
    var guest = session.person
    guest.party = .agency
    guest.endsOn = Day("2027-06-30")
    let page = PeoplePage(
      directory: Directory(people: [session.person, guest], settings: settings, mayManage: false), today: session.today
    ).html.text
    #expect(page.contains("digital adviser") && page.contains("guest until 30 June 2027"))
    #expect(page.contains("Wears the hat of Data protection as well"))
    #expect(page.contains("Nobody yet. An administrator adds people."))
  }
}
