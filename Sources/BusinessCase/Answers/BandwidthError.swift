import Statistics

/// Why a network link cannot be as it was stated.
public enum BandwidthError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The expected number of streams is below zero or beyond what can be worked out.
  case streams(Double)
  /// What a stream takes is not above zero.
  case rate(Double)
  /// What the link carries is not above zero.
  case capacity(Double)
  /// The share of the link is not above 0 and up to 1.
  case shareOfLink(Double)
  /// The tolerance is not between 0 and 1.
  case tolerance(Double)

  /// What is wrong and what would be right, in one or two sentences for a person.
  public var message: String {
    switch self {
    case .streams(let streams):
      "\(plain(streams)) streams at one time cannot be worked out. Give 0 to \(plain(Poisson.largestMean))."
    case .rate(let rate): "A stream cannot take \(plain(rate)). Give a number above zero, in the unit of the link."
    case .capacity(let capacity): "A link cannot carry \(plain(capacity)). Give a number above zero."
    case .shareOfLink(let share):
      "Streams cannot take a share of \(plain(share)) of the link. Give a number above 0 and up to 1."
    case .tolerance(let tolerance): "A tolerance of \(plain(tolerance)) cannot be. Give a number between 0 and 1."
    }
  }

  public var description: String { message }
}
