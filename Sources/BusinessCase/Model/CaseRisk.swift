/// Something that may go wrong, as a compound Poisson process: events at a rate, each with a loss of its own.
///
/// Source: The Open Group, "Risk Taxonomy (O-RT)" and "Risk Analysis (O-RA)", the Open FAIR standards.
public struct CaseRisk: Hashable, Sendable, Identifiable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case security, confidentiality, bandwidth, reputation, other
  }

  public var id: String
  public var name: String
  public var kind: Kind
  /// The party that raised it.
  public var raisedBy: String
  /// The party that owns it.
  public var owner: String
  /// The formula of the events per year, before controls.
  public var perYear: String
  /// What one event costs, in the currency of the case.
  public var loss: Estimate.Shape
  public var controls: [Control]
  /// The same risk in today's way of doing it; it is what “do nothing” has.
  public var today: Today?
  /// The scenarios in which it occurs; nil for all but “do nothing”.
  public var scenarios: [String]?

  public init(
    id: String, name: String = "", kind: Kind = .other, raisedBy: String = "", owner: String = "", perYear: String,
    loss: Estimate.Shape, controls: [Control] = [], today: Today? = nil, scenarios: [String]? = nil
  ) {
    (self.id, self.name, self.kind) = (id, name.isEmpty ? id : name, kind)
    (self.raisedBy, self.owner, self.perYear, self.loss) = (raisedBy, owner, perYear, loss)
    (self.controls, self.today, self.scenarios) = (controls, today, scenarios)
  }

  /// Something that makes a risk rarer or smaller, and what it costs.
  public struct Control: Hashable, Sendable {
    public var name: String
    /// The share of the events that it prevents, 0 to 1.
    public var prevents: Double
    /// The share by which it lowers each loss, 0 to 1.
    public var lowers: Double
    /// The formula of its cost, once or running; empty for none.
    public var cost: String
    public var party: String

    public init(name: String, prevents: Double = 0, lowers: Double = 0, cost: String = "", party: String = "") {
      (self.name, self.prevents, self.lowers, self.cost, self.party) = (name, prevents, lowers, cost, party)
    }
  }

  /// The risk as it is without the case.
  public struct Today: Hashable, Sendable {
    /// What people do today, for example “e-mail attachments”.
    public var name: String
    public var perYear: String
    /// What one event costs; nil for the same as with the case.
    public var loss: Estimate.Shape?

    public init(name: String = "", perYear: String, loss: Estimate.Shape? = nil) {
      (self.name, self.perYear, self.loss) = (name, perYear, loss)
    }
  }
}
