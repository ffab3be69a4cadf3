import Documents
import Markup
import Partnership
import Workspace

/// One's own account: who one is here, what that allows, and the password.
struct AccountPage {
  static let own = "own"
  static let password = "password"

  let session: Session
  let now: Timestamp
  let own: FormState
  let password: FormState

  var html: HTML {
    """
    <h1>My account</h1>
    <p class="lead">\(lead)</p>
    <div class="columns"><div>
    <section><h2>Name and address</h2>\(ownForm)</section>
    <section><h2>Password</h2>
    <p>When you change it, your sessions on other devices end.</p>\(passwordForm)</section>
    <section><h2>Programs</h2><p><a href="\(AccountTokensRoute.tokens.path)">Tokens for programs</a> that act in your \
    name.</p></section>
    </div><aside><section><h2>What this account may do</h2>
    <ul>\(AccountRights(session: session, now: now).sentences.html { "<li>\($0)</li>" })</ul>
    <p class="small">Which party you belong to is for an administrator to change.</p></section></aside></div>
    """
  }

  private var lead: HTML {
    guard let party = session.actor.party else { return "You belong to no party at \(session.settings.name)." }
    return "You belong to \(PartyMark(party).html) at \(session.settings.name)."
  }

  private var ownForm: HTML {
    PostForm(
      action: Place.account.path, state: own, submit: "Save",
      extra: """
        \(InputField("name", "Name that others read", own, autocomplete: "name").html)\
        \(InputField("email", "E-mail address to sign in with", own, kind: .email, autocomplete: "username").html)
        """
    ).html
  }

  private var passwordForm: HTML {
    PostForm(
      action: AccountRoute.password.path, state: password, submit: "Change password",
      extra: """
        \(InputField(
          "present", "Present password", password, kind: .password, autocomplete: "current-password").html)\
        \(NewPasswordFields(state: password).html)
        """
    ).html
  }
}
