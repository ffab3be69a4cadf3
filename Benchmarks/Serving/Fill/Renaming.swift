import Documents
import Partnership

/// What every identifier, digest and place of a template is called in one copy of it.
///
/// Identifiers, digests and the place are runs of small letters, digits and hyphens of at least sixteen characters,
/// which no words of the vocabulary are; a run that is not known stays as it is.
struct Renaming {
  private var names: [String: String] = [:]
  /// The copy of an initiative's identifier is part of the identifiers of its single records.
  private let initiative: (old: String, new: String)

  init(initiative: InitiativeID, to copy: InitiativeID) {
    self.initiative = (initiative.text, copy.text)
  }

  mutating func rename(_ old: String, to new: String) { names[old] = new }

  func knows(_ name: String) -> Bool { names[name] != nil }

  /// A text with every known run replaced.
  func text(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    var run: [UInt8] = []
    for byte in text.utf8 {
      if 97...122 ~= byte || 48...57 ~= byte || byte == UInt8(ascii: "-") {
        run.append(byte)
      } else {
        append(run, to: &out)
        run.removeAll(keepingCapacity: true)
        out.append(byte)
      }
    }
    append(run, to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  func id<S>(_ id: ID<S>) throws -> ID<S> {
    guard let renamed = ID<S>(text(id.text)) else { throw Broken("no identifier: \(id)") }
    return renamed
  }

  private func append(_ run: [UInt8], to out: inout [UInt8]) {
    guard run.count >= 16 else { return out.append(contentsOf: run) }
    let name = String(decoding: run, as: UTF8.self)
    if let new = names[name] {
      out.append(contentsOf: new.utf8)
    } else if name.hasPrefix(initiative.old) {
      out.append(contentsOf: (initiative.new + name.dropFirst(initiative.old.count)).utf8)
    } else {
      out.append(contentsOf: run)
    }
  }
}
