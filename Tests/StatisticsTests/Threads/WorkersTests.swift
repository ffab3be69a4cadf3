import Synchronization
import Testing

@testable import Statistics

struct WorkersTests {
  @Test(arguments: [1, 2, 7]) func resultsStandInTheOrderOfTheirNumbers(threads: Int) {
    #expect(Workers.map(pieces: 100, threads: threads) { $0 * $0 } == (0..<100).map { $0 * $0 })
    #expect(Workers.map(pieces: 0, threads: threads) { $0 }.isEmpty)
  }

  @Test func everyPieceIsDoneOnceAndTheWorkBeginsOnceOnEachThread() {
    let seen = Mutex((begun: 0, pieces: [Int]()))
    Workers.run(pieces: 50, threads: 3) { next in
      seen.withLock { $0.begun += 1 }
      while let piece = next() { seen.withLock { $0.pieces.append(piece) } }
    }
    let (begun, pieces) = seen.withLock { ($0.begun, $0.pieces.sorted()) }
    #expect(begun == 3)
    #expect(pieces == Array(0..<50))
  }

  @Test func thereAreNeverMoreThreadsThanPieces() {
    let begun = Atomic(0)
    Workers.run(pieces: 2, threads: 16) { next in
      begun.add(1, ordering: .relaxed)
      while next() != nil {}
    }
    #expect(begun.load(ordering: .relaxed) == 2)
  }
}
