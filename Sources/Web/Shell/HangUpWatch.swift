import NIOCore
import Synchronization

/// Notices when the other end of a connection hangs up while a request is worked on.
///
/// The server reads on meanwhile, and lets a connection be closed from one side alone, so that the end of what comes in is
/// an event and not yet the end of the channel. Whoever closes one side and still waits for the answer counts as gone.
final class HangUpWatch: ChannelInboundHandler, RemovableChannelHandler, Sendable {
  typealias InboundIn = Any

  private enum State {
    case connected(then: (@Sendable () -> Void)?)
    case over
  }

  private let state = Mutex(State.connected(then: nil))

  /// Whether the other end has hung up.
  var isOver: Bool {
    state.withLock { if case .over = $0 { true } else { false } }
  }

  /// What to do at the end; at once if it is over. Nil for nothing any more.
  func atEnd(_ action: (@Sendable () -> Void)?) {
    let isOver = state.withLock { state in
      if case .over = state { return true }
      state = .connected(then: action)
      return false
    }
    if isOver { action?() }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if let event = event as? ChannelEvent, event == .inputClosed { end() }
    context.fireUserInboundEventTriggered(event)
  }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  private func end() {
    let action = state.withLock { state -> (@Sendable () -> Void)? in
      defer { state = .over }
      guard case .connected(let action) = state else { return nil }
      return action
    }
    action?()
  }
}
