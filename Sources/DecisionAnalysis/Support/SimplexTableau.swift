/// The working table of the simplex method; the last column holds the bounds.
///
/// A row begins with its slack in the basis where that is possible, and with an artificial variable where it is not.
struct SimplexTableau {
  private let variables: Int
  private let columns: Int
  private let firstArtificial: Int
  private let cost: [Double]
  private let height: Int
  /// Row after row.
  private var table: [Double]
  private var basis: [Int]

  /// What counts as zero; coefficients of an appraisal are of the size of 1.
  private static let tiny = 1e-11

  private var width: Int { columns + 1 }

  init(_ program: LinearProgram) {
    variables = program.cost.count
    height = program.constraints.count
    cost = program.cost
    let slacks = program.constraints.count { $0.relation != .equal }
    firstArtificial = variables + slacks
    // With a bound of 0, “at least” is “at most” of the opposite.
    func isTurned(_ constraint: LinearProgram.Constraint) -> Bool {
      constraint.bound < 0 || (constraint.bound == 0 && constraint.relation == .atLeast)
    }
    func slackSign(_ constraint: LinearProgram.Constraint) -> Double {
      constraint.relation == .equal ? 0 : (constraint.relation == .atMost) == isTurned(constraint) ? -1 : 1
    }
    columns = firstArtificial + program.constraints.count { slackSign($0) <= 0 }
    table = Array(repeating: 0, count: height * (columns + 1))
    basis = []
    var (slack, artificial) = (variables, firstArtificial)
    for (index, constraint) in program.constraints.enumerated() {
      let (start, sign, own) = (index * width, isTurned(constraint) ? -1.0 : 1, slackSign(constraint))
      for (column, coefficient) in constraint.coefficients.enumerated() { table[start + column] = sign * coefficient }
      table[start + columns] = sign * constraint.bound
      if own > 0 {
        basis.append(slack)
      } else {
        table[start + artificial] = 1
        basis.append(artificial)
        artificial += 1
      }
      guard own != 0 else { continue }
      table[start + slack] = own
      slack += 1
    }
  }

  mutating func solve() -> LinearProgram.Outcome {
    if columns > firstArtificial {
      var phaseOne = Array(repeating: 0.0, count: columns)
      for column in firstArtificial..<columns { phaseOne[column] = 1 }
      guard let infeasibility = minimise(phaseOne, upTo: columns), infeasibility < 1e-9 else { return .infeasible }
      leaveArtificials()
    }
    let phaseTwo = cost + Array(repeating: 0, count: columns - variables)
    guard let best = minimise(phaseTwo, upTo: firstArtificial) else { return .unbounded }
    var x = Array(repeating: 0.0, count: variables)
    for (row, column) in basis.enumerated() where column < variables { x[column] = max(0, bound(row)) }
    return .optimal(cost: best, x: x)
  }

  private func bound(_ row: Int) -> Double { table[row * width + columns] }

  /// Brings the cost to its smallest value; nil when there is none.
  private mutating func minimise(_ cost: [Double], upTo limit: Int) -> Double? {
    var reduced = cost + [0]
    for (row, column) in basis.enumerated() where cost[column] != 0 { subtract(row, cost[column], from: &reduced) }
    var idle = 0
    while let entering = entering(reduced, upTo: limit, byFirst: idle > 20) {
      guard let leaving = leaving(entering) else { return nil }
      idle = bound(leaving) > Self.tiny ? 0 : idle + 1
      pivot(leaving, entering)
      subtract(leaving, reduced[entering], from: &reduced)
    }
    return -reduced[columns]
  }

  private func entering(_ reduced: [Double], upTo limit: Int, byFirst: Bool) -> Int? {
    reduced.withUnsafeBufferPointer { reduced in
      var (best, least) = (-1, -Self.tiny)
      for column in 0..<limit where reduced[column] < least {
        if byFirst { return column }
        (best, least) = (column, reduced[column])
      }
      return best < 0 ? nil : best
    }
  }

  private func leaving(_ entering: Int) -> Int? {
    var best: (row: Int, ratio: Double)?
    for row in 0..<height where table[row * width + entering] > Self.tiny {
      let ratio = bound(row) / table[row * width + entering]
      guard let current = best else {
        best = (row, ratio)
        continue
      }
      if ratio < current.ratio || (ratio == current.ratio && basis[row] < basis[current.row]) { best = (row, ratio) }
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let (width, height) = (width, height)
    table.withUnsafeMutableBufferPointer { table in
      guard let start = table.baseAddress else { return }
      let own = start + row * width
      let scale = 1 / own[column]
      for index in 0..<width { own[index] *= scale }
      for other in 0..<height where other != row && start[other * width + column] != 0 {
        let target = start + other * width
        Self.subtract(own, target[column], from: target, width)
      }
    }
    basis[row] = column
  }

  private func subtract(_ row: Int, _ factor: Double, from reduced: inout [Double]) {
    let width = width
    table.withUnsafeBufferPointer { table in
      reduced.withUnsafeMutableBufferPointer { reduced in
        guard let start = table.baseAddress, let target = reduced.baseAddress else { return }
        Self.subtract(start + row * width, factor, from: target, width)
      }
    }
  }

  private static func subtract(
    _ row: UnsafePointer<Double>, _ factor: Double, from target: UnsafeMutablePointer<Double>, _ width: Int
  ) {
    for index in 0..<width { target[index] -= factor * row[index] }
  }

  /// Artificial variables that stayed in the basis at zero make room for real ones where they can.
  private mutating func leaveArtificials() {
    for row in basis.indices where basis[row] >= firstArtificial {
      guard let column = (0..<firstArtificial).first(where: { abs(table[row * width + $0]) > 1e-9 }) else { continue }
      pivot(row, column)
    }
  }
}
