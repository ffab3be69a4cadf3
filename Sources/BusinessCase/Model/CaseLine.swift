/// A benefit, a cost or a value of flexibility; its amount is a formula.
///
/// The unit of the amount tells when it falls due: money falls due once, at the start; money per month or per year runs
/// from the start to the end.
public struct CaseLine: Hashable, Sendable, Identifiable {
  public enum Kind: Hashable, Sendable {
    /// Something that gets better. Cash-releasing and other benefits are never added up.
    case benefit(cashReleasing: Bool)
    /// Something that the case takes.
    case cost(CostLine.Nature)
    /// What it is worth to be able to do something later.
    case flexibility
  }

  public var id: String
  /// What it is, for people.
  public var name: String
  public var kind: Kind
  /// The formula of the amount.
  public var amount: String
  /// The party that owns the line.
  public var party: String
  /// The first period, 0 for the beginning; nil for 0 (once) or 1 (running).
  public var start: Int?
  /// The last period of a running amount; nil for the whole horizon.
  public var end: Int?
  /// Whether the amount grows with adoption.
  public var growsWithAdoption: Bool
  /// The scenarios in which it occurs; nil for all but “do nothing”.
  public var scenarios: [String]?
  /// The findings that it rests on.
  public var evidence: [String]

  public init(
    id: String, name: String = "", kind: Kind, amount: String, party: String = "", start: Int? = nil, end: Int? = nil,
    growsWithAdoption: Bool = false, scenarios: [String]? = nil, evidence: [String] = []
  ) {
    (self.id, self.name, self.kind, self.amount) = (id, name.isEmpty ? id : name, kind, amount)
    (self.party, self.start, self.end, self.growsWithAdoption) = (party, start, end, growsWithAdoption)
    (self.scenarios, self.evidence) = (scenarios, evidence)
  }
}
