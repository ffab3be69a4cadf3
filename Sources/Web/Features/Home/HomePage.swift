import Documents
import Markup
import Partnership
import Workspace

/// What waits for a member's party, what waits for others, and what is good to know.
struct HomePage {
  let home: Home
  let session: Session

  var html: HTML {
    """
    <h1>Waiting for you</h1>
    \(HTML.when(isNew, beginning, else: desk))
    """
  }

  private var party: Party { session.actor.party ?? .communications }
  private var isNew: Bool { home.recent.isEmpty && home.mine.isEmpty && home.others.isEmpty }

  private var beginning: HTML {
    EmptyState(
      title: "There is no initiative yet",
      words:
        "An initiative begins with a need. Five plain questions take a quarter of an hour and give you a brief, an "
        + "agenda for a first meeting, and an invitation to IT, which answers within days and needs no account.",
      example:
        "“A nurse on a night shift finds out who knows.” For 4,200 staff on three sites, by January. Tried so far: "
        + "a shared folder that nobody used. Worry: patient data in posts.",
      action: (words: "Bring a need", path: NewNeedRoute.form.path)
    ).html
  }

  private var desk: HTML {
    """
    <p class="lead">\(lead)</p>
    <div class="columns"><div>
    \(HTML.when(home.mine.isEmpty, nothing, else: mine))\(HTML.when(home.mineCount.count > home.mine.count, rest))
    \(HTML.when(!home.others.isEmpty, "<section><h2>Waiting for others</h2>\(others)</section>\n"))</div>
    <aside><p><a class="button" href="\(NewNeedRoute.form.path)">Bring a need</a></p>
    \(HTML.when(!home.informed.isEmpty, "<section><h2>Good to know</h2>\(informed)</section>\n"))\
    \(HTML.when(!home.lookAgain.isEmpty, "<section><h2>Time to look again</h2>\(lookAgain)</section>\n"))\
    \(HTML.when(!home.recent.isEmpty, "<section><h2>Changed lately</h2>\(recent)</section>\n"))</aside></div>
    """
  }

  private var lead: String {
    let hats = session.settings.parties.hats(of: party).dropFirst().map(\.title).joined(separator: " and ")
    let count =
      switch home.mineCount.count {
      case 0: "Nothing waits for \(party.title)."
      case 1: "One thing waits for \(party.title)."
      case let count where count > home.mine.count:
        "\(home.mineCount.isMore ? "At least " : "")\(session.settings.formats.number(count)) things wait for "
          + "\(party.title). These are the \(home.mine.count) oldest."
      case let count: "\(count) things wait for \(party.title), the oldest first."
      }
    return hats.isEmpty ? count : "\(count) It wears the hat of \(hats) as well."
  }

  private var nothing: HTML {
    EmptyState(
      title: "Nothing waits for you",
      words: "When an initiative needs something of \(party.title) before it can move on, it stands here, with the day "
        + "since when it waits.",
      example: "“A risk has no owner”, on a new intranet, for 4 days."
    ).html
  }

  private var mine: HTML {
    home.mine.grouped(by: \.initiative).html { group in
      """
      <div class="waiting"><h2><a href="\(InitiativeRoute.show(group[0].initiative).path)" dir="auto">\
      \(group[0].title)</a></h2><ul class="list">\(group.html { item($0, where: $0.stage.title) })</ul></div>

      """
    }
  }

  private var rest: HTML {
    let path = Place.initiatives.path.query("party", party.rawValue)
    return "<p><a href=\"\(path)\">All initiatives that wait for \(party.title)</a></p>"
  }

  private var others: HTML {
    home.others.grouped(by: \.party).html { group in
      """
      <div class="waiting"><h3>\(PartyMark(group[0].party).html)</h3>
      <ul class="list">\(group.html { item($0, where: $0.title) })</ul></div>

      """
    }
  }

  private var informed: HTML {
    "<ul class=\"list\">\(home.informed.html { item($0, where: $0.title) })</ul>"
  }

  private func item(_ item: Home.Item, where place: String) -> HTML {
    let since = DateText.elapsed(since: session.settings.day(at: item.since), today: session.today)
    let path = InitiativeRoute.stage(item.initiative, item.stage).path
    guard let asked = item.asked else {
      return """
        <li><p><a href="\(path)" dir="auto">\(item.words)</a></p>\
        <p class="meta"><span dir="auto">\(place)</span><span>\(since)</span></p></li>

        """
    }
    return """
      <li class="open"><p>Not yet: <a href="\(path)">\(asked)</a></p>\
      <p class="small" dir="auto">\(item.words)</p>\
      <p class="meta"><span dir="auto">\(place)</span><span>\(since)</span></p></li>

      """
  }

  private var lookAgain: HTML {
    let rows = home.lookAgain.html { row in
      let day = HTML.with(row.lookAgain) { DateText.day($0, session.settings.formats, near: session.today) }
      return """
        <li><p><a href="\(InitiativeRoute.show(row.id).path)" dir="auto">\(row.title)</a></p>\
        <p class="meta"><span>\(row.standing.title)</span><span>look again from \(day)</span></p></li>

        """
    }
    return "<ul class=\"list\">\(rows)</ul>"
  }

  private var recent: HTML { InitiativeLines(rows: home.recent, session: session).html }
}

extension Sequence {
  /// The elements in groups of an equal key, each where its first element stood.
  fileprivate func grouped<Key: Hashable>(by key: (Element) -> Key) -> [[Element]] {
    var places: [Key: Int] = [:]
    var groups: [[Element]] = []
    for element in self {
      if let place = places[key(element)] {
        groups[place].append(element)
      } else {
        places[key(element)] = groups.count
        groups.append([element])
      }
    }
    return groups
  }
}
