import Documents
import Journey
import Markup
import Partnership

/// The fields of an account, for adding and for changing one.
struct PersonForm {
  let parties: Set<Party>
  let state: FormState

  /// The fields begin with what is known.
  static func state(of person: Person) -> FormState {
    FormState(
      values: [
        ("name", person.name), ("email", person.email), ("party", person.party?.rawValue ?? ""),
        ("administrator", person.isAdministrator ? "yes" : ""), ("endsOn", person.endsOn?.description ?? ""),
      ])
  }

  var html: HTML {
    """
    \(InputField(
      "name", "Name that others read", state, hint: "A name or a part: “IT lead” is fine.", autocomplete: "off").html)\
    \(InputField("email", "E-mail address to sign in with", state, kind: .email, autocomplete: "off").html)\
    \(FormField(party, state).html)\(FormField(Self.endsOn, state).html)\(FormField(Self.administrator, state).html)
    """
  }

  private var party: Field {
    let choices = parties.sorted().map { party in
      Choice(
        party.rawValue, party.title, hint: party == .agency ? "a guest: sees what is shared, and nothing else" : nil)
    }
    return Field(
      "party", "Party",
      .choice([Choice("", "None", hint: "an employee: sees no initiatives")] + choices, optional: false))
  }

  private static let endsOn = Field(
    "endsOn", "Last day of the account", .day, hint: "Needed for guests. Others leave it empty.")

  private static let administrator = Field(
    "administrator", "Rights",
    .choices([
      Choice(
        "yes", "Administrator", hint: "looks after accounts and settings; it opens no initiative and signs nothing")
    ]))
}

extension Person {
  /// The name, or that there is none any more.
  var shownName: String { name.isEmpty ? "A former member" : name }
}
