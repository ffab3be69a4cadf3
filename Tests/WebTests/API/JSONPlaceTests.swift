import Testing

@testable import Web

@Suite struct JSONPlaceTests {
  @Test(arguments: [
    ("lines[2].low", "/lines/2/low"), ("a/b~c", "/a~1b~0c"), ("", ""), ("wantedBy", "/wantedBy"), ("[3]", "/3"),
    ("a[1][2]", "/a/1/2"),
  ])
  func fieldsOfCommandsBecomePointers(_ field: String, _ pointer: String) {
    let place = JSONPlace(field: field)
    #expect(place.pointer == pointer)
    #expect(place.field == field)
  }

  @Test func namesStayWhatTheyAre() {
    let place = JSONPlace.root.member("a.b").item(2).member("c[0]").member("d/e~f")
    #expect(place.pointer == "/a.b/2/c[0]/d~1e~0f")
    #expect(place.field == "a.b[2].c[0].d/e~f")
    #expect(JSONPlace.root.member("").pointer == "/")
  }
}
