import Journey
import Markup
import Partnership

/// The form of a platform that does not ship: what it is, and what one source says about it.
struct NewPlatformPage {
  let categories: [String]
  let state: FormState

  var html: HTML {
    let facts: HTML = """
      <section><h2>What one source says about it</h2><p class="hint">A product page, an offer, or a trial of your own. Leave \
      open what it does not say: unknown is an honest answer, and further facts can be added later, each with its own \
      source.</p>\(Self.facts.html { FormField($0, state).html })</section>

      """
    return """
      <p class="crumbs"><a href="\(Place.catalogue.path)">Catalogue</a></p>
      <h1>Add a platform</h1>
      <p class="lead">One that is not in the catalogue: it is then looked at for every need, as the others are.</p>
      \(PostForm(
        action: CatalogueRoute.new.path, state: state, submit: "Add", fields: Self.about(categories), extra: facts,
        cancel: Place.catalogue.path
      ).html)
      """
  }

  /// What an entry of one's own is.
  static func about(_ categories: [String]) -> [Field] {
    [
      Field("name", "What is it called?", .line, isRequired: true),
      Field(
        "category", "In which category?", .line,
        hint: "One that is there, or another: \(categories.joined(separator: ", ")).", isRequired: true),
      Field(
        "kinds", "What kind of channel can it be?", .choices(ChannelKind.all),
        hint: "It is proposed for needs of these kinds; without one, only where the kind is left open."),
    ]
  }

  private static let facts: [Field] = [
    Field(
      "source", "Where can it be read?", .line, hint: "An address, a document with its page, or who tried it and how."),
    Field("read", "When was it read or tried there?", .day),
    Field("licence", "Under what licence?", .choice(FactSubject.licence.choices, optional: true)),
    Field("hosting", "Where can it run?", .choices(FactSubject.hosting.choices)),
    Field("signOn", "How do people sign in?", .choices(FactSubject.signOn.choices)),
    Field("export", "What can be taken along when one leaves?", .choice(FactSubject.export.choices, optional: true)),
    Field("has", "Which features does the source name?", .choices(Journey.Feature.all)),
  ]
}
