import Markup

/// How much of each part one sheet of A4 has room for: what a sponsor needs to decide stands whole, the rest is cut
/// short in the open, with its number, and stands in full on the pages of the initiative.
struct BriefRoom {
  // In things.
  let findings: Int
  let risks: Int
  let leftOut: Int
  let options: Int
  let conditions: Int
  let reservations: Int
  let waivers: Int

  // In characters.
  let name: Int
  let line: Int
  let request: Int
  let missing: Int
  let passage: Int

  /// Whether there is room for what accompanies others: the place of an option, the words to a sign-off.
  let hasAsides: Bool

  /// Enough for most cases, word for word.
  static let ample = BriefRoom(
    findings: 3, risks: 8, leftOut: 4, options: 6, conditions: 6, reservations: 6, waivers: 3, name: 120, line: 300,
    request: 240, missing: 600, passage: 700, hasAsides: true)
  /// Enough for any case.
  static let tight = BriefRoom(
    findings: 2, risks: 3, leftOut: 2, options: 3, conditions: 2, reservations: 2, waivers: 1, name: 32, line: 90,
    request: 180, missing: 112, passage: 170, hasAsides: false)

  /// How many characters a sheet holds for certain, tables and headings between them.
  private static let sheet = 4_600

  /// Draws with ample room where that stays on the sheet, and with tight room otherwise.
  /// - Returns: the parts, and whether anything was cut short.
  static func onOneSheet(_ draw: (BriefRoom) -> HTML) -> (parts: HTML, isCut: Bool) {
    let ample = draw(.ample)
    let parts = ample.visibleCount <= sheet ? ample : "<div class=\"tight\">\(draw(.tight))</div>"
    return (parts, parts.text.contains(mark))
  }

  /// What marks a text that goes on elsewhere: its first character keeps the mark on the line of its word.
  static let mark = "\u{A0}…"
}

extension HTML {
  /// How many characters of it are read, roughly: an entity counts as one.
  fileprivate var visibleCount: Int {
    var (count, isTag, isEntity) = (0, false, false)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      case UInt8(ascii: "&") where !isTag: isEntity = true
      case UInt8(ascii: ";") where isEntity:
        isEntity = false
        count += 1
      case 0x80...0xBF: break
      default: count += isTag || isEntity ? 0 : 1
      }
    }
    return count
  }
}

extension String {
  /// The text in at most `most` characters on one line: cut after a sentence where one ends late enough, otherwise
  /// after a word, and marked.
  func briefly(_ most: Int) -> String {
    let text = split(whereSeparator: \.isNewline).joined(separator: " ")
    guard text.count > most else { return text }
    let room = text.prefix(most)
    if let end = room.ranges(of: ". ").last?.lowerBound, room.distance(from: room.startIndex, to: end) > most / 2 {
      return room[...end] + BriefRoom.mark
    }
    let words = room.lastIndex(of: " ").map { room[..<$0] } ?? room
    return words.trimmingSuffix(while: { $0.isPunctuation || $0.isWhitespace }) + BriefRoom.mark
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while drop: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, drop(last) { text.removeLast() }
    return text
  }
}
