/// The working table of the simplex method; the last column holds the bounds.
struct SimplexTableau {
  private let variables: Int
  private let columns: Int
  private let firstArtificial: Int
  private let cost: [Double]
  private var rows: [[Double]]
  private var basis: [Int]

  /// What counts as zero; coefficients of an appraisal are of the size of 1.
  private static let tiny = 1e-11

  init(_ program: LinearProgram) {
    variables = program.cost.count
    let count = program.constraints.count
    let slacks = program.constraints.count { $0.relation != .equal }
    firstArtificial = variables + slacks
    columns = firstArtificial + count
    cost = program.cost
    rows = []
    basis = []
    var slack = variables
    for (index, constraint) in program.constraints.enumerated() {
      var row = constraint.coefficients + Array(repeating: 0, count: columns + 1 - variables)
      row[columns] = constraint.bound
      if constraint.relation != .equal {
        row[slack] = constraint.relation == .atMost ? 1 : -1
        slack += 1
      }
      if row[columns] < 0 { for column in row.indices { row[column] = -row[column] } }
      row[firstArtificial + index] = 1
      rows.append(row)
      basis.append(firstArtificial + index)
    }
  }

  mutating func solve() -> LinearProgram.Outcome {
    var phaseOne = Array(repeating: 0.0, count: columns)
    for column in firstArtificial..<columns { phaseOne[column] = 1 }
    guard let infeasibility = minimise(phaseOne, upTo: columns), infeasibility < 1e-9 else { return .infeasible }
    leaveArtificials()
    let phaseTwo = cost + Array(repeating: 0, count: columns - variables)
    guard let best = minimise(phaseTwo, upTo: firstArtificial) else { return .unbounded }
    var x = Array(repeating: 0.0, count: variables)
    for (row, column) in basis.enumerated() where column < variables { x[column] = max(0, rows[row][columns]) }
    return .optimal(cost: best, x: x)
  }

  /// Brings the cost to its smallest value; nil when there is none.
  private mutating func minimise(_ cost: [Double], upTo limit: Int) -> Double? {
    var reduced = cost + [0]
    for (row, column) in basis.enumerated() where cost[column] != 0 {
      let factor = cost[column]
      for index in 0...columns { reduced[index] -= factor * rows[row][index] }
    }
    var idle = 0
    while let entering = entering(reduced, upTo: limit, byFirst: idle > 20) {
      guard let leaving = leaving(entering) else { return nil }
      idle = rows[leaving][columns] > Self.tiny ? 0 : idle + 1
      pivot(leaving, entering)
      let factor = reduced[entering]
      for index in 0...columns { reduced[index] -= factor * rows[leaving][index] }
    }
    return -reduced[columns]
  }

  private func entering(_ reduced: [Double], upTo limit: Int, byFirst: Bool) -> Int? {
    var best: Int?
    for column in 0..<limit where reduced[column] < -Self.tiny {
      if byFirst { return column }
      if best.map({ reduced[column] < reduced[$0] }) ?? true { best = column }
    }
    return best
  }

  private func leaving(_ entering: Int) -> Int? {
    var best: (row: Int, ratio: Double)?
    for row in rows.indices where rows[row][entering] > Self.tiny {
      let ratio = rows[row][columns] / rows[row][entering]
      guard let current = best else {
        best = (row, ratio)
        continue
      }
      if ratio < current.ratio || (ratio == current.ratio && basis[row] < basis[current.row]) { best = (row, ratio) }
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let scale = 1 / rows[row][column]
    for index in 0...columns { rows[row][index] *= scale }
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      for index in 0...columns { rows[other][index] -= factor * rows[row][index] }
    }
    basis[row] = column
  }

  /// Artificial variables that stayed in the basis at zero make room for real ones where they can.
  private mutating func leaveArtificials() {
    for row in basis.indices where basis[row] >= firstArtificial {
      guard let column = (0..<firstArtificial).first(where: { abs(rows[row][$0]) > 1e-9 }) else { continue }
      pivot(row, column)
    }
  }
}
