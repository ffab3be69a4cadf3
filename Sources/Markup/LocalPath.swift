/// An address within this site: `/initiatives/7/evidence?show=all#say`.
///
/// It begins with exactly one slash, so that it can never lead to another host.
public struct LocalPath: Hashable, Sendable {
  /// The part before `?`, percent-encoded.
  public private(set) var path: String
  private var query = ""
  private var fragment = ""

  /// Joins a path of the program's own with pieces that may hold any text.
  ///
  ///     LocalPath("/initiatives", id.text, "evidence")
  ///
  /// - Parameters:
  ///   - base: plain text; its pieces are parted by slashes, surplus slashes are dropped.
  ///   - pieces: one step of the path each; a slash within one is encoded. A piece that no path can hold (empty, `.` or
  ///     `..`) becomes `-`: the address then leads nowhere rather than elsewhere.
  public init(_ base: StaticString, _ pieces: String...) {
    self.init(steps: base.description.split(separator: "/").map(String.init) + pieces)
  }

  /// Joins the steps of a path, each as in `init(_:_:)`; no steps give `/`.
  public init(steps: [String]) {
    var path = ""
    path.reserveCapacity(steps.reduce(0) { $0 + 1 + $1.utf8.count })
    for piece in steps {
      path += "/"
      path += step(piece)
    }
    self.path = path.isEmpty ? "/" : path
  }

  /// Takes an address that came with a request, for example where to go after signing in.
  ///
  /// - Returns: `nil` unless it begins with one `/`, has no empty step, no `.` or `..`, no backslash, only printable
  ///   ASCII without quotes or angle brackets, and at most 2,048 characters.
  public init?(checking text: String) {
    let bytes = text.utf8
    guard bytes.first == UInt8(ascii: "/"), bytes.count <= 2_048, bytes.allSatisfy(isPlain) else { return nil }
    let address = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = address[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0] == "/" || parts[0].dropFirst().split(separator: "/", omittingEmptySubsequences: false).isSound
    else { return nil }
    path = String(parts[0])
    query = parts.count > 1 ? "?" + parts[1] : ""
    fragment = address.count > 1 ? "#" + address[1] : ""
  }

  /// The same address with one more query item; without a value it stays as it is.
  public func query(_ name: String, _ value: String?) -> LocalPath {
    guard let value else { return self }
    var longer = self
    longer.query += (query.isEmpty ? "?" : "&") + percentEncoded(name) + "=" + percentEncoded(value)
    return longer
  }

  /// The same address with one more query item in plain digits.
  public func query(_ name: String, _ value: Int?) -> LocalPath {
    query(name, value.map(String.init))
  }

  /// The same page, at the element with this id.
  public func fragment(_ id: String) -> LocalPath {
    var closer = self
    closer.fragment = "#" + percentEncoded(id)
    return closer
  }
}

extension LocalPath: CustomStringConvertible {
  /// The address as a browser takes it.
  public var description: String { path + query + fragment }
}

private func step(_ piece: String) -> String {
  piece.isEmpty || piece == "." || piece == ".." ? "-" : percentEncoded(piece)
}

private func isPlain(_ byte: UInt8) -> Bool {
  (0x21...0x7E).contains(byte) && !#"\"<>'"#.utf8.contains(byte)
}

extension [Substring] {
  /// No step is empty (the last may be: a slash at the end) or goes up; browsers read `%2e` as a dot here.
  fileprivate var isSound: Bool {
    dropLast().allSatisfy { !$0.isEmpty }
      && allSatisfy { ![".", ".."].contains($0.lowercased().replacing("%2e", with: ".")) }
  }
}
