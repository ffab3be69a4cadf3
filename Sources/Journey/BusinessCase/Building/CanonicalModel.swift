import BusinessCase
import Documents

extension CaseModel {
  /// The model as JSON, in the words of a case file; title, parties and evidence are left out, because no figure follows
  /// from them.
  var canonical: JSONValue {
    var all: [String: JSONValue] = [:]
    all["currency"] = .string(currency)
    all["step"] = .string(time.step.rawValue)
    all["periods"] = .number(Double(time.periods))
    all["discount"] = .number(time.discountRate)
    all["decides-on"] = .string(decidesOn.rawValue)
    all["estimates"] = .array(estimates.map(\.canonical))
    all["correlations"] = .array(correlations.map(\.canonical))
    all["formulas"] = .array(formulas.map { JSONValue.texts(["id": $0.id, "formula": $0.text]) })
    all["adoption"] = adoption?.canonical
    all["cancellation"] = cancellation.map { JSONValue.texts(["chance": $0.chance, "after": $0.after]) }
    all["lines"] = .array(lines.map(\.canonical))
    all["risks"] = .array(risks.map(\.canonical))
    all["scenarios"] = .array(scenarios.map(\.canonical))
    all["link"] = link?.canonical
    return .object(all)
  }
}

extension JSONValue {
  fileprivate static func texts(_ texts: [String: String]) -> JSONValue { .object(texts.mapValues(JSONValue.string)) }

  fileprivate static func list(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}

extension NamedEstimate {
  fileprivate var canonical: JSONValue {
    var all = shape.members
    all["id"] = .string(id)
    all["name"] = .string(name)
    all["unit"] = .string(unit)
    return .object(all)
  }
}

extension EstimateCorrelation {
  fileprivate var canonical: JSONValue { .object(["between": .list([first, second]), "rank": .number(rank)]) }
}

extension Adoption {
  fileprivate var canonical: JSONValue {
    switch self {
    case .logistic(let half, let rise): .texts(["curve": "logistic", "half": half, "rise": rise])
    case .bass(let innovation, let imitation):
      .texts(["curve": "bass", "innovation": innovation, "imitation": imitation])
    }
  }
}

extension CaseLine {
  fileprivate var canonical: JSONValue {
    let word =
      switch kind {
      case .benefit(let cashReleasing): cashReleasing ? "cash" : "other"
      case .cost(let nature): "cost-\(nature.rawValue)"
      case .flexibility: "flexibility"
      }
    var all: [String: JSONValue] = ["id": .string(id), "name": .string(name), "kind": .string(word)]
    all["amount"] = .string(amount)
    all["start"] = start.map { JSONValue.number(Double($0)) }
    all["end"] = end.map { JSONValue.number(Double($0)) }
    all["grows"] = .bool(growsWithAdoption)
    all["scenarios"] = scenarios.map { JSONValue.list($0) }
    return .object(all)
  }
}

extension CaseRisk {
  fileprivate var canonical: JSONValue {
    var all: [String: JSONValue] = ["id": .string(id), "name": .string(name), "kind": .string(kind.rawValue)]
    all["per-year"] = .string(perYear)
    all["loss"] = .object(loss.members)
    all["controls"] = .array(controls.map(\.canonical))
    all["today"] = today?.canonical
    all["scenarios"] = scenarios.map { JSONValue.list($0) }
    return .object(all)
  }
}

extension CaseRisk.Control {
  fileprivate var canonical: JSONValue {
    .object([
      "name": .string(name), "prevents": .number(prevents), "lowers": .number(lowers), "cost": .string(cost),
    ])
  }
}

extension CaseRisk.Today {
  fileprivate var canonical: JSONValue {
    var all: [String: JSONValue] = ["name": .string(name), "per-year": .string(perYear)]
    all["loss"] = loss.map { JSONValue.object($0.members) }
    return .object(all)
  }
}

extension CaseScenario {
  fileprivate var canonical: JSONValue {
    var all: [String: JSONValue] = ["id": .string(id), "name": .string(name), "do-nothing": .bool(isDoNothing)]
    all["replaces"] = .array(
      replaces.map { replacement in
        var members = replacement.shape.members
        members["estimate"] = .string(replacement.estimate)
        return JSONValue.object(members)
      })
    return .object(all)
  }
}

extension LinkDemand {
  fileprivate var canonical: JSONValue {
    .object([
      "people": .string(people), "active": .string(activeShare), "stream": .string(streamRate),
      "capacity": .string(capacity), "share-of-link": .number(shareOfLink), "tolerance": .number(tolerance),
    ])
  }
}

extension Estimate.Shape {
  fileprivate var members: [String: JSONValue] {
    func ends(_ word: String, _ low: Double, _ middle: Double?, _ high: Double) -> [String: JSONValue] {
      var all: [String: JSONValue] = ["shape": .string(word), "low": .number(low), "high": .number(high)]
      all["mode"] = middle.map { JSONValue.number($0) }
      return all
    }
    return switch self {
    case .interval(let low, let high, let curve): ends(curve.rawValue, low, nil, high)
    case .triple(let low, let mode, let high): ends("triple", low, mode, high)
    case .triangle(let low, let mode, let high): ends("triangle", low, mode, high)
    case .percentiles(let low, let middle, let high): ends("percentiles", low, middle, high)
    case .uniform(let low, let high): ends("uniform", low, nil, high)
    case .chance(let probability): ["shape": .string("chance"), "value": .number(probability)]
    case .sample(let values): ["shape": .string("sample"), "values": .array(values.map { JSONValue.number($0) })]
    case .fixed(let value): ["shape": .string("fixed"), "value": .number(value)]
    }
  }
}
