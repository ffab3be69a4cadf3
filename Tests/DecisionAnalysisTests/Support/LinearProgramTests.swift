import Testing

@testable import DecisionAnalysis

@Suite struct LinearProgramTests {
  @Test func findsTheBestCorner() {
    // Maximise 3x + 2y under x + y <= 4, x + 3y <= 6, x <= 3: at (3, 1).
    var program = LinearProgram(minimising: [-3, -2])
    program.require([1, 1], .atMost, 4)
    program.require([1, 3], .atMost, 6)
    program.require([1, 0], .atMost, 3)
    guard case .optimal(let cost, let x) = program.solved() else {
      Issue.record("not solved")
      return
    }
    #expect(abs(cost + 11) < 1e-9)
    #expect(abs(x[0] - 3) < 1e-9 && abs(x[1] - 1) < 1e-9)
  }

  @Test func saysWhenNothingFits() {
    var program = LinearProgram(minimising: [1])
    program.require([1], .atLeast, 2)
    program.require([1], .atMost, 1)
    #expect(program.solved() == .infeasible)
  }

  @Test func saysWhenThereIsNoSmallest() {
    var program = LinearProgram(minimising: [-1, 0])
    program.require([1, -1], .atMost, 1)
    #expect(program.solved() == .unbounded)
  }

  /// E. M. L. Beale's example, on which the plain rule cycles for ever.
  @Test func doesNotCycle() {
    var program = LinearProgram(minimising: [-0.75, 150, -0.02, 6])
    program.require([0.25, -60, -1.0 / 25, 9], .atMost, 0)
    program.require([0.5, -90, -1.0 / 50, 3], .atMost, 0)
    program.require([0, 0, 1, 0], .atMost, 1)
    guard case .optimal(let cost, _) = program.solved() else {
      Issue.record("not solved")
      return
    }
    #expect(abs(cost + 0.05) < 1e-9)
  }
}
