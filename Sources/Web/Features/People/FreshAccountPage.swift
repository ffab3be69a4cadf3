import Markup
import Partnership
import Workspace

/// The one-time password of a new account, or after a reset: shown this once.
struct FreshAccountPage {
  let fresh: FreshAccount
  let isNew: Bool

  var html: HTML {
    """
    <p class="crumbs"><a href="\(Place.people.path)">People</a> / \(fresh.person.name)</p>
    <h1>\(HTML.when(isNew, "\(fresh.person.name) is added", else: "The password is reset"))</h1>
    <p class="lead">Pass this password on to \(fresh.person.name). It is shown this once.</p>
    <p class="secret"><code id="password">\(fresh.password)</code> \
    <button type="button" class="quiet small" data-copy="password" hidden>Copy</button></p>
    <ul><li>Tell it in person or by telephone. A mail may be read by others.</li>
    <li>They sign in as <strong>\(fresh.person.email)</strong>, and choose a password of their own under “My \
    account”.</li>\(HTML.when(!isNew, reset))</ul>
    <p class="actions"><a class="button" href="\(Place.people.path)">Back to the people</a></p>
    """
  }

  private var reset: HTML {
    """
    <li>Their sessions have ended.</li>
    <li>They sign nothing off for the next 24 hours, so that nobody can sign in another person's name by a reset.</li>
    """
  }
}
