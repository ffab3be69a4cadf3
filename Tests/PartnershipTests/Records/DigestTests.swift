import Documents
import Partnership
import Testing

@Suite("Digests")
struct DigestTests {
  @Test("SHA-256 of known texts (FIPS 180-4)")
  func known() {
    #expect(Digest(of: "").hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Digest(of: "abc").hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(Digest(of: "abc").short == "ba7816bf8f01")
  }

  @Test("only 64 small hexadecimal digits are a digest")
  func reading() {
    let good = Digest(of: "abc").hex
    #expect(Digest(hex: good) == Digest(of: "abc"))
    for bad in ["", String(good.dropLast()), good + "0", good.uppercased(), "g" + good.dropFirst()] {
      #expect(Digest(hex: bad) == nil)
    }
  }

  @Test("a stored digest that is none is refused")
  func coding() throws {
    let text = try CanonicalJSON.encode([Digest(of: "abc")])
    #expect(try CanonicalJSON.decode([Digest].self, from: text) == [Digest(of: "abc")])
    #expect(throws: DecodingError.self) { try CanonicalJSON.decode([Digest].self, from: #"["abc"]"#) }
  }
}
