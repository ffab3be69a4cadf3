/// Every statement of the program, each a function that returns `SQL`, beside the repository that uses it.
///
/// A test prepares each of them on PostgreSQL too, so that one text stays true for both.
enum Statements {}
