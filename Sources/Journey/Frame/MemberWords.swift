import Documents
public import Partnership

extension MemberChange {
  /// What happened to an account, in one sentence.
  /// - Parameter name: what the person is called.
  public func words(_ formats: Formats, name: String) -> String {
    switch change {
    case .added: "Added the account of \(name): \(rights(formats))."
    case .changed: "Changed the account of \(name), which is since then: \(rights(formats))."
    case .passwordReset: "Gave \(name) a one-time password."
    case .closed: "Closed the account of \(name)."
    case .reopened: "Opened the account of \(name) again."
    case .nameErased: "Erased name and address of \(name)."
    case .imported: "\(name) came with a file, as a name without an account: \(rights(formats))."
    }
  }

  /// "IT, administrator, until 30 June 2027".
  private func rights(_ formats: Formats) -> String {
    [
      party?.title ?? "without a party", isAdministrator ? "administrator" : nil,
      endsOn.map { "until \(formats.day($0))" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}
