/// A line of the case that states an amount, in a currency that may be another than the organisation's by now.
public protocol Quantified {
  /// The stated range; nil where a formula says the amount.
  var stated: Quantity? { get }
}

extension Benefit: Quantified {
  public var stated: Quantity? { quantity }
}

extension Cost: Quantified {
  public var stated: Quantity? { quantity }
}

extension Risk: Quantified {
  public var stated: Quantity? { quantity }
}

extension Control: Quantified {
  public var stated: Quantity? { quantity }
}
