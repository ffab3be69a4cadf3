import Foundation
import NIOCore

/// Whether an address is reached from this machine only.
enum Loopback {
  static func contains(_ host: String) -> Bool {
    let name = host.lowercased()
    if name == "localhost" || name == "::1" { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

/// Why the server cannot listen, in words for whoever starts it.
enum ListeningTrouble {
  static func message(for error: IOError, host: String, port: Int) -> String {
    switch error.errnoCode {
    case EADDRINUSE:
      "Another program listens on port \(port) of \(host) already. Stop it, or choose another port with --port."
    case EACCES:
      "This user may not listen on port \(port). Choose a port from 1024 on, and let a reverse proxy take \(port)."
    case EADDRNOTAVAIL:
      "\(host) is no address of this machine. Choose 127.0.0.1, 0.0.0.0 or an address that it has with --host."
    default: "The server cannot listen on port \(port) of \(host): \(error)"
    }
  }
}
