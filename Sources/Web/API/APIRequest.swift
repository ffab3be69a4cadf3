import Documents
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Partnership
import Workspace

/// What a handler of the API is given.
struct APIRequest: Sendable {
  let page: PageRequest
  let operation: Operation

  var session: Session {
    get throws { try page.session }
  }

  func id<Subject>(_ type: ID<Subject>.Type = ID<Subject>.self, _ name: String = "id") throws -> ID<Subject> {
    try page.id(type, name)
  }

  /// The body, which has the form that the operation describes.
  func body() async throws -> Node { try read(try await page.body()) }

  func read(_ body: ByteBuffer) throws -> Node {
    let type = page.request.headers[.contentType]?.split(separator: ";").first.map { $0.lowercased() }
    guard type?.filter({ !$0.isWhitespace }) == "application/json" else { throw APIError.notJSON }
    let node: Node
    do { node = try JSONText.node(from: body.readableBytesView, upTo: Form.most) } catch {
      throw APIError.malformed(error)
    }
    let misfits = operation.body?.misfits(node) ?? []
    guard misfits.isEmpty else { throw APIError.misfits(misfits) }
    return node
  }

  /// The fields after the question mark: those that the operation names, each at most once.
  func query() throws -> Reading {
    let text = page.request.uri.query ?? ""
    let form: Form
    do { form = try Form(urlEncoded: text.utf8) } catch { throw APIError.query(Problems(error)) }
    let known = operation.query.map(\.name)
    var seen: Set<String> = []
    let problems = form.fields.compactMap { field -> Problem? in
      if !known.contains(field.name) {
        return Problem(
          field: field.name,
          message: known.isEmpty
            ? "Nothing can be asked for here."
            : "There is no such parameter. There are \(known.joined(separator: ", ")).")
      }
      return seen.insert(field.name).inserted ? nil : Problem(field: field.name, message: "Give it once.")
    }
    if let problems = Problems(problems) { throw APIError.query(problems) }
    return Reading(form.node)
  }

  /// Reads the query with `read`; what is refused is told as the query's.
  func query<T>(_ read: (inout Reading) -> T) throws -> T {
    var reading = try query()
    let value = read(&reading)
    if let problems = Problems(reading.problems) { throw APIError.query(problems) }
    return value
  }

  /// The path of this very request, for links to further pages.
  func path(with cursor: String) -> LocalPath {
    var path = LocalPath(checking: page.request.uri.path) ?? Place.home.path
    let fields = (try? Form(urlEncoded: (page.request.uri.query ?? "").utf8))?.fields ?? []
    for field in fields where field.name != "cursor" { path = path.query(field.name, field.value) }
    return path.query("cursor", cursor)
  }
}

/// How much of a list is asked for, and from where.
struct PageWish: Sendable {
  static let usual = 50
  var limit = usual
  /// Where to go on: what a page before gave as `next`.
  var after: String?
}

extension PageWish {
  /// Where to go on, as this list says it.
  func place<Place>(_ read: (String) -> Place?) throws -> Place? {
    guard let after else { return nil }
    guard let place = read(after) else {
      throw APIError.query(Problems(Problem(field: "cursor", message: "This cursor is of another list.")))
    }
    return place
  }
}

extension Reading {
  /// Reads `limit` and `cursor`.
  mutating func pageWish() -> PageWish {
    var wish = PageWish()
    if let limit = integer("limit", in: 1...200) { wish.limit = limit }
    let cursor = text("cursor", upTo: 400)
    guard !cursor.isEmpty else { return wish }
    guard let after = Cursor.read(cursor) else {
      refuse("cursor", "This is no cursor of ours. Take `next` of the page before as it is.")
      return wish
    }
    wish.after = after
    return wish
  }
}

extension APIRequest {
  /// A page of items that are at hand in an order that does not change.
  /// - Parameter key: what an item is found by again.
  func reply<Item>(
    _ items: [Item], _ wish: PageWish, key: (Item) -> String, _ json: (Item) -> JSONValue
  ) throws -> Reply {
    let from = wish.after.flatMap { after in items.firstIndex { key($0) == after }.map { $0 + 1 } }
    if wish.after != nil, from == nil {
      throw APIError.query(
        Problems(Problem(field: "cursor", message: "What this cursor points at is gone. Begin anew.")))
    }
    let rest = items.dropFirst(from ?? 0)
    let shown = Array(rest.prefix(wish.limit))
    return reply(shown.map(json), next: rest.count > shown.count ? shown.last.map(key) : nil)
  }

  /// - Parameter next: where to go on, as `pageWish` gives it again; nil on the last page.
  func reply(_ items: [JSONValue], next: String?) -> Reply {
    var body: [String: JSONValue] = ["items": .array(items)]
    guard let next else { return .ok(.object(body)) }
    let cursor = Cursor.write(next)
    body["next"] = .string(cursor)
    var reply = Reply.ok(.object(body))
    reply.next = path(with: cursor)
    return reply
  }
}
