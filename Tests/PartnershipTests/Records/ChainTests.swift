import Documents
import Partnership
import Testing

@Suite("The journal's chain: what verifies, and what is named as broken")
struct ChainTests {
  @Test("an untouched journal verifies, an empty one too")
  func sound() throws {
    #expect(try Journal(0).firstBreak == nil)
    #expect(try Journal(20).firstBreak == nil)
  }

  @Test("the head is the link of the last entry, and differs for every journal")
  func head() throws {
    let journal = try Journal(3)
    var verifier = Chain.Verifier()
    #expect(verifier.head == Chain.origin)
    for entry in journal.entries { try verifier.take(entry) }
    #expect(verifier.head == journal.entries.last?.link && verifier.count == 3)
  }

  @Test("every single change of an entry is found at that entry", arguments: ChainTampering.all)
  func tampering(_ tampering: ChainTampering) throws {
    var journal = try Journal()
    let before = journal.entries
    journal.change(3, tampering.edit)
    #expect(journal.entries != before, "The tampering must change something.")
    #expect(journal.firstBreak?.number == 3)
  }

  @Test("an entry that is missing is named by its number")
  func missing() throws {
    for number in Int64(1)...4 {
      var journal = try Journal()
      journal.entries.removeAll { $0.number == number }
      #expect(journal.firstBreak?.number == number)
      #expect(journal.firstBreak?.message.contains("missing") == true)
    }
  }

  @Test("entries in another order are found")
  func order() throws {
    var journal = try Journal()
    journal.entries.swapAt(1, 2)
    #expect(journal.firstBreak?.number == 2)
  }

  @Test("entries that swapped their numbers with their places are found")
  func renumbered() throws {
    var journal = try Journal()
    let (second, third) = (journal.entries[1], journal.entries[2])
    journal.entries[1] = third.copy(number: 2)
    journal.entries[2] = second.copy(number: 3)
    #expect(journal.firstBreak?.number == 2)
  }

  /// This is why the decision brief prints the head: the file alone cannot show what was cut off its end, or that
  /// somebody wrote the whole chain anew.
  @Test("a tail that was cut off, or a rewritten chain, shows only against a printed head")
  func tail() throws {
    let whole = try Journal()
    let printed = whole.entries.last?.link
    var cut = whole
    cut.entries.removeLast()
    #expect(cut.firstBreak == nil)
    #expect(cut.entries.last?.link != printed)

    var rewritten = try Journal(4)
    try rewritten.write("note", #"{"text":"another ending"}"#)
    #expect(rewritten.firstBreak == nil)
    #expect(rewritten.entries.last?.link != printed)
  }
}
