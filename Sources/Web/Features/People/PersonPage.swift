import Journey
import Markup
import Partnership
import Workspace

/// One account, for an administrator.
struct PersonPage {
  let person: Person
  let session: Session
  let state: FormState

  var html: HTML {
    """
    <p class="crumbs"><a href="\(Place.people.path)">People</a> / \(person.shownName)</p>
    <h1>\(person.shownName)</h1>
    <p class="lead">\(lead)</p>
    <div class="columns"><div>\(main)</div>
    <aside>\(aside)</aside></div>
    """
  }

  private var main: HTML {
    if isErased { return erased }
    guard !person.isPlaceholder else {
      return """
        <p>This is a name that an imported initiative brought along. It has no account and never gets one: what a file \
        claims is not put into the mouth of somebody who is here. Whoever joins is added as a new person.</p>
        """
    }
    return form
  }

  private var aside: HTML {
    guard !person.isPlaceholder else { return HTML.when(!isErased, erasure) }
    return HTML.when(person.closedAt == nil, openAccount, else: closedAccount)
  }

  private var isSelf: Bool { person.id == session.person.id }
  private var isErased: Bool { person.name.isEmpty }

  private var lead: HTML {
    guard !person.isPlaceholder, let closed = person.closedAt else {
      return HTML.with(person.party) { PartyMark($0).html }
    }
    let day = DateText.day(session.settings.day(at: closed), session.settings.formats)
    return "Closed on \(day). What this person wrote and signed stays."
  }

  private var form: HTML {
    // The party of somebody whose party the organisation has since given up stays to be seen.
    let parties = session.settings.parties.union(person.party.map { [$0] } ?? [])
    return PostForm(
      action: PeopleRoute.person(person.id).path, state: state, submit: "Save",
      extra: PersonForm(parties: parties, state: state).html, cancel: Place.people.path
    ).html
  }

  private var erased: HTML {
    "<p>Name and address are erased. The journal knows this person by a number only, and stays whole.</p>"
  }

  private var openAccount: HTML {
    guard !isSelf else {
      return """
        <section><h2>This is you</h2><p>Your password is under <a href="\(Place.account.path)">My account</a>. Another \
        administrator can close this account.</p></section>
        """
    }
    return """
      <section><h2>Password lost?</h2>
      <p>A reset gives a one-time password and ends their sessions. They sign nothing off for 24 hours.</p>
      \(PostForm.button("Reset the password", to: PeopleRoute.password(person.id).path))</section>
      <section><h2>No longer here?</h2>
      <p>A closed account cannot sign in, and speaks for no party any more: name somebody else on “Who is on it” of each \
      initiative. What the person wrote and signed stays, and the account can be opened again.</p>
      \(closing("yes", "Close the account"))</section>
      """
  }

  private var closedAccount: HTML {
    """
    <section><h2>Back again?</h2>
    <p>An account that is opened again has its old password and rights. It speaks for a party only where it is named \
    again.</p>
    \(closing("no", "Open the account again"))</section>
    \(HTML.when(!isErased, erasure))
    """
  }

  private func closing(_ closed: String, _ words: String) -> HTML {
    PostForm.button(words, to: PeopleRoute.closing(person.id).path, PostForm.hidden("closed", closed))
  }

  private var erasure: HTML {
    """
    <section><h2>Erase the name</h2>
    <details><summary>This cannot be undone</summary>
    <p>Name and address go; “A former member” stands in their place everywhere. What was written and signed stays, \
    with its party.</p>
    \(PostForm.button("Erase name and address", to: PeopleRoute.erasure(person.id).path))</details></section>
    """
  }
}
