import Documents
import Hummingbird
import Markup
import NIOCore

extension Response {
  /// Markup, complete with its frame.
  static func html(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.utf8)))
  }

  /// Plain text.
  static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// To another page of this site, to be read (303): after a form was taken, and never to another host.
  static func redirect(to path: LocalPath) -> Response {
    Response(status: .seeOther, headers: [.location: path.description])
  }

  /// A file to keep.
  /// - Parameter name: what it is called there; letters, digits, `.`, `-` and `_` stay, the rest becomes `-`.
  static func download(_ bytes: [UInt8], name: String, type: String) -> Response {
    let plain = name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "-" }
    return Response(
      status: .ok,
      headers: [.contentType: type, .contentDisposition: "attachment; filename=\"\(String(plain))\""],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
