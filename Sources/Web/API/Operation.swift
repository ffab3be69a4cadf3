import Documents
import Hummingbird

/// What a route of the API does, as data: the description of the API is made of it.
struct Operation: Sendable {
  /// Its name in programs: "listInitiatives".
  let name: String
  let summary: String
  var query: [Parameter] = []
  var headers: [Parameter] = []
  var body: Schema?
  /// What it answers when all is well.
  var status: HTTPResponse.Status = .ok
  var answer: Schema?
  /// Further statuses with which it refuses, besides those of every route of its form.
  var refuses: [HTTPResponse.Status] = []
  /// Whether somebody without an account may use it.
  var isPublic = false

  struct Parameter: Sendable {
    let name: String
    let schema: Schema
    let note: String
    var isRequired = false

    init(_ name: String, _ schema: Schema, _ note: String, isRequired: Bool = false) {
      self.name = name
      self.schema = schema
      self.note = note
      self.isRequired = isRequired
    }
  }

  init(
    _ name: String, _ summary: String, query: [Parameter] = [], headers: [Parameter] = [], body: Schema? = nil,
    status: HTTPResponse.Status = .ok, answer: Schema? = nil, refuses: [HTTPResponse.Status] = [],
    isPublic: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.query = query
    self.headers = headers
    self.body = body
    self.status = status
    self.answer = answer
    self.refuses = refuses
    self.isPublic = isPublic
  }
}

extension Operation.Parameter {
  static let limit = Self("limit", .whole(1...200), "How many to give at most; 50 when it is left out.")
  static let cursor = Self("cursor", .text(), "Where to go on: `next` of the page before.")
  static let key = Self(
    "Idempotency-Key", .text(Schema.Text(pattern: "^[!-~]{1,128}$")),
    "Chosen by you. Sent again within a day with the same body, it makes nothing twice and gives the same answer.")
  static let match = Self(
    "If-Match", .text(), "The ETag of the state that you change; required where there is one.")
  static let freshMatch = Self(
    "If-Match", .text(), "The ETag of the state that you change.", isRequired: true)

  static let page: [Self] = [.limit, .cursor]
}

extension Schema {
  /// A page of a list: `items`, and `next` where there is more.
  static func page(_ items: Schema) -> Schema {
    .object(
      Object([
        Member("items", .list(items)),
        Member("next", .text(), isRequired: false, note: "The cursor of the page that follows; absent on the last."),
      ]))
  }
}
