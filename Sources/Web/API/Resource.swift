import Documents

/// How something is told in JSON: each member with its name, what it looks like, and where its value comes from, so
/// that answers and their description cannot drift apart.
struct Resource<Value>: Sendable {
  /// What the description calls it.
  let name: String
  let properties: [Property<Value>]

  init(_ name: String, _ properties: [Property<Value>]) {
    self.name = name
    self.properties = properties
  }

  func json(_ value: Value) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for property in properties { members[property.name] = property.json(value) }
    return .object(members)
  }

  /// A reference to it in the description.
  var schema: Schema { .named(name) }

  /// What the description says of it, once.
  var definition: (name: String, schema: Schema) {
    (
      name,
      .object(
        Schema.Object(properties.map { Schema.Member($0.name, $0.schema, isRequired: $0.isRequired, note: $0.note) }))
    )
  }
}

/// One member of what is told.
struct Property<Value>: Sendable {
  let name: String
  let note: String?
  let schema: Schema
  let isRequired: Bool
  let json: @Sendable (Value) -> JSONValue?

  init(
    _ name: String, _ note: String?, _ schema: Schema, isRequired: Bool,
    _ json: @escaping @Sendable (Value) -> JSONValue?
  ) {
    self.name = name
    self.note = note
    self.schema = schema
    self.isRequired = isRequired
    self.json = json
  }

  /// A value that is always there.
  init<T: Told>(_ name: String, _ note: String? = nil, _ get: @escaping @Sendable (Value) -> T) {
    self.init(name, note, T.schema, isRequired: true) { get($0).json }
  }

  /// A value that may be missing, and is then left out.
  static func maybe<T: Told>(
    _ name: String, _ note: String? = nil, _ get: @escaping @Sendable (Value) -> T?
  ) -> Property {
    Property(name, note, T.schema, isRequired: false) { get($0)?.json }
  }

  static func one<T>(
    _ name: String, _ resource: Resource<T>, _ note: String? = nil, _ get: @escaping @Sendable (Value) -> T
  ) -> Property {
    Property(name, note, resource.schema, isRequired: true) { resource.json(get($0)) }
  }

  static func maybeOne<T>(
    _ name: String, _ resource: Resource<T>, _ note: String? = nil, _ get: @escaping @Sendable (Value) -> T?
  ) -> Property {
    Property(name, note, resource.schema, isRequired: false) { get($0).map { resource.json($0) } }
  }

  static func many<T>(
    _ name: String, _ resource: Resource<T>, _ note: String? = nil, _ get: @escaping @Sendable (Value) -> [T]
  ) -> Property {
    Property(name, note, .list(resource.schema), isRequired: true) { .array(get($0).map { resource.json($0) }) }
  }
}
