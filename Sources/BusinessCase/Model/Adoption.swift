/// How the share of people who use the thing grows.
///
/// Values are formulas: a plain number or a time counts in months, a rate per year. The share is taken at the middle of
/// each period.
public enum Adoption: Hashable, Sendable {
  /// An S-curve: the months until half of those who will use it do, and the months from a tenth to nine tenths.
  case logistic(half: String, rise: String)
  /// Some begin by themselves, others follow them: F. M. Bass, "A new product growth for model consumer durables",
  /// Management Science 15 (1969), 215-227. Rates per year.
  case bass(innovation: String, imitation: String)
}

/// The chance that the whole thing is stopped, and when; from then on nothing is gained and nothing is paid.
public struct Cancellation: Hashable, Sendable {
  /// The formula of the probability, 0 to 1.
  public var chance: String
  /// The formula of the months after which it is stopped.
  public var after: String

  public init(chance: String, after: String) { (self.chance, self.after) = (chance, after) }
}
