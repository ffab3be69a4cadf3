import Documents
import Journey
import Markup
import Partnership
import Workspace

/// The form of a record of any kind, drawn from the fields that the kind describes.
struct RecordForm {
  let view: InitiativeView
  let type: any Content.Type
  let record: RecordID
  /// The digest to save over; nil for a new record.
  var base: Digest?
  let state: FormState
  /// What somebody else changed in the meantime.
  var conflict: Conflict?
  /// What the case would come to, for a record of the case; nil for one that nothing was tried with yet.
  var trial: CaseTrial?

  init(
    view: InitiativeView, type: any Content.Type, record: RecordID, base: Digest? = nil, state: FormState,
    conflict: Conflict? = nil
  ) {
    self.view = view
    self.type = type
    self.record = record
    self.base = base
    self.state = state
    self.conflict = conflict
  }

  /// The form of a record as it stands.
  init(view: InitiativeView, entry: some AnyEntry) {
    self.init(
      view: view, type: Stages.content(of: entry.revision.kind) ?? Need.self, record: entry.revision.record,
      base: entry.revision.digest,
      state: FormState(
        "form",
        values: entry.form(
          Editing(view.initiative, by: entry.revision.party ?? .communications, changing: entry.revision.record))))
  }

  private var id: InitiativeID { view.initiative.id }
  private var isNew: Bool { base == nil }
  private var stage: Stage { type.stage ?? .need }

  var title: String {
    if isNew { return "Add \(type.isSingle ? "the" : article) \(type.noun)" }
    return "\(mayEdit ? "Change the" : "The") \(type.noun)"
  }

  /// A form of the case shows beside itself what the case would come to.
  var style: Asset? { stage == .businessCase ? .charts : nil }

  private var article: String { "aeiou".contains(type.noun.prefix(1).lowercased()) ? "an" : "a" }

  private var back: LocalPath { InitiativeRoute.stage(id, stage).path }

  /// The party in whose name the record is, or will be.
  private var party: Party {
    view.initiative.records.find(record)?.revision.party ?? view.session.actor.party ?? .communications
  }

  var html: HTML {
    """
    <p class="small"><a href="\(InitiativeRoute.show(id).path)" dir="auto">\(view.initiative.title)</a> / \
    <a href="\(back)">\(stage.title)</a></p>
    <h1>\(title)</h1>
    \(HTML.when(type.isWritten, "<p class=\"lead\">\(PartyMark(party).html) stands behind it and can change it; others comment.</p>"))
    \(HTML.with(conflict, conflictNote))\(refusedWriting)\
    \(HTML.when(isTried, "<div class=\"trying\"><div>\(form)</div>\(tried)</div>", else: form))\(removal)
    """
  }

  private var mayEdit: Bool {
    guard type.isWritten else { return false }
    return view.may(type.action ?? (isNew ? .addRecord : .editRecord), owner: party)
  }

  /// Whether what is typed can be tried before it is saved.
  private var isTried: Bool { stage == .businessCase && mayEdit && type.kind != Acceptance.kind }

  private var tried: HTML { (trial ?? CaseTrial(view: view, outcome: .none)).html }

  private var refusedWriting: HTML {
    guard !mayEdit, type.isWritten else { return .empty }
    if isNew { return "<p class=\"note\">Your account may not write the \(type.noun) of an initiative.</p>\n" }
    return """
      <p class="note">This was written by \(party.title), which edits it. You can read it here and say what you think \
      <a href="\(back.fragment("conversation"))">in the conversation</a>.</p>

      """
  }

  private var form: HTML {
    let fields = type.fields(Editing(view.initiative, by: party, changing: isNew ? nil : record))
    guard mayEdit else {
      let facts = view.initiative.records.find(record)?.facts(view.initiative.wording) ?? []
      return FactList(facts).html
    }
    let address = isNew ? InitiativeRoute.newRecord(id, type.kind) : InitiativeRoute.record(id, record)
    let hidden =
      PostForm.hidden("kind", type.kind.rawValue) + PostForm.hidden("record", record.text)
      + HTML.with(base) { PostForm.hidden("base", $0.hex) }
    return PostForm(
      action: address.path, state: state, submit: isNew ? "Add" : conflict == nil ? "Save" : "Save mine over it",
      fields: fields, extra: hidden, cancel: back,
      preview: isTried
        ? (InitiativeRoute.preview(id).path, view.initiative.settings.numberStyle.decimal) : nil
    ).html
  }

  private func conflictNote(_ conflict: Conflict) -> HTML {
    let who = view.name(conflict.author)
    let changes = conflict.changes.html { change in
      """
      <div><dt>\(change.label)</dt><dd><del><span class="unseen">before: </span>\(change.old)</del> \
      <ins><span class="unseen">now: </span>\(change.new)</ins></dd></div>
      """
    }
    return """
      <div class="note" role="alert"><h2>\(who) changed this while you were writing</h2>\
      <p>At \(DateText.moment(conflict.at, view.session.settings, near: view.initiative.today)). Nothing of yours is \
      lost: the form below holds what you typed. \(conflict.isRemoved ? "It was taken away; saving brings it back." : "")</p>\
      \(HTML.when(!conflict.changes.isEmpty, "<dl class=\"facts\">\(changes)</dl>"))\
      <p>Take over below what you want to keep of theirs, then save.</p></div>

      """
  }

  private var removal: HTML {
    guard !isNew, mayEdit, conflict == nil, !type.isSingle, let base else { return .empty }
    let hidden = PostForm.hidden("kind", type.kind.rawValue) + PostForm.hidden("base", base.hex)
    return """
      <section class="danger"><h2>Take it away</h2><p>It disappears from the page. The journal keeps that it was there, \
      and what rests on it will say so.</p>\
      \(PostForm.button("Take it away", to: InitiativeRoute.removal(id, record).path, hidden))</section>

      """
  }
}
