/// The weights of a party: what its members agree on in the middle, and how far they are apart.
public struct PartyWeights: Hashable, Sendable, Codable {
  /// The mean over the members by measured criterion, in the order of the tree; adds up to 1.
  public let mean: [Double]
  /// The smallest weight that a member gives, or would accept.
  public let low: [Double]
  /// The largest weight that a member gives, or would accept.
  public let high: [Double]
  /// The weights of each member, in the order of the members.
  public let members: [[Double]]

  /// The half of the members' mean distance from the party's weights: which share of the weight they disagree on.
  public var spread: Double {
    guard !members.isEmpty else { return 0 }
    let sum = members.reduce(0) { sum, weights in
      sum + zip(weights, mean).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
    }
    return sum / Double(members.count)
  }
}

/// Turns the points and orders of members into weights of the measured criteria.
struct WeightReading {
  let roots: [Criterion]

  /// The weights of one member, each measured criterion in the order of the tree.
  func weights(_ member: SwingWeights) -> [Double] {
    shares(roots, of: 1, member)
  }

  private func shares(_ siblings: [Criterion], of whole: Double, _ member: SwingWeights) -> [Double] {
    zip(siblings, local(siblings, member)).flatMap { sibling, share in
      sibling.children.isEmpty ? [whole * share] : shares(sibling.children, of: whole * share, member)
    }
  }

  /// The shares of siblings, which add up to 1.
  private func local(_ siblings: [Criterion], _ member: SwingWeights) -> [Double] {
    if siblings.count == 1 { return [1] }
    let points = siblings.map { member.points[$0.id] ?? 0 }
    let sum = points.reduce(0, +)
    if sum > 0 { return points.map { $0 / sum } }
    return centre(siblings, member)
  }

  /// The rank-order centroid: the mean of all weights with this order.
  private func centre(_ siblings: [Criterion], _ member: SwingWeights) -> [Double] {
    let count = siblings.count
    return siblings.map { sibling in
      let rank = rank(sibling, siblings, member)
      return (rank...count).reduce(0.0) { $0 + 1 / Double($1) } / Double(count)
    }
  }

  private func rank(_ sibling: Criterion, _ siblings: [Criterion], _ member: SwingWeights) -> Int {
    let ids = Set(siblings.map(\.id))
    let order = member.order.filter(ids.contains)
    return (order.firstIndex(of: sibling.id) ?? siblings.count - 1) + 1
  }

  /// Whether the member gave nothing but an order for these siblings.
  private func onlyOrders(_ siblings: [Criterion], _ member: SwingWeights) -> Bool {
    siblings.count > 1 && !siblings.contains { (member.points[$0.id] ?? 0) > 0 }
  }

  /// The party's weights: means, and the ranges that its members span.
  func party(_ view: PartyView) -> PartyWeights {
    let members = view.members.map(weights)
    let ranges = view.members.flatMap { [bounds($0, high: false), bounds($0, high: true)] }
    let columns = members[0].indices
    let raw = columns.map { column in members.reduce(0) { $0 + $1[column] } / Double(members.count) }
    let sum = raw.reduce(0, +)
    return PartyWeights(
      mean: raw.map { $0 / sum },
      low: columns.map { column in ranges.reduce(1) { min($0, $1[column]) } },
      high: columns.map { column in ranges.reduce(0) { max($0, $1[column]) } }, members: members)
  }

  /// The least or the most weight of each criterion that agrees with what the member stated.
  private func bounds(_ member: SwingWeights, high: Bool) -> [Double] {
    func walk(_ siblings: [Criterion], _ whole: Double) -> [Double] {
      let shares =
        onlyOrders(siblings, member)
        ? siblings.map { sibling in
          let rank = rank(sibling, siblings, member)
          return high ? 1 / Double(rank) : rank == 1 ? 1 / Double(siblings.count) : 0
        } : local(siblings, member)
      return zip(siblings, shares).flatMap { sibling, share in
        sibling.children.isEmpty ? [whole * share] : walk(sibling.children, whole * share)
      }
    }
    return walk(roots, 1)
  }

  /// The orders of siblings that all members state or imply, each as measured criteria above and below.
  func agreedOrders(_ view: PartyView) -> [SwingOrder] {
    var first = 0
    return orders(roots, view, &first)
  }

  private func orders(_ siblings: [Criterion], _ view: PartyView, _ first: inout Int) -> [SwingOrder] {
    var spans: [Range<Int>] = []
    var found: [SwingOrder] = []
    for sibling in siblings {
      let start = first
      if sibling.children.isEmpty { first += 1 } else { found += orders(sibling.children, view, &first) }
      spans.append(start..<first)
    }
    // With points from every member the ranges say all there is to say.
    guard view.members.contains(where: { onlyOrders(siblings, $0) }) else { return found }
    let shares = view.members.map { local(siblings, $0) }
    for one in siblings.indices {
      for other in siblings.indices where one != other && shares.allSatisfy({ $0[one] > $0[other] }) {
        let between = siblings.indices.contains { middle in
          shares.allSatisfy { $0[one] > $0[middle] && $0[middle] > $0[other] }
        }
        if !between { found.append(SwingOrder(above: Array(spans[one]), below: Array(spans[other]))) }
      }
    }
    return found
  }
}

/// The measured criteria of one swing weigh at least as much together as those of another.
struct SwingOrder: Hashable, Sendable {
  let above: [Int]
  let below: [Int]
}
