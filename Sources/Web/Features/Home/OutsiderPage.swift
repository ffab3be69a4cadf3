import Markup
import Partnership
import Workspace

/// What somebody without a party sees first: what this is, and what they can do here.
struct OutsiderPage {
  let session: Session

  var html: HTML {
    """
    <h1>Tandem at \(session.settings.name)</h1>
    <p class="lead">Here Communications, IT and HR take one need from first ask to a signed decision, and from there \
    to a measured result.</p>
    \(HTML.when(session.actor.roles.contains(.administrator), administrator, else: employee))
    """
  }

  private var employee: HTML {
    """
    <p>Your account belongs to no party, so it shows no initiatives. What is decided for all staff is announced to all \
    staff.</p>
    <p>You work in Communications, IT or HR, and were told to look here? Then ask an administrator to enter you in \
    your party.</p>
    <p><a href="\(Place.account.path)">My account</a>: your name, your address and your password.</p>
    """
  }

  private var administrator: HTML {
    """
    <p>You look after accounts and settings. That opens no initiative and signs nothing. To bring a need or to answer \
    one, enter yourself in a party.</p>
    <section><h2>To begin</h2><ol>
    <li><a href="\(Place.settings.path)">Look at the settings</a>: which parties there are, the currency, and up to \
    which cost the quick track goes.</li>
    <li><a href="\(Place.people.path)">Add people</a>: at least one each for Communications, IT and HR.</li>
    <li>Tell them. Each of them can bring the first need, in a quarter of an hour.</li></ol></section>
    """
  }
}
