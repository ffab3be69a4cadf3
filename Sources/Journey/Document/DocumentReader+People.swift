import Documents
import Partnership

/// Somebody of a document, with the place for what is wrong.
struct PlacedPerson {
  let someone: InitiativeDocument.Someone
  let path: String
  let position: Documents.Position?
}

extension DocumentReader {
  mutating func people(_ root: inout Reading) -> [PlacedPerson] {
    guard let node = root.written("people") else {
      root.refuse("people", "Nobody is named. List everybody who wrote or did something.")
      return []
    }
    guard case .list(let items, _) = node else {
      problems.append(Problem(field: "people", position: node.position, message: "Expected a list here."))
      return []
    }
    var seen: Set<PersonID> = []
    return items.enumerated().compactMap { index, item in
      let path = "people[\(index)]"
      var reading = Reading(item, path: path)
      let id = reading.id("id", of: Subject.Person.self, required: "This person has no id.")
      let name = reading.text("name", upTo: 120)
      let party: Party? = reading.choice("party")
      reading.refuseOthers()
      if let id, !seen.insert(id).inserted {
        reading.refuse("id", "The person “\(id)” is listed twice. Keep one.")
      }
      problems += reading.problems
      return id.map {
        PlacedPerson(
          someone: InitiativeDocument.Someone(id: $0, name: name, party: party), path: path, position: item.position)
      }
    }
  }
}
