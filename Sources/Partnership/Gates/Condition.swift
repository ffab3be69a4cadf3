/// What a gate asks. Adding a condition to the journey is adding one value of this type to a stage's list.
public struct Condition<Subject>: Sendable {
  /// A stable slug: the journal, waivers and the home page name the condition by it.
  public let name: String
  /// What is asked, in words that stay true whether or not it is held: "IT has answered".
  public let title: String
  /// The party that owes it; for some it depends on who brought the need.
  public let owing: @Sendable (Subject) -> Party
  /// The tracks on which it is asked.
  public let tracks: Set<Track>
  /// Whether it is held, or why not.
  public let check: @Sendable (Subject) -> Verdict

  public init(
    _ name: String, _ title: String, owing: Party, tracks: Set<Track> = [.normal, .full],
    check: @escaping @Sendable (Subject) -> Verdict
  ) {
    self.init(name, title, owing: { _ in owing }, tracks: tracks, check: check)
  }

  public init(
    _ name: String, _ title: String, owing: @escaping @Sendable (Subject) -> Party,
    tracks: Set<Track> = [.normal, .full], check: @escaping @Sendable (Subject) -> Verdict
  ) {
    self.name = name
    self.title = title
    self.owing = owing
    self.tracks = tracks
    self.check = check
  }
}

/// The outcome of looking at a condition.
public enum Verdict: Sendable, Hashable {
  case held
  /// Not held, with the reason in words for the party that owes it.
  case open(String)
  /// Nothing to ask here: the organisation has no such party, or the content does not call for it.
  case notAsked

  /// Held when `true`, otherwise open for `reason`.
  public static func when(_ held: Bool, else reason: @autoclosure () -> String) -> Verdict {
    held ? .held : .open(reason())
  }
}
