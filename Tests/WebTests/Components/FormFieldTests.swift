import Documents
import Journey
import Markup
import Testing

@testable import Web

@Suite struct FormFieldTests {
  private let title = Field("title", "What do you want?", .line, hint: "In a few words.", isRequired: true)

  private func refused(_ pairs: [(String, String)], _ field: String, _ message: String) -> FormState {
    FormState("need", Form(pairs), problems: Problems(Problem(field: field, message: message)))
  }

  @Test func aRefusedFieldKeepsWhatWasTypedAndSaysWhatWouldBeRight() {
    let html = FormField(title, refused([("title", "<b>\"wall\"</b>")], "title", "Say for whom.")).html.text
    #expect(html.contains("value=\"&lt;b&gt;&quot;wall&quot;&lt;/b&gt;\""))
    #expect(html.contains("<label for=\"need-title\">"))
    #expect(html.contains("id=\"need-title-refusal\">Say for whom.</p>"))
    #expect(html.contains("aria-describedby=\"need-title-hint need-title-refusal\""))
    #expect(html.contains("aria-invalid=\"true\""))
  }

  @Test func aFieldThatIsRightSaysNothing() {
    let html = FormField(title, FormState("need")).html.text
    #expect(!html.contains("aria-invalid") && !html.contains("refusal"))
  }

  @Test func onlyWhatMayStayEmptyIsMarked() {
    #expect(!FormField(title, FormState()).html.text.contains("optional"))
    #expect(FormField(Field("a", "A", .day), FormState()).html.text.contains("optional"))
  }

  @Test func whereThereIsNothingToChooseItSaysSo() {
    let html = FormField(Field("of", "Of which measure?", .choice([], optional: false)), FormState("need")).html.text
    #expect(html.contains("id=\"need-of\"") && html.contains("nothing to choose yet"))
  }

  @Test func aTextKeepsItsFirstLineBreak() {
    let field = Field("words", "Words", .text(rows: 3))
    let html = FormField(field, FormState(values: [("words", "\nsecond line")])).html.text
    #expect(html.contains(">\n\nsecond line</textarea>"))
  }

  @Test func choicesKeepWhatWasChosenUnderALegend() {
    let field = Field("kinds", "Kinds", .choices([Choice("blog", "Blog"), Choice("wiki", "Wiki")]))
    let html = FormField(field, FormState(values: [("kinds", "wiki"), ("kinds", "other")])).html.text
    #expect(html.contains("<fieldset") && html.contains("<legend>Kinds"))
    #expect(html.contains("value=\"wiki\" checked"))
    #expect(!html.contains("value=\"blog\" checked"))
  }

  @Test func nothingChosenIsNotSaid() {
    let field = Field("class", "Class", .choice([Choice("a", "A"), Choice("b", "B")], optional: true))
    #expect(FormField(field, FormState()).html.text.contains("value=\"\" checked"))
    #expect(!FormField(field, FormState(values: [("class", "b")])).html.text.contains("value=\"\" checked"))
  }

  @Test func aLongListIsASelection() {
    let many = (1...12).map { Choice("\($0)", "Choice \($0)") }
    let html = FormField(
      Field("n", "N", .choice(many, optional: false), isRequired: true), FormState(values: [("n", "7")])
    )
    .html.text
    #expect(html.contains("<option value=\"7\" selected>"))
    #expect(!html.contains("Choose…"))
  }

  @Test func theListOfWhatIsWrongLeadsToTheFields() {
    let state = refused([], "lines[2].low", "Write a number.")
    #expect(ErrorSummary(state).html.text.contains("<a href=\"#need-lines\">Write a number.</a>"))
    #expect(state.messages("lines") == ["Write a number."])
    #expect(state.messages("line").isEmpty)
    #expect(ErrorSummary(FormState()).html.isEmpty)
  }

  @Test func aPasswordNeverComesBack() {
    let state = FormState("in", Form([("password", "hunter2"), ("email", "a@example.org")]))
    let password = InputField("password", "Password", state, kind: .password, autocomplete: "current-password").html
      .text
    #expect(!password.contains("hunter2"))
    #expect(password.contains("autocomplete=\"current-password\""))
    #expect(InputField("email", "E-mail", state, kind: .email).html.text.contains("value=\"a@example.org\""))
  }
}
