/// A line of the case that states an amount, in a currency that may be another than the organisation's by now.
public protocol Quantified {
  var quantity: Quantity { get }
}

extension Benefit: Quantified {}
extension Cost: Quantified {}
extension Risk: Quantified {}
