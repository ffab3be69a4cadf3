public import BusinessCase
public import Documents
public import Partnership

extension CaseBuilding {
  /// The case ready to be simulated.
  /// - Throws: everything that is wrong, each with the record and the field of its form, and the record's name in words.
  public func plan() throws(Problems) -> CasePlan {
    guard !isEmpty else {
      throw Problems(
        Problem(
          field: "", message: "There is nothing to simulate yet: add a benefit, a cost or a risk in \(model.currency).")
      )
    }
    do throws(CaseProblems) {
      return try CasePlan(model)
    } catch {
      throw Problems(error.list.map(problem))
        ?? Problems(Problem(field: "", message: "The case cannot be simulated."))
    }
  }

  /// A problem of the engine at the record from which it comes.
  private func problem(_ problem: CaseProblem) -> Problem {
    let column = problem.column.map { "At column \($0): " } ?? ""
    guard let (place, rest) = place(of: problem.path) else {
      return Problem(field: problem.path, message: column + problem.message)
    }
    let field = place.fields[rest] ?? (rest.isEmpty ? "" : rest)
    return Problem(
      field: field.isEmpty ? place.record.text : "\(place.record.text).\(field)",
      message:
        "\(place.noun.prefix(1).uppercased() + place.noun.dropFirst()) “\(place.title)”: \(column)\(problem.message)")
  }

  /// The place with the longest path that holds the problem, and the rest of the path.
  private func place(of path: String) -> (CasePlace, String)? {
    var part = Substring(path)
    while !part.isEmpty {
      if let place = places[String(part)] {
        let rest = path.dropFirst(part.count)
        return (place, String(rest.first == "." ? rest.dropFirst() : rest))
      }
      part = part.lastIndex(of: ".").map { part[..<$0] } ?? ""
    }
    return nil
  }

  /// The digest of everything that the figures follow from: the canonical form of the model.
  ///
  /// - Throws: when a number of the model is not finite, which no form takes and a damaged file may hold.
  public func digest() throws -> Digest { Digest(of: try CanonicalJSON.encode(model.canonical)) }
}
