import Documents
import Partnership

/// A manifest of a document, with the places for what is wrong.
struct PlacedManifest {
  let manifest: Manifest
  let digest: Digest
  let path: String
  let node: Node
}

extension DocumentReader {
  mutating func manifests(_ root: inout Reading) -> [PlacedManifest] {
    guard let node = root.written("manifests") else { return [] }
    guard case .list(let items, _) = node else {
      problems.append(Problem(field: "manifests", position: node.position, message: "Expected a list here."))
      return []
    }
    // Which initiative it is of stands at the top of the file.
    guard let id = root.id("initiative", of: Subject.Initiative.self) else { return [] }
    return items.enumerated().compactMap { index, item in
      let path = "manifests[\(index)]"
      var reading = Reading(item, path: path)
      let digest = reading.digest("digest")
      let entries = rows("entries", &reading)
      let cited = rows("cited", &reading)
      reading.refuseOthers()
      problems += reading.problems
      return digest.map {
        PlacedManifest(
          manifest: Manifest(initiative: id, entries: entries, cited: cited), digest: $0, path: path, node: item)
      }
    }
  }

  private func rows(_ field: String, _ reading: inout Reading) -> [Manifest.Entry] {
    reading.children(field, upTo: 100_000) { row -> Manifest.Entry? in
      let record = row.id("record", of: Subject.Record.self, required: "Name the record.")
      let kind = row.text("kind", upTo: 40, required: "Say of which kind the record is.")
      let revision = row.integer("revision", in: 1...1_000_000, required: "Name the revision.")
      let digest = row.digest("digest")
      row.refuseOthers()
      guard let record, let revision, let digest else { return nil }
      return Manifest.Entry(record: record, kind: Kind(rawValue: kind), revision: revision, digest: digest)
    }.compactMap { $0 }
  }
}
