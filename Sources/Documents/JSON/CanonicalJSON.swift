/// JSON in the one form of the JSON Canonicalization Scheme (RFC 8785), over which digests are computed.
///
/// Names are sorted by their UTF-16 code units, numbers are written as ECMAScript writes them, texts with the least
/// escapes and without any normalisation. Fields that are nil are left out.
public enum CanonicalJSON {
  /// Writes a value canonically.
  ///
  /// The elements of a `Set` are sorted by their own canonical texts, since their order is accidental.
  ///
  /// - Throws: `EncodingError` for numbers that are not finite, whole numbers beyond 2^53, dictionaries whose keys are
  ///   not texts, and fields written twice.
  public static func encode(_ value: some Encodable) throws -> String {
    let slot = EncodingSlot()
    try slot.encode(value, at: [])
    var writer = CanonicalWriter()
    try writer.write(slot)
    return writer.text
  }

  /// Writes a value canonically.
  ///
  /// - Throws: `EncodingError` for numbers that are not finite.
  public static func encode(_ value: JSONValue) throws -> String {
    var writer = CanonicalWriter()
    try writer.write(value)
    return writer.text
  }

  /// Reads a value from JSON, canonical or not.
  ///
  /// - Throws: a `Problem` with line and column when the text is not strict JSON, `DecodingError` when it does not fit
  ///   the type.
  public static func decode<T: Decodable>(_ type: T.Type, from text: String) throws -> T {
    try T(from: TreeDecoder(try JSONTree.parse(text)))
  }
}
