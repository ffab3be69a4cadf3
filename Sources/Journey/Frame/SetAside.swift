public import Documents
public import Partnership

extension RecordID {
  /// What ends the id of “do nothing”, which is always among an initiative's options.
  public static let doNothing: Kind = "do-nothing"

  /// Whether it is made like the id of an only record, or is that of a record of the organisation, which no other
  /// record may take.
  public var isSetAside: Bool {
    Self.organisations.contains(self) || cataloguePlatform != nil
      || Self.singles.contains { text.hasSuffix("-\($0.rawValue)") }
  }

  private static let organisations: [RecordID] = [.itCalendar, .channels]
  private static let singles: [Kind] = Stages.contents.filter { $0.isSingle }.map { $0.kind } + [doNothing]
}
