import Web
import Workspace

/// What is printed once the server listens: where to go, and how to sign in.
struct Welcome {
  let lines: [String]

  init(_ workspace: Workspace, file: String, address: PublicAddress) async throws {
    lines = Self.lines(
      file: file, address: address, isDemo: workspace.isDemo, setUpToken: try await workspace.setUpToken())
  }

  private static let needsTLS =
    "sign-in cookies need TLS. Put a proxy with TLS in front, and name its address with --public-url https://…"

  static func lines(file: String, address: PublicAddress, isDemo: Bool, setUpToken: String?) -> [String] {
    let begin =
      "Tandem serves \(file) at \(address.origin)"
      + (address.isSecure || address.isLoopback ? "" : ". Browsers keep nobody signed in there: \(Self.needsTLS)")
    if isDemo {
      return [
        begin,
        "Sign in by one click as any of the demo's people; the password for sign-offs is “\(Demo.password)”.",
      ]
    }
    guard let setUpToken else { return [begin, "Sign in with your e-mail address and password."] }
    return [
      begin, "Nobody has an account yet. Set the organisation up with this link, which works once:",
      "\(address.origin)/set-up/\(setUpToken)",
    ]
  }
}
