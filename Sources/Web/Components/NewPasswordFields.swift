import Markup
import Workspace

/// A new password, typed twice.
struct NewPasswordFields {
  let state: FormState

  var html: HTML {
    """
    \(InputField(
      "new", "New password", state, kind: .password,
      hint: "At least \(Passwords.shortest) characters. Three or four words together are easy to remember.",
      autocomplete: "new-password").html)\
    \(InputField("again", "The same once more", state, kind: .password, autocomplete: "new-password").html)
    """
  }
}
