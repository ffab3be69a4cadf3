/// What has to hold of the state that is changed, asked inside the transaction.
///
/// Whoever read a state before names it by this: when it is another by then, the precondition throws, and nothing is
/// written.
public typealias Precondition<State> = @Sendable (State) throws -> Void
