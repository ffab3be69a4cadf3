import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The form of one fact: what is known, and what the organisation says instead.
struct FactPage {
  let view: PlatformView
  let about: FactSubject
  let session: Session
  /// What was typed and refused.
  let refused: FormState?

  private var entry: CatalogueEntry { view.state.entry }
  private var id: PlatformID { entry.platform }
  private var present: CatalogueFact? { entry.fact(about) }

  var title: String { "\(present == nil ? "Add" : "Correct"): \(about.title)" }

  var html: HTML {
    """
    <p class="crumbs"><a href="\(Place.catalogue.path)">Catalogue</a> / \
    <a href="\(CatalogueRoute.platform(id).path)" dir="auto">\(entry.name)</a></p>
    <h1>\(title)</h1>
    <p class="lead">What is looked at for every need. Write only what can be read somewhere, or what somebody has tried; \
    what nobody knows stays unknown.</p>
    \(known)\(form)\(removal)
    """
  }

  private var known: HTML {
    guard let present else { return "<p>No source says anything about it yet.</p>\n" }
    return """
      <div class="note"><h2>At present</h2><p dir="auto">\(present.told)</p>\
      <p class="small">\(FactSource(present, session).html)</p></div>

      """
  }

  private var form: HTML {
    let digest = present.flatMap { try? $0.digest.hex } ?? ""
    return PostForm(
      action: CatalogueRoute.fact(id, about).path, state: refused ?? beginning, submit: "Save", fields: fields,
      extra: PostForm.hidden("base", digest), cancel: CatalogueRoute.platform(id).path
    ).html
  }

  /// Begins with what is known, apart from its source: whoever corrects it has read it somewhere else, or anew.
  private var beginning: FormState {
    FormState(
      values: (present?.values ?? []).map { ("value", $0) } + [
        ("words", present?.words ?? ""), ("read", session.today.description),
      ])
  }

  private var fields: [Field] {
    let value: [Field] =
      about.vocabulary.isEmpty
      ? []
      : [
        Field(
          "value", about.question,
          about.isList ? .choices(about.choices) : .choice(about.choices, optional: false), isRequired: true)
      ]
    return value + [
      Field(
        "words", "In words", .text(rows: 2),
        hint: "One or two sentences: limits, editions, what it costs extra.", isRequired: about.vocabulary.isEmpty),
      Field(
        "source", "Where can it be read?", .line,
        hint:
          "An address, a document with its page, or who tried it and how. For example: our own trial with 12 people.",
        isRequired: true),
      Field("read", "When was it read or tried there?", .day, isRequired: true),
    ]
  }

  private var removal: HTML {
    guard let said = entry.own[about], let digest = try? said.fact.digest else { return .empty }
    let words =
      entry.replaced[about] == nil
      ? "It is unknown again." : "What ships with Tandem holds again: “\(entry.replaced[about]?.told ?? "")”."
    return """
      <section class="danger"><h2>Take it back</h2><p dir="auto">\(words) The journal keeps what we said.</p>\
      \(PostForm.button("Take it back", to: CatalogueRoute.factRemoval(id, about).path, PostForm.hidden("base", digest.hex)))</section>

      """
  }
}

extension FactSubject {
  /// What the form of a fact asks.
  fileprivate var question: String {
    switch self {
    case .licence: "Under what licence?"
    case .hosting: "Where can it run?"
    case .signOn: "How do people sign in?"
    case .export: "What can be taken along when one leaves?"
    case .exitLimits, .terms, .price: title
    case .feature: "Does it have it?"
    }
  }
}
