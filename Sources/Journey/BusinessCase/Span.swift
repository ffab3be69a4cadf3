import BusinessCase
import Documents
import Partnership

/// Two ends of something that is not known exactly; equal ends are a known number.
public struct Span: Codable, Hashable, Sendable {
  public var low: Double
  public var high: Double

  /// Reads the fields `…Low` and `…High`: both or none.
  /// - Parameters:
  ///   - range: what either end may be.
  ///   - required: what to say when neither is there.
  static func read(
    _ name: String, _ reading: inout Reading, in range: ClosedRange<Double>, required: String? = nil
  ) -> Span? {
    let (lowField, highField) = ("\(name)Low", "\(name)High")
    let low = reading.number(lowField, in: range, required: required)
    let high = reading.number(highField, in: range)
    switch (low, high) {
    case (let low?, let high?):
      guard low <= high else {
        reading.refuse(highField, "The upper end is below the lower one. Exchange the two.")
        return nil
      }
      return Span(low: low, high: high)
    case (_?, nil): reading.refuse(highField, "Write the upper end, too; the same number where it is known exactly.")
    case (nil, _?): reading.refuse(lowField, "Write the lower end, too; the same number where it is known exactly.")
    case (nil, nil): break
    }
    return nil
  }

  static func fields(_ name: String, _ label: String, _ unit: String, hint: String? = nil) -> [Field] {
    [
      Field("\(name)Low", "\(label): rarely less than", .number(unit), hint: hint),
      Field("\(name)High", "\(label): rarely more than", .number(unit)),
    ]
  }

  static func form(_ name: String, _ span: Span?, _ context: Editing) -> [(name: String, value: String)] {
    [
      ("\(name)Low", span.map { context.typed($0.low) } ?? ""),
      ("\(name)High", span.map { context.typed($0.high) } ?? ""),
    ]
  }

  func words(_ formats: Formats) -> String {
    let ends = [low, high].map { formats.number($0, decimals: 3) }
    return low == high ? ends[0] : ends.joined(separator: " – ")
  }

  /// A 90 % interval; where zero is possible, or a share has an upper bound, anything between the ends.
  func shape(isShare: Bool = false) -> Estimate.Shape {
    if low == high { return .fixed(low) }
    let isSkewed = !isShare && low > 0 && high / low <= Estimate.widestRatio
    return isSkewed ? .interval(low: low, high: high, as: .lognormal) : .uniform(low: low, high: high)
  }
}
