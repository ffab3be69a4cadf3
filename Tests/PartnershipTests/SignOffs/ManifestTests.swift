import Documents
import Partnership
import Testing

@Suite("Manifests: the frozen state that a sign-off covers")
struct ManifestTests {
  func entry(_ record: String, _ revision: Int, _ body: String) throws -> Manifest.Entry {
    Manifest.Entry(record: try Samples.record(record), kind: "cost", revision: revision, digest: Digest(of: body))
  }

  func manifest(_ entries: [Manifest.Entry]) throws -> Manifest {
    Manifest(initiative: try Samples.initiative(), entries: entries)
  }

  @Test("equal states have equal digests, in whatever order they were collected")
  func order() throws {
    let (a, b) = (try entry("a", 1, "1"), try entry("b", 1, "2"))
    #expect(try manifest([a, b]).canonical().digest == manifest([b, a]).canonical().digest)
    #expect(try manifest([a]).canonical().digest != manifest([a, b]).canonical().digest)
  }

  @Test("what is stored reads back")
  func coding() throws {
    let manifest = try manifest([entry("a", 3, "1"), entry("b", 1, "2")])
    #expect(try CanonicalJSON.decode(Manifest.self, from: manifest.canonical().body) == manifest)
  }

  @Test("added, removed and changed records are told apart")
  func differences() throws {
    let kept = try entry("a", 1, "same")
    let (old, new) = (try entry("b", 1, "old"), try entry("b", 2, "new"))
    let (gone, added) = (try entry("c", 1, "x"), try entry("d", 1, "y"))
    let differences = try manifest([kept, old, gone]).differences(to: manifest([kept, new, added]))
    #expect(Set(differences) == [.changed(from: old, to: new), .removed(gone), .added(added)])
    #expect(try manifest([kept, old]).differences(to: manifest([kept, old])).isEmpty)
  }

  @Test("a revision that restores the same bytes is no difference")
  func restored() throws {
    #expect(try manifest([entry("a", 1, "same")]).differences(to: manifest([entry("a", 3, "same")])).isEmpty)
  }
}
