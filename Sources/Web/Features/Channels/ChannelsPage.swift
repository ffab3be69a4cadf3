import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The register of channels: to read for everybody, to change for those who keep it.
struct ChannelsPage {
  let view: ChannelsView
  let formats: Formats
  /// What was typed and refused.
  let refused: FormState?

  var html: HTML {
    """
    <h1>Our channels</h1>
    <p class="lead">What we run already. “Use what we have” is among the candidates of every need, with the channel that \
    comes nearest to it.</p>
    \(HTML.when(isOvertaken, overtaken))\(HTML.when(view.mayKeep, ChannelsForm(view: view, refused: refused).html, else: facts))
    """
  }

  private var facts: HTML {
    let cards = view.register.channels.html(card)
    return """
      \(HTML.when(view.register.channels.isEmpty, "<p>Nobody has named a channel yet.</p>", else: "<ul class=\"lines\">\(cards)</ul>"))
      <p class="small">The members of \(PartyMark(ChannelRegister.keeper).html) and the digital adviser keep it.</p>

      """
  }

  private func card(_ channel: ChannelRegister.Channel) -> HTML {
    let told = [
      channel.kind?.title, channel.reach.map { "reaches \(formats.number($0)) people" }, "run by \(channel.owner)",
    ]
    return """
      <li><strong dir="auto">\(channel.name)</strong> <span dir="auto">\(told.compactMap(\.self).joined(separator: ", "))</span>\
      <p class="small">\(channel.features.isEmpty ? "None of the features that needs ask for." : channel.features.map(\.title).joined(separator: ", "))</p>\
      <small dir="auto">\(channel.note)</small></li>

      """
  }

  private var isOvertaken: Bool {
    guard let refused else { return false }
    return refused.form["base"] != view.digest.hex
  }

  private var overtaken: HTML {
    """
    <section class="notice"><h2>As somebody else saved it meanwhile</h2>\(facts)\
    <p>Below is what you typed. Saving it replaces the above.</p></section>

    """
  }
}
