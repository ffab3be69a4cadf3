import Testing

@testable import Tandem

@Suite struct LoopbackTests {
  @Test(arguments: [
    ("127.0.0.1", true), ("127.8.9.10", true), ("localhost", true), ("LOCALHOST", true), ("::1", true),
    ("0.0.0.0", false), ("::", false), ("192.168.1.5", false), ("127.0.0.1.example.org", false), ("127.0.0", false),
    ("localhost.example.org", false), ("", false), ("127.0.0.256", false),
  ])
  func onlyThisMachineReachesIt(host: String, isLoopback: Bool) {
    #expect(Loopback.contains(host) == isLoopback)
  }
}
