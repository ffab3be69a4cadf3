import BusinessCase

/// The names that formulas can use apart from those of the parties' own estimates.
enum CaseNames {
  /// What the frame of the case states, under the names by which formulas and answers know it.
  enum Framed: String, CaseIterable {
    case half = "adoption_half"
    case rise = "adoption_rise"
    case innovation = "adoption_innovation"
    case imitation = "adoption_imitation"
    case chance = "cancellation_chance"
    case after = "cancellation_after"
    case active = "link_active"
    case stream = "link_stream"

    var title: String {
      switch self {
      case .half: "Months until half of them use it"
      case .rise: "Months from a tenth to nine tenths"
      case .innovation: "Those who begin by themselves, per year"
      case .imitation: "Those who follow others, per year"
      case .chance: "Chance that it is stopped"
      case .after: "Months after which it would be stopped"
      case .active: "Share that watches at the same time"
      case .stream: "What a stream takes"
      }
    }
  }

  /// The name of a record's own range; no symbol begins like this.
  static func range(of record: String, _ part: String = "") -> String {
    "\(prefix)\(record.replacing("-", with: "_"))\(part)"
  }

  private static let prefix = "r_"

  /// Why a text cannot be the symbol of an estimate; nil when it can.
  static func refusal(of symbol: String) -> String? {
    guard FormulaCheck.isName(symbol) else {
      return "“\(symbol)” cannot be used in formulas. Write letters, digits and underscores, a letter first."
    }
    guard Framed(rawValue: symbol) == nil, !symbol.hasPrefix(prefix) else {
      return "“\(symbol)” is a name that the case itself uses. Choose another."
    }
    return nil
  }
}
