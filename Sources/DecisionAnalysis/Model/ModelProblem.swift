/// One thing that is wrong with what a model was to be made of.
public struct ModelProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a person would have to change. Ids are as they were given.
  public enum Subject: Hashable, Sendable {
    case criteria
    case criterion(String)
    case options
    case option(String)
    case score(option: String, criterion: String)
    case requirement(String)
    case compliance(option: String, requirement: String)
    case party(String)
    case member(party: String, member: String)
    case weight(party: String, member: String, criterion: String)
    case refusal(party: String, option: String)
    case reference
  }

  public let subject: Subject
  /// What is wrong and what would be right, in one or two sentences for a person.
  public let message: String

  init(_ subject: Subject, _ message: String) {
    self.subject = subject
    self.message = message
  }

  public var description: String { message }
}

/// Everything that is wrong with it; never empty.
public struct ModelProblems: Error, Hashable, Sendable, CustomStringConvertible {
  public let list: [ModelProblem]

  /// The problems, one to a line.
  public var description: String { list.map(\.message).joined(separator: "\n") }
}
