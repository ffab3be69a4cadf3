import Documents
public import Partnership

/// What the five answers give at once: a brief, an agenda for a first meeting, and an invitation to IT.
public struct Brief: Sendable, Hashable {
  public let title: String
  public let lead: String
  public let sections: [Fact]

  /// All that a single-use link shows.
  public init(_ need: Need, formats: Formats) {
    title = need.title
    let whom = need.forWhom.hasSuffix(".") ? need.forWhom : need.forWhom + "."
    lead = "For whom: \(whom) " + (need.wantedBy.map { "Wanted by \(formats.day($0))." } ?? "No date is fixed.")
    sections = [
      Fact("What should be different", need.outcome), Fact("What we have tried", need.tried),
      Fact("What worries us", need.worries),
    ]
  }

  /// The agenda of a first meeting of half an hour.
  public var agenda: [String] {
    [
      "What should be different, in the words of those who asked (5 minutes)",
      "What has been tried, and what people do today instead (5 minutes)",
      "What worries each of us: say it now, as it is cheapest now (10 minutes)",
      "What IT knows that we should have asked about (5 minutes)",
      "Who else has to be at the table, and what we look into first (5 minutes)",
    ]
  }

  /// The brief as plain text.
  public var text: String {
    ([title, "", lead] + sections.flatMap { ["", "\($0.label):", $0.value] }).joined(separator: "\n")
  }

  /// An invitation to copy or to open in the mail program.
  /// - Parameters:
  ///   - link: the single-use address.
  ///   - until: the last day on which it works.
  public func invitation(from sender: String, party: Party, link: String, until: String) -> String {
    """
    Hello,

    we would like \(party.title) with us from the beginning on this:

    \(text)

    Please answer here, it takes a minute and a half and needs no account:
    \(link)

    "Yes", "Yes, if…" and "Not now, because…" are equally good answers. The link is yours alone, works once, and until \(until).

    For a first meeting of half an hour we suggest:
    \(agenda.map { "- \($0)" }.joined(separator: "\n"))

    \(sender)
    """
  }
}
