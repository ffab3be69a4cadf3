import Foundation

enum Logarithm {
  static func binary(_ x: Double) -> Double { log2(x) }
}
