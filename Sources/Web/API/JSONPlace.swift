/// A place in a JSON document, step by step from its root.
struct JSONPlace: Sendable, Hashable {
  private enum Step: Hashable {
    case member(String)
    case item(Int)
  }

  private var steps: [Step] = []

  static let root = JSONPlace()

  func member(_ name: String) -> JSONPlace { appending(.member(name)) }

  func item(_ index: Int) -> JSONPlace { appending(.item(index)) }

  private func appending(_ step: Step) -> JSONPlace {
    var place = self
    place.steps.append(step)
    return place
  }

  /// As people read it: "lines[2].low"; empty for the root.
  var field: String {
    steps.reduce("") { field, step in
      switch step {
      case .member(let name): field.isEmpty ? name : "\(field).\(name)"
      case .item(let index): "\(field)[\(index)]"
      }
    }
  }

  /// As programs read it, by RFC 6901: "/lines/2/low".
  var pointer: String {
    steps.reduce("") { pointer, step in
      switch step {
      case .member(let name): "\(pointer)/\(name.replacing("~", with: "~0").replacing("/", with: "~1"))"
      case .item(let index): "\(pointer)/\(index)"
      }
    }
  }
}

extension JSONPlace {
  /// A field as commands name it, whose own names have neither points nor brackets in them: "lines[2].low".
  init(field: String) {
    self = field.split(separator: ".").reduce(.root) { place, part in
      let pieces = part.split(separator: "[")
      let whole = part.hasPrefix("[") ? place : place.member(String(pieces.first ?? ""))
      return pieces.dropFirst(part.hasPrefix("[") ? 0 : 1).reduce(whole) { place, piece in
        Int(piece.dropLast()).map { place.item($0) } ?? place.member(String(piece))
      }
    }
  }
}
