import HTTPTypes
import Hummingbird
import NIOCore
import Synchronization

/// Takes the body of a response.
final class Collector: Sendable {
  private let bytes = Mutex<[UInt8]>([])

  var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
  var writer: any ResponseBodyWriter { Writer(collector: self) }

  private struct Writer: ResponseBodyWriter {
    let collector: Collector

    mutating func write(_ buffer: ByteBuffer) async throws {
      collector.bytes.withLock { $0.append(contentsOf: buffer.readableBytesView) }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
  }
}
