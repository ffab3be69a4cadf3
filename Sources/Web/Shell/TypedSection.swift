import Markup

/// What was typed into a form that was not taken: to send again from here, or only to copy.
struct TypedSection {
  private let typed: TypedForm
  private let maySendAgain: Bool

  /// - Parameter maySendAgain: whether the same form could be taken another time.
  init(_ typed: TypedForm, maySendAgain: Bool) {
    self.typed = typed
    self.maySendAgain = maySendAgain
  }

  var html: HTML {
    """
    <section class="typed"><h2>What you typed</h2>
    \(HTML.when(maySendAgain, form, else: "<p>Copy what you want to keep.</p>\n\(lines)"))</section>

    """
  }

  private var form: HTML {
    """
    <p>It is kept on this page, with what you chose, so leave the page open. You can still change it.</p>
    <form method="post" action="\(typed.action)">
    \(lines)\(typed.unseen.html { PostForm.hidden($0.name, $0.value) })\(passwords)\
    <p class="actions"><button>Send it again</button></p></form>

    """
  }

  private var lines: HTML {
    typed.lines.enumerated().map { index, line in
      let id = "typed-\(index)"
      return """
        <div class="field"><label for="\(id)">\(line.label)</label>\(control(line, id))</div>

        """
    }.joined()
  }

  private func control(_ line: TypedForm.Line, _ id: String) -> HTML {
    let name = maySendAgain ? line.name : nil
    guard line.text.count > 60 || line.text.contains(where: \.isNewline) else {
      return """
        <input type="text" id="\(id)"\(attribute: "name", name) value="\(line.text)" \
        dir="auto"\(flag: "readonly", when: !maySendAgain)>
        """
    }
    // The line break after the tag is dropped by browsers, and not the first that was typed.
    return """
      <textarea id="\(id)"\(attribute: "name", name) rows="\(rows(line.text))" \
      dir="auto"\(flag: "readonly", when: !maySendAgain)>
      \(line.text)</textarea>
      """
  }

  private func rows(_ text: String) -> Int {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return min(12, max(2, lines.reduce(0) { $0 + 1 + $1.count / 70 }))
  }

  private var passwords: HTML {
    typed.secrets.html { secret in
      InputField(secret.name, secret.label, FormState("secret"), kind: .password).html
    }
  }
}
