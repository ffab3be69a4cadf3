import Documents
import Journey
import Markup
import Partnership
import Workspace

/// One's tokens, and the form for another.
struct TokensPage {
  let tokens: [AccountToken]
  let session: Session
  let now: Timestamp
  /// Of the token that the form makes.
  let id: TokenID
  let state: FormState

  var html: HTML {
    """
    <p class="small"><a href="\(Place.account.path)">My account</a></p>
    <h1>Tokens for programs</h1>
    <p class="lead">With a token a program does in your name what you may do. It never signs off, and it changes no \
    account, password or token.</p>
    <section><h2>Your tokens</h2>\(list)</section>
    <section><h2>Make a token</h2>\(form)</section>

    """
  }

  private var list: HTML {
    guard !tokens.isEmpty else { return "<p>You have none.</p>\n" }
    return "<ul class=\"list\">\(tokens.html(line))</ul>\n\(TableLinks.download(TableRoute.tokens.path))"
  }

  private func line(_ token: AccountToken) -> HTML {
    let settings = session.settings
    func day(_ moment: Timestamp) -> String { settings.formats.day(settings.day(at: moment)) }
    let used = token.seenAt.map { "last used on \(day($0))" } ?? "never used"
    let end = token.expiresAt < now ? "ended on \(day(token.expiresAt))" : "works until \(day(token.expiresAt))"
    return """
      <li><p><strong dir="auto">\(token.name)</strong> <span class="badge">\(token.scope.title)</span></p>
      <p class="small">Made on \(day(token.createdAt)), \(used), \(end).</p>\
      \(PostForm.button("Revoke", to: AccountTokensRoute.revocation(token.id).path))</li>

      """
  }

  private var form: HTML {
    PostForm(
      action: AccountTokensRoute.tokens.path, state: state, submit: "Make the token",
      fields: [
        Field("name", "What is it for?", .line, hint: "For example: the nightly report.", isRequired: true),
        Field(
          "scope", "What may it do?",
          .choice(
            [
              Choice(TokenScope.read.rawValue, "Read what you may read"),
              Choice(TokenScope.write.rawValue, "Read, and write what you may write"),
            ], optional: false), isRequired: true),
        Field("endsOn", "Until when?", .day, hint: "Its last day, within a year.", isRequired: true),
      ], extra: PostForm.hidden("id", id.text)
    ).html
  }
}

/// A token that was just made, with its text.
struct FreshTokenPage {
  let fresh: FreshToken

  var html: HTML {
    """
    <h1>The token “\(fresh.token.name)” is made</h1>
    <p class="note">You see its text this once: only a digest of it is stored. Keep it where programs keep passwords.</p>
    <div class="field"><label for="token">The token</label>\
    <textarea id="token" rows="2" readonly>
    \(fresh.secret)</textarea></div>
    <p class="actions"><button type="button" class="quiet" data-copy="token" hidden>Copy it</button>\
    <a class="button quiet" href="\(AccountTokensRoute.tokens.path)">To your tokens</a></p>

    """
  }
}
