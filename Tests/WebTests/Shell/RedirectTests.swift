import HTTPTypes
import Hummingbird
import Testing

@testable import Web

@Suite struct RedirectTests {
  @Test func afterAFormTheReaderGoesWhereTheFormSays() async throws {
    let answer = try await Client(token: "it").post("/desk", "next=/desk/photo-wall")
    #expect(answer.status == 303)
    #expect(answer.headers[.location] == "/desk/photo-wall?done=saved")
  }

  @Test(arguments: [
    "https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example", "javascript:alert(1)",
    "/%0d%0aSet-Cookie:a=b\r\n", "", "evil.example",
  ])
  func butNeverToAnotherHost(_ next: String) async throws {
    let encoded = next.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    let answer = try await Client(token: "it").post("/desk", "next=\(encoded)")
    #expect(answer.headers[.location] == "/?done=saved")
  }
}
