import Statistics

/// The events of one risk in a block; the room grows as it is needed and is used again.
final class EventList {
  private(set) var count = 0
  /// The row of each event, ascending.
  private(set) var rows: UnsafeMutablePointer<UInt16> = .allocate(capacity: 0)
  /// Where its period begins in columns of `TrialBlock.rows`, the last period for what lies beyond.
  private(set) var places: UnsafeMutablePointer<UInt32> = .allocate(capacity: 0)
  /// When it happens, in periods from the beginning.
  private(set) var moments: UnsafeMutablePointer<Double> = .allocate(capacity: 0)
  /// Uniform in 0..<1: it happens in a variant whose share of the largest rate is above.
  private(set) var marks: UnsafeMutablePointer<Double> = .allocate(capacity: 0)
  /// Uniform numbers, as bits, for the loss.
  private(set) var sizes: UnsafeMutablePointer<UInt32> = .allocate(capacity: 0)
  private(set) var losses: UnsafeMutablePointer<Double> = .allocate(capacity: 0)
  private(set) var lossesToday: UnsafeMutablePointer<Double> = .allocate(capacity: 0)
  /// What an event costs in one variant: within the first year, and before the end of it all.
  private(set) var early: UnsafeMutablePointer<Double> = .allocate(capacity: 0)
  private(set) var kept: UnsafeMutablePointer<Double> = .allocate(capacity: 0)
  private var room = 0

  init() { grow(2_048) }

  deinit { free() }

  func clear() { count = 0 }

  /// Lists events of a row: eight at once, of which the next row writes over those that are too many.
  @inline(__always)
  func add(_ more: Int, row: Int) {
    if count &+ more &+ 8 > room { grow(2 * (count + more + 8)) }
    let place = rows + count
    let eight = SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: row))
    var at = 0
    repeat {
      UnsafeMutableRawPointer(place + at).storeBytes(of: eight, as: SIMD8<UInt16>.self)
      at &+= 8
    } while at < more
    count &+= more
  }

  /// Draws what is random about the events, eight at a time; there is room for those beyond the last.
  ///
  /// - Parameters:
  ///   - span: how many periods they are spread over.
  ///   - last: the last period that has a column.
  func draw(span: Double, last: Int, _ stream: inout VectorStream) {
    var own = stream
    for at in stride(from: 0, to: count, by: 8) {
      let (one, other) = own.nextPairFromOne()
      place((one - 1) * span, last, at)
      place((other - 1) * span, last, at + 4)
      // The mark from the upper bits of a word, the size from the lower half.
      for four in [at, at + 4] {
        let words = own.next()
        store(VectorStream.fromOne(words &>> 12) - 1, marks + four)
        store(SIMD4<UInt32>(truncatingIfNeeded: words), sizes + four)
      }
    }
    stream = own
  }

  @inline(__always)
  private func place(_ moments: Lanes, _ last: Int, _ at: Int) {
    // Beside 2^52 there is room for whole numbers only, and the lowest bits are the number.
    var whole = (moments + 0x1p52) - 0x1p52
    whole = whole.replacing(with: whole - 1, where: whole .> moments)
    let period = smaller(whole + 1, Lanes(repeating: Double(last)))
    let bits = unsafeBitCast(period * Double(TrialBlock.rows) + 0x1p52, to: SIMD4<UInt64>.self)
    store(moments, self.moments + at)
    store(SIMD4<UInt32>(truncatingIfNeeded: bits), places + at)
  }

  @inline(__always)
  private func store<Vector>(_ vector: Vector, _ place: UnsafeMutableRawPointer) {
    place.storeBytes(of: vector, as: Vector.self)
  }

  private func grow(_ room: Int) {
    let old = rows
    // What lies beyond the last event is worked out with it and left aside; its row has to be one.
    let new = UnsafeMutablePointer<UInt16>.allocate(capacity: room)
    new.initialize(repeating: 0, count: room)
    new.update(from: old, count: count)
    free()
    self.room = room
    rows = new
    places = .allocate(capacity: room)
    (moments, marks, sizes) = (.allocate(capacity: room), .allocate(capacity: room), .allocate(capacity: room))
    (losses, lossesToday) = (.allocate(capacity: room), .allocate(capacity: room))
    (early, kept) = (.allocate(capacity: room), .allocate(capacity: room))
  }

  private func free() {
    rows.deallocate()
    places.deallocate()
    moments.deallocate()
    marks.deallocate()
    sizes.deallocate()
    losses.deallocate()
    lossesToday.deallocate()
    early.deallocate()
    kept.deallocate()
  }
}
