import Testing

@testable import Markup

@Suite struct MailLinkTests {
  @Test func subjectAndBodyAreEncoded() {
    let link = MailLink(to: "it@example.org", subject: "A & B?", body: "Hello,\nyes")
    #expect(link.description == "mailto:it@example.org?subject=A%20%26%20B%3F&body=Hello%2C%0D%0Ayes")
  }

  @Test func withoutARecipientTheSenderChoosesOne() {
    #expect(MailLink(subject: "s", body: "b").description == "mailto:?subject=s&body=b")
  }

  @Test(arguments: ["nobody", "@example.org", "somebody@", ""])
  func whatIsNoAddressIsLeftOut(_ recipient: String) {
    #expect(MailLink(to: recipient, subject: "s", body: "b").description == "mailto:?subject=s&body=b")
  }

  @Test(arguments: [
    "a@b.example?bcc=c@d.example", "a@b.example,c@d.example", "a&body=x@b.example", "a\r\nBcc: c@b.example",
  ])
  func noTextAddsARecipientOrAHeader(_ recipient: String) {
    let address = MailLink(to: recipient, subject: "s\r\nBcc: c", body: "b&bcc=c").description
    #expect(address.filter { $0 == "?" }.count == 1)
    #expect(address.filter { $0 == "&" }.count == 1)
    #expect(!address.contains(",") && !address.contains("\r") && !address.contains("\n"))
    #expect(address.contains("subject=s%20Bcc%3A%20c&body=b%26bcc%3Dc"))
  }

  @Test func inAnAttributeItIsEscaped() {
    let html: HTML = "<a href=\"\(MailLink(subject: "“\"<s>\"”", body: ""))\">Mail</a>"
    #expect(html.text == "<a href=\"mailto:?subject=%E2%80%9C%22%3Cs%3E%22%E2%80%9D&amp;body=\">Mail</a>")
  }
}
