import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import Web

@Suite("Long work ends with the connection")
struct HangUpTests {
  private final class Counter: Sendable {
    let count = Atomic(0)
    func add() { count.wrappingAdd(1, ordering: .relaxed) }
    var value: Int { count.load(ordering: .relaxed) }
  }

  @Test("The end of what comes in is told once, to whoever waits for it then")
  func closed() throws {
    let (watch, before, after) = (HangUpWatch(), Counter(), Counter())
    let channel = EmbeddedChannel(handler: watch)
    watch.atEnd { before.add() }
    watch.atEnd { after.add() }
    #expect(!watch.isOver)
    channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.inputClosed)
    #expect(watch.isOver && before.value == 0 && after.value == 1)
    _ = try channel.finish()
    #expect(after.value == 1)
    // Who asks too late is told at once.
    watch.atEnd { before.add() }
    #expect(before.value == 1)
  }

  @Test("A channel that breaks ends, too; other events do not")
  func broken() throws {
    let (watch, told) = (HangUpWatch(), Counter())
    let channel = EmbeddedChannel(handler: watch)
    watch.atEnd { told.add() }
    channel.pipeline.fireUserInboundEventTriggered(ChannelEvent.outputClosed)
    #expect(told.value == 0)
    _ = try channel.finish()
    #expect(told.value == 1)
    let (idle, late) = (HangUpWatch(), Counter())
    let other = EmbeddedChannel(handler: idle)
    idle.atEnd { late.add() }
    idle.atEnd(nil)
    _ = try other.finish()
    #expect(late.value == 0)
  }
}
