import HTTPTypes
import Hummingbird
import Markup
import Testing

@testable import Web

@Suite struct FilesTests {
  @Test(arguments: Asset.all.map(\.name)) func aFileIsKeptForAYear(_ name: String) async throws {
    let asset = try #require(Asset.all.first { $0.name == name })
    let answer = try await Client().get(asset.path.description)
    #expect(answer.status == 200)
    #expect(answer.headers[.contentType] == asset.type)
    #expect(answer.headers[.cacheControl] == "public, max-age=31536000, immutable")
    #expect(Array(answer.body.utf8) == asset.bytes)
    let tag = try #require(answer.headers[.eTag])
    let again = try await Client().get(asset.path.description, [.ifNoneMatch: tag])
    #expect(again.status == 304)
    #expect(again.body.isEmpty)
  }

  @Test(arguments: ["/files/000000000000/tandem.css", "/files/x/..%2F..%2Fetc%2Fpasswd"])
  func anotherVersionOrNameIsNotFound(_ path: String) async throws {
    #expect(try await Client().get(path).status == 404)
  }

  @Test func theFilesAreSmallAndAskNothingOfOtherHosts() {
    // A page has one style sheet beside that of all pages.
    let loaded = [Asset.style, Asset.script, Asset.preview].map(\.bytes.count).reduce(0, +)
    #expect(loaded + max(Asset.brief.bytes.count, Asset.charts.bytes.count) < 40_000)
    for asset in Asset.all where asset.name != Asset.icon.name {
      let text = String(decoding: asset.bytes, as: UTF8.self)
      #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"))
    }
  }
}
