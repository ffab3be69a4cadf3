/// Why a command ended without doing its work, in words for the person who typed it.
enum Failure: Error, Equatable {
  /// The command was not called as it can be: exit status 2.
  case usage(String)
  /// It was called rightly and could not be done: exit status 1.
  case failed(String)

  var message: String {
    switch self {
    case .usage(let message), .failed(let message): message
    }
  }

  var status: Int32 {
    switch self {
    case .usage: 2
    case .failed: 1
    }
  }
}
