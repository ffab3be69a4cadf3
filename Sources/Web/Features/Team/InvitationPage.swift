import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The invitation with its link, shown once: only the link's digest is stored.
struct InvitationPage {
  let view: InitiativeView
  let link: FreshLink
  /// The e-mail address that was typed, if any.
  let recipient: String?
  /// Where people reach this server: the link leaves the browser.
  let address: PublicAddress

  private var initiative: Initiative { view.initiative }

  var html: HTML {
    """
    \(InitiativeHead(view: view).html)<section><h2>The invitation to \(link.party.title) is ready</h2>
    <p class="note">You see this page once. The link is not stored here; if it gets lost, withdraw it and write \
    another invitation.</p>
    <div class="field"><label for="invitation">The text, with the link in it</label>\
    <textarea id="invitation" rows="22" readonly dir="auto">
    \(text)</textarea></div>
    <p class="actions"><a class="button" href="\(mail)">Open in the mail program</a>\
    <button type="button" class="quiet" data-copy="invitation" hidden>Copy the text</button>\
    <a class="button quiet" href="\(InitiativeRoute.team(initiative.id).path)">Back to who is on it</a></p>
    <p class="small">Some mail programs cut long texts. Compare the end of the message with the end of this page.</p>
    </section>

    """
  }

  private var mail: MailLink {
    MailLink(to: recipient, subject: "\(initiative.title): what does \(link.party.title) say?", body: text)
  }

  /// The text to send.
  var text: String {
    guard let need = initiative.need else { return address.absolute(path) }
    let formats = initiative.settings.formats
    return Brief(need, formats: formats).invitation(
      from: view.session.person.name, party: link.party, link: address.absolute(path),
      until: formats.day(view.session.settings.day(at: link.expiresAt)))
  }

  /// The page behind the link.
  var path: LocalPath { AnswerRoute.form(token: link.token).path }
}
