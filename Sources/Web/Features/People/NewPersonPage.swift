import Documents
import Markup
import Partnership

/// Adding an account.
struct NewPersonPage {
  let parties: Set<Party>
  let id: PersonID
  let state: FormState

  var html: HTML {
    """
    <p class="crumbs"><a href="\(Place.people.path)">People</a> / A new one</p>
    <h1>Add a person</h1>
    <p class="lead">You get a one-time password to pass on. No mail is sent.</p>
    \(PostForm(
      action: PeopleRoute.new.path, state: state, submit: "Add",
      extra: "\(PersonForm(parties: parties, state: state).html)\(PostForm.hidden("id", id.text))",
      cancel: Place.people.path
    ).html)
    """
  }
}
