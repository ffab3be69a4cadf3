import Hummingbird
import NIOCore
import Partnership

enum FileRoute: Route {
  case file(version: String, name: String)

  var steps: [Step] {
    switch self {
    case .file(let version, let name): ["files", .word("version", version), .word("name", name)]
    }
  }
}

/// The style sheet, the script and the icon.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /files/{version}/{name} | kept by browsers for a year, because another version has another address |
struct Files: Feature {
  func addRoutes(to routes: inout Routes) {
    routes.get(FileRoute.file(version: "", name: ""), may: .visit) { request in
      let name = try request.value("name") { $0 }
      let version = try request.value("version") { $0 }
      guard let asset = Asset.all.first(where: { $0.name == name && $0.version == version }) else {
        throw WebError.notFound
      }
      let tag = "\"\(asset.version)\""
      let lasting: HTTPFields = [
        .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable", .eTag: tag,
      ]
      if request.request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: lasting) }
      return Response(status: .ok, headers: lasting, body: ResponseBody(byteBuffer: ByteBuffer(bytes: asset.bytes)))
    }
  }
}
