/// How many lines a text may have.
public enum Lines: Sendable {
  /// One line: a line break or tab is refused.
  case one
  /// Any number of lines; tabs are fine.
  case many
}
