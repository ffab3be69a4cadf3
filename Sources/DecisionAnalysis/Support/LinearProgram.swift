/// A linear programme: the smallest `cost · x` over `x >= 0` under linear constraints.
///
/// Dense two-phase simplex method (G. B. Dantzig 1947) with the largest-coefficient rule, and R. G. Bland's rule once
/// steps no longer improve anything, so that it cannot cycle. Made for the sizes of an appraisal: some hundred
/// constraints and variables. O(rows · columns) for each step.
struct LinearProgram {
  enum Relation { case atMost, atLeast, equal }

  enum Outcome: Equatable {
    case optimal(cost: Double, x: [Double])
    case infeasible
    case unbounded
  }

  typealias Constraint = (coefficients: [Double], relation: Relation, bound: Double)

  let cost: [Double]
  private(set) var constraints: [Constraint] = []

  init(minimising cost: [Double]) { self.cost = cost }

  mutating func require(_ coefficients: [Double], _ relation: Relation, _ bound: Double) {
    constraints.append((coefficients, relation, bound))
  }

  func solved() -> Outcome {
    var tableau = SimplexTableau(self)
    return tableau.solve()
  }
}
