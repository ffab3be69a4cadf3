import Documents
import Markup
import Partnership
import Workspace

/// Who is who, by party.
struct PeoplePage {
  let directory: Directory
  let today: Day

  var html: HTML {
    """
    <div class="row"><h1>People</h1>\
    \(HTML.when(directory.mayManage, "<a class=\"button\" href=\"\(PeopleRoute.new.path)\">Add a person</a>"))</div>
    <p class="lead">A party is everybody who sits on one side of the table. Who speaks for it is named on each \
    initiative.</p>
    \(parties.html(section))\(others)\(HTML.when(!closed.isEmpty, closedSection))\
    \(TableLinks.download(TableRoute.people.path))\(HTML.when(directory.mayManage, journal))
    """
  }

  private var journal: HTML {
    "<p class=\"small\"><a href=\"\(OrganisationJournalRoute.journal.path)\">\(OrganisationJournalPage.title)</a></p>\n"
  }

  private var open: [Person] { directory.shown(on: today).filter { $0.isOpen(on: today) } }
  private var closed: [Person] { directory.shown(on: today).filter { !$0.isOpen(on: today) } }

  /// Those of the organisation, and those that only some people still have.
  private var parties: [Party] { directory.settings.parties.union(open.compactMap(\.party)).sorted() }

  private func section(_ party: Party) -> HTML {
    let members = open.filter { $0.party == party }
    let hats = directory.settings.parties.hats(of: party).dropFirst().map(\.title).joined(separator: " and ")
    return """
      <section><h2>\(PartyMark(party).html)</h2>
      \(HTML.when(!hats.isEmpty, "<p class=\"small\">Wears the hat of \(hats) as well, which has no party here.</p>"))\
      \(HTML.when(members.isEmpty, nobody(in: party), else: table(members, of: party.title)))</section>

      """
  }

  private func nobody(in party: Party) -> HTML {
    guard directory.mayManage else { return "<p>Nobody yet. An administrator adds people.</p>" }
    return "<p>Nobody yet. Until somebody is here, nothing that \(party.title) owes can be done.</p>"
  }

  private var others: HTML {
    let people = open.filter { $0.party == nil }
    return HTML.when(
      !people.isEmpty, "<section><h2>Without a party</h2>\(table(people, of: "people without a party"))</section>\n")
  }

  private var closedSection: HTML {
    "<section><h2>Closed accounts</h2>\(table(closed, of: "closed accounts"))</section>\n"
  }

  private func table(_ people: [Person], of title: String) -> HTML {
    """
    <table class="cards people"><caption class="unseen">\(title)</caption>
    <thead class="unseen"><tr><th scope="col">Name</th><th scope="col">Address</th>\
    <th scope="col">Part</th></tr></thead>
    <tbody>
    \(people.html(row))</tbody></table>

    """
  }

  private func row(_ person: Person) -> HTML {
    let name: HTML = HTML.when(
      directory.mayManage,
      "<a href=\"\(PeopleRoute.person(person.id).path)\" dir=\"auto\">\(person.shownName)</a>",
      else: "<span dir=\"auto\">\(person.shownName)</span>")
    return """
      <tr><th scope="row">\(name)</th><td>\(person.email)</td>\
      <td>\(parts(of: person).joined(separator: ", "))</td></tr>

      """
  }

  private func parts(of person: Person) -> [String] {
    let formats = directory.settings.formats
    return [
      person.id == directory.settings.digitalAdviser ? "digital adviser" : nil,
      person.isAdministrator ? "administrator" : nil,
      person.isPlaceholder ? "name from an imported file, without an account" : nil,
      person.isPlaceholder ? nil : person.closedAt.map { "closed on \(formats.day(directory.settings.day(at: $0)))" },
      person.endsOn.map { "\(person.isGuest ? "guest " : "")\($0 < today ? "ended on" : "until") \(formats.day($0))" },
    ].compactMap { $0 }
  }
}
