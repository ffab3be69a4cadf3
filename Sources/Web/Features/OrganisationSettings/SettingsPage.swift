import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The settings: to read for members, to change for administrators.
struct SettingsPage {
  let view: SettingsView
  let today: Day
  /// What was typed and refused.
  let refused: FormState?

  private var settings: Settings { view.settings }

  var html: HTML {
    """
    <h1>Settings</h1>
    <p class="lead">What \(settings.name) decides once for all its initiatives.</p>
    <div class="columns"><div>\(HTML.when(view.mayManage, form, else: facts))</div><aside>\(hats)\(HTML.when(!view.mayManage, "<p class=\"small\">An administrator changes the settings.</p>"))\
    \(HTML.when(view.mayManage, journal))</aside></div>
    """
  }

  private var journal: HTML {
    """
    <section><h2>What was changed</h2>
    <p><a href="\(OrganisationJournalRoute.journal.path)">\(OrganisationJournalPage.title)</a></p></section>

    """
  }

  private var facts: HTML { SettingsFacts(settings: settings, people: view.people).html }

  private var form: HTML {
    let form = SettingsForm(settings: settings, members: members)
    let state = refused ?? FormState(values: form.values)
    // Over the present state: after a refusal because somebody was faster, what they saved stands on the page.
    let extra: HTML = """
      \(section("The organisation", form.organisation, state))\(section("How it goes", form.process, state))\
      \(section("How things are written", form.writing, state))\(PostForm.hidden("base", view.digest.hex))
      """
    return """
      \(HTML.when(isOvertaken, overtaken))\
      \(PostForm(action: Place.settings.path, state: state, submit: "Save", extra: extra).html)
      """
  }

  private func section(_ title: String, _ fields: [Field], _ state: FormState) -> HTML {
    "<section><h2>\(title)</h2>\(fields.html { FormField($0, state).html })</section>\n"
  }

  private var isOvertaken: Bool {
    guard let refused else { return false }
    return refused.form["base"] != view.digest.hex
  }

  private var overtaken: HTML {
    """
    <section class="notice"><h2>As somebody else saved it meanwhile</h2>\
    \(facts)\
    <p>Below is what you typed. Saving it replaces the above.</p></section>

    """
  }

  /// The adviser is a member of a party; whoever is it stays to be seen.
  private var members: [Person] {
    view.people.filter { person in
      (person.party != nil && !person.isGuest && person.isOpen(on: today)) || person.id == settings.digitalAdviser
    }
  }

  private var hats: HTML {
    let missing = [Party.security, .dataProtection].filter { !settings.parties.contains($0) }
    let sentences = missing.map { party -> HTML in
      let wearer = party.understudy ?? .it
      return """
        <p>There is no party called \(party.title) here, so \(PartyMark(wearer).html) wears its hat: what \
        \(party.title) would owe, \(wearer.title) owes, and its sign-off counts for both.</p>
        """
    }
    return """
      <section><h2>Who wears which hat</h2>\
      \(HTML.when(missing.isEmpty, "<p>Security and Data protection are parties here. Nobody wears two hats.</p>"))\
      \(sentences)\
      \(HTML.when(!settings.parties.contains(.sponsor), sponsor))</section>

      """
  }

  private var sponsor: HTML {
    "<p>There is no Sponsor, so no sponsor's sign-off is asked for. The decision brief is for whoever decides.</p>"
  }
}
