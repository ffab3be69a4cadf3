import Hummingbird

extension Request {
  /// Whether it is for the doors of programs, which answer in JSON whatever happens.
  var isForAPI: Bool { uri.path == "/api" || uri.path.hasPrefix("/api/") }
}
