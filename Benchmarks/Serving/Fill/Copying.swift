import Documents
import Partnership
import Store

/// Copies templates until there are as many initiatives as wanted, with a steady number of entries each.
struct Copying {
  private let templates: [Template]
  private let organisation: Organisation
  /// How many initiatives there are, the templates among them.
  private(set) var count: Int
  private var entries: Int

  init(_ templates: [Template], _ organisation: Organisation) {
    self.templates = templates
    self.organisation = organisation
    count = templates.count
    entries = templates.reduce(0) { $0 + $1.entries.count }
  }

  /// Writes so many more; their entries lie between one another's in the order of time.
  mutating func copy(_ more: Int, into driver: any Driver) async throws {
    var copies: [Copy] = []
    for _ in 0..<more {
      let template = next()
      count += 1
      entries += template.entries.count
      // A template begins 400 days back and lasts two weeks at most.
      let shift = Int64(organisation.world.below(380 * 86_400))
      copies.append(Copy(template, organisation, shift: shift))
    }
    let (begun, organisation) = (copies, organisation)
    try await driver.write { writer in
      var copies = begun
      var order: [(at: Timestamp, copy: Int)] = []
      for index in copies.indices {
        order += copies[index].template.entries.map { ($0.at.adding(seconds: copies[index].shift), index) }
      }
      for (_, index) in order.sorted(by: { $0 < $1 }) {
        try copies[index].writeNext(organisation, in: writer)
      }
      for copy in copies { try copy.finish(in: writer) }
    }
  }

  /// A template that keeps the average at `Fill.entries`.
  private func next() -> Template {
    let isBehind = entries < count * Fill.entries
    let fitting = templates.filter { ($0.entries.count >= Fill.entries) == isBehind }
    return organisation.world.pick(fitting.isEmpty ? templates : fitting)
  }
}
