import Documents
import Markup
import Partnership

/// The sign-in page; in the demonstration with a door for each of its people.
struct SignInPage {
  let state: FormState
  /// Where to go on afterwards.
  let next: LocalPath?
  /// The people of the demonstration; nobody elsewhere.
  let doors: [Person]

  var html: HTML {
    """
    <h1>Sign in</h1>
    <p class="lead">Communications, IT and HR take one need from first ask to a signed decision.</p>
    \(HTML.when(!doors.isEmpty, demo))<section>\(HTML.when(!doors.isEmpty, "<h2>With an address and a password</h2>"))
    \(form)<p class="small">No account, or the password is lost? An administrator adds accounts and resets \
    passwords.</p>
    <p class="small">You were sent a link and asked for an answer? Open the link itself. It needs no \
    account.</p></section>
    """
  }

  private var form: HTML {
    PostForm(
      action: Place.signIn.path, state: state, submit: "Sign in",
      extra: """
        \(InputField("email", "E-mail address", state, kind: .email, autocomplete: "username").html)\
        \(InputField("password", "Password", state, kind: .password, autocomplete: "current-password").html)\(onwards)
        """
    ).html
  }

  private var demo: HTML {
    """
    <section><h2>Step in as one of these people</h2>
    <p>Each sees what their part allows. Start with the IT lead, or with the Communications lead.</p>
    <ul class="doors">\(Party.allCases.html { doors(PartyMark($0).html, doors.filter(of: $0)) })\
    \(doors("No party", doors.filter(of: nil)))</ul></section>

    """
  }

  private func doors(_ title: HTML, _ people: [Person]) -> HTML {
    HTML.when(!people.isEmpty, "<li>\(title) <div class=\"actions\">\(people.html(door))</div></li>\n")
  }

  private func door(_ person: Person) -> HTML {
    PostForm.button(
      person.name, to: AccountRoute.demoDoor.path, "\(PostForm.hidden("person", person.id.text))\(onwards)")
  }

  private var onwards: HTML { HTML.with(next) { PostForm.hidden("next", $0.description) } }
}

extension [Person] {
  /// Those of a party, or of none.
  fileprivate func filter(of party: Party?) -> [Person] { filter { $0.party == party } }
}
