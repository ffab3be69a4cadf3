import Documents
import Testing

struct CanonicalJSONTests {
  /// RFC 8785, appendix B.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
      (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
      (0xc340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
      (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"), (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
      (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
      (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
      (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
      (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
      (0x41b3_de43_5555_5557, "333333333.33333343"), (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
      (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func writesNumbersAsTheStandard(bits: UInt64, text: String) throws {
    let value = Double(bitPattern: bits)
    #expect(try CanonicalJSON.encode(value) == text)
    #expect(try CanonicalJSON.encode(JSONValue.number(value)) == text)
    #expect(try CanonicalJSON.decode(Double.self, from: text) == value)
  }

  @Test(arguments: [
    (1, "1"), (100, "100"), (0.1, "0.1"), (1e-7, "1e-7"), (1.5e-7, "1.5e-7"), (123e-7, "0.0000123"),
    (1e20, "100000000000000000000"),
    (123.456, "123.456"), (1e300, "1e+300"), (-0.5, "-0.5"), (1e15, "1000000000000000"), (1.25e15, "1250000000000000"),
    (4e15 + 0.5, "4000000000000000.5"),
  ])
  func writesOtherNumbersAsECMAScript(value: Double, text: String) throws {
    #expect(try CanonicalJSON.encode(value) == text)
  }

  /// RFC 8785, section 3.2.2 and 3.2.4.
  @Test func writesTheExampleOfTheStandard() throws {
    let input = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let output =
      #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    let value = try CanonicalJSON.decode(JSONValue.self, from: input)
    #expect(try CanonicalJSON.encode(value) == output)
  }

  /// RFC 8785, section 3.2.3: order by UTF-16 code units puts U+1F600 before U+FB33.
  @Test func sortsNamesByUTF16() throws {
    let input = #"""
      {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
       "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
      """#
    let output =
      #"{"\r":"Carriage Return","1":"One",""# + "\u{80}" + #"":"Control","ö":"Latin Small Letter O With Diaeresis","#
      + #""€":"Euro Sign","😀":"Emoji: Grinning Face",""# + "\u{FB33}" + #"":"Hebrew Letter Dalet With Dagesh"}"#
    let value = try CanonicalJSON.decode([String: String].self, from: input)
    #expect(Array(try CanonicalJSON.encode(value).unicodeScalars) == Array(output.unicodeScalars))
    let any = try CanonicalJSON.decode(JSONValue.self, from: input)
    #expect(try CanonicalJSON.encode(any) == output)
  }

  @Test func escapesNoMoreThanNeeded() throws {
    let text = String(String.UnicodeScalarView((0...0x2029).compactMap(Unicode.Scalar.init)))
    let json = try CanonicalJSON.encode(text)
    #expect(json.hasPrefix(#""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010"#))
    #expect(json.unicodeScalars.count == text.unicodeScalars.count + 2 + 5 + 2 + 27 * 5)
    #expect(Array(try CanonicalJSON.decode(String.self, from: json).utf8) == Array(text.utf8))
  }

  /// No normalisation, whole planes, edges of the surrogate gap, noncharacters.
  @Test(arguments: [
    "e\u{301}", "é", "\u{D7FF}\u{E000}", "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{1F468}\u{200D}\u{1F4BB}", "\u{202E}x",
    "\u{FEFF}",
  ])
  func keepsTextsAsTheyAre(text: String) throws {
    let json = try CanonicalJSON.encode(text)
    #expect(Array(json.utf8) == Array("\"\(text)\"".utf8))
    #expect(Array(try CanonicalJSON.decode(String.self, from: json).utf8) == Array(text.utf8))
  }

  @Test func refusesWhatHasNoNumber() {
    for value in [Double.nan, .infinity, -.infinity] {
      #expect(throws: EncodingError.self) { try CanonicalJSON.encode([value]) }
      #expect(throws: EncodingError.self) { try CanonicalJSON.encode(JSONValue.number(value)) }
    }
    #expect(throws: EncodingError.self) { try CanonicalJSON.encode(Int64(1) << 53 + 1) }
    #expect(throws: EncodingError.self) { try CanonicalJSON.encode(UInt64.max) }
    #expect(throws: Never.self) { try CanonicalJSON.encode(Int64(1) << 53) }
    #expect(throws: DecodingError.self) { try CanonicalJSON.decode(Double.self, from: "1e400") }
    #expect(throws: DecodingError.self) { try CanonicalJSON.decode(JSONValue.self, from: "1e400") }
  }

  @Test func whatIsWrittenIsReadAndWrittenAgain() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let value = JSONValue.any(depth: 4, using: &random)
      let text = try CanonicalJSON.encode(value)
      let read = try CanonicalJSON.decode(JSONValue.self, from: text)
      #expect(read == value)
      #expect(try Array(CanonicalJSON.encode(read).utf8) == Array(text.utf8))
    }
  }

  @Test func anyDoubleIsReadBack() throws {
    for _ in 0..<20_000 {
      let value = Double(bitPattern: .random(in: .min ... .max))
      guard value.isFinite else { continue }
      let text = try CanonicalJSON.encode(value)
      guard try CanonicalJSON.decode(Double.self, from: text) == value else {
        Issue.record("\(value.bitPattern) was written \(text)")
        return
      }
    }
  }
}

extension JSONValue {
  /// Any value, to try properties on.
  static func any(depth: Int, using random: inout some RandomNumberGenerator) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
    case 0: return .null
    case 1: return .bool(.random(using: &random))
    case 2:
      let value = Double(bitPattern: .random(in: .min ... .max, using: &random))
      return .number(value.isFinite && value != 0 ? value : 0)
    case 3: return .string(text(using: &random))
    case 4:
      return .array((0..<Int.random(in: 0..<5, using: &random)).map { _ in any(depth: depth - 1, using: &random) })
    default:
      var members: [String: JSONValue] = [:]
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        members[text(using: &random)] = any(depth: depth - 1, using: &random)
      }
      return .object(members)
    }
  }

  private static func text(using random: inout some RandomNumberGenerator) -> String {
    let edges: [UInt32] = [0, 0x1F, 0x22, 0x5C, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<6, using: &random) {
      let value =
        Bool.random(using: &random)
        ? edges.randomElement(using: &random) ?? 0 : .random(in: 0...0x10FFFF, using: &random)
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return String(text)
  }
}
