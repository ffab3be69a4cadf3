import Markup
import Partnership

/// A file that pages need, built into the program: no request leaves the host, and nothing lies beside the binary.
struct Asset: Sendable {
  let name: String
  let type: String
  let bytes: [UInt8]
  /// The first digits of the content's SHA-256: a changed file has another address.
  let version: String

  private init(_ name: String, _ type: String, _ bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.bytes = bytes
    version = Digest(of: bytes).short
  }

  static let style = Asset("tandem.css", "text/css; charset=utf-8", PackageResources.tandem_css)
  /// For the decision brief only, after `style`.
  static let brief = Asset("brief.css", "text/css; charset=utf-8", PackageResources.brief_css)
  /// For pages that answer with charts, after `style`.
  static let charts = Asset("charts.css", "text/css; charset=utf-8", PackageResources.charts_css)
  static let script = Asset("tandem.js", "text/javascript; charset=utf-8", PackageResources.tandem_js)
  /// For forms whose answers are worked out while one types.
  static let preview = Asset("preview.js", "text/javascript; charset=utf-8", PackageResources.preview_js)
  static let icon = Asset("tandem.svg", "image/svg+xml", PackageResources.tandem_svg)

  static let all = [style, brief, charts, script, preview, icon]

  var path: LocalPath { FileRoute.file(version: version, name: name).path }
}
