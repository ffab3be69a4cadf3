import Journey
import Markup
import Partnership

/// The first page that anybody sees of a new workspace.
struct SetUpPage {
  let action: LocalPath
  let state: FormState

  var html: HTML {
    """
    <h1>Set Tandem up</h1>
    <p class="lead">Your organisation, then you as its first administrator. All of it can be changed later.</p>
    \(form)
    """
  }

  private var form: HTML {
    PostForm(
      action: action, state: state, submit: "Set up and sign in",
      extra: """
        <section><h2>The organisation</h2>\(organisation)</section>
        <section><h2>You</h2>\(administrator)</section>

        """
    ).html
  }

  private var organisation: HTML {
    """
    \(InputField("organisation", "Name of the organisation", state, autocomplete: "organization").html)\
    \(InputField(
      "currency", "Currency", state, hint: "Three letters. Business cases count in it. For example: EUR.").html)\
    \(InputField(
      "timeZone", "Time zone", state, hint: "Region and city, for days and hours. For example: Europe/Berlin.").html)
    """
  }

  private var administrator: HTML {
    """
    \(InputField("name", "Name that others read", state, autocomplete: "name").html)\
    \(InputField("email", "E-mail address to sign in with", state, kind: .email, autocomplete: "username").html)\
    \(FormField(Self.party, state).html)\(NewPasswordFields(state: state).html)
    """
  }

  /// More parties come with the settings; at the beginning there are the three without which there is no partnership.
  private static let party = Field(
    "party", "Your party",
    .choice(
      [Choice("", "None: I look after Tandem only")] + Party.essential.sorted().map { Choice($0.rawValue, $0.title) },
      optional: false),
    hint: "An administrator looks after accounts and settings. To bring needs or to answer, one belongs to a party.")
}
