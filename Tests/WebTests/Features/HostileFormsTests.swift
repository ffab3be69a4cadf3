import Foundation
import Hummingbird
import Testing
import Workspace

@testable import Web

/// Control characters, marks that turn writing around, markup and right-to-left text in every field that is filled in
/// by typing, of every form that the product has.
@Suite struct HostileFormsTests {
  private static let unsafe = ["a\u{1B}[2Jb", "a\u{202E}b"]
  // Short enough for the shortest field.
  private static let welcome = "<script>alert('1')</script> שלום\u{200F}"
  /// What takes only what has its form, though it is typed as words are. A table is walked by its cells, in `PastingTests`.
  private static let ofOneForm: Set = [
    "currency", "timeZone", "table", "formula", "perYear", "todayPerYear", "symbol", "values", "correlations", "points",
    "levels",
  ]

  @Test func everyFormIsWalkedThrough() async throws {
    let theatre = try await Theatre()
    let known = Set(try await TypedForms.pages(theatre).keys)
    let taken = WebApplication.table(Features.all(theatre.workspace)).entries.filter {
      $0.method == .post && takesForm($0)
    }
    #expect(Set(taken.map(\.pattern.description)) == known)
  }

  @Test func whereNothingIsSaidToBeTypedNoPageDrawsAField() async throws {
    let theatre = try await Theatre()
    let pages = try await TypedForms.pages(theatre)
    let table = WebApplication.table(Features.all(theatre.workspace))
    for page in pages.values.joined() {
      for form in DrawnForm.all(try await browser(page, theatre).get(page.path)) {
        guard case .found(let entry, _) = table.match(.post, form.action) else {
          Issue.record("\(page) sends a form to \(form.action), where nothing takes it")
          continue
        }
        #expect(pages[entry.pattern.description]?.isEmpty == false || form.typed.isEmpty, "\(page): \(form.action)")
      }
    }
  }

  @Test func whatCannotBeReadSafelyIsRefusedBesideItsField() async throws {
    let theatre = try await Theatre()
    var fields: Set<String> = []
    for walked in try await forms(theatre) {
      for field in walked.form.typed {
        for text in Self.unsafe {
          let answer = try await walked.browser.send(walked.form.typing(field, text))
          // The door says the same of every address, and a party that may not write a kind is told so first.
          let isElsewhere = walked.pattern == "/sign-in" || answer.status == 403
          let isRefused = answer.status == 422 && answer.body.contains(Self.refusal(field))
          #expect(isRefused || isElsewhere, "\(walked): \(field), \(answer.status)")
          let isKept = DrawnForm(answer, to: walked.form.action)?[field] != nil
          #expect(isKept || answer.status == 429, "\(walked): \(field) is lost")
        }
        fields.insert("\(walked.pattern) \(field)")
      }
    }
    #expect(fields.count > 60, "the walk has seen the forms")
  }

  @Test func markupAndRightToLeftTextAreNeverMarkup() async throws {
    let theatre = try await Theatre()
    for walked in try await forms(theatre) {
      for field in walked.form.texts where !isOfOneForm(field) && !isUnit(field, walked) {
        let answer = try await walked.browser.send(walked.form.typing(field, Self.welcome))
        let isWelcome = answer.status < 500 && !answer.body.contains(Self.refusal(field))
        #expect(isWelcome, "\(walked): \(field), \(answer.status)")
        var pages = [answer.body]
        if let place = answer.place { pages.append(try await walked.browser.get(place).body) }
        let isMarkup = pages.contains { $0.contains("<script>alert") }
        #expect(!isMarkup, "\(walked): \(field)")
      }
    }
  }

  /// A field of a list, such as `prices[0].currency`, goes by its last name.
  private func isOfOneForm(_ field: String) -> Bool {
    Self.ofOneForm.contains(field.split(separator: ".").last.map(String.init) ?? field)
  }

  /// Formulas reckon with the unit of an estimate; other units are for people alone.
  private func isUnit(_ field: String, _ walked: some CustomStringConvertible) -> Bool {
    field == "unit" && walked.description.contains("/new/estimate")
  }

  @Test func settingUpRefusesThemToo() async throws {
    let bureau = try await Bureau()
    let path = "/set-up/\(try #require(try await bureau.workspace.setUpToken()))"
    let form = try #require(DrawnForm(try await bureau.browser().get(path)))
    #expect(form.typed.count >= 5)
    for field in form.typed {
      for text in Self.unsafe {
        let answer = try await bureau.browser().send(form.typing(field, text))
        #expect(answer.status == 422 && answer.body.contains("-\(field)-refusal\""), "\(field)")
      }
    }
  }

  /// How a page marks what is wrong with a field, whatever the id of its form.
  private static func refusal(_ field: String) -> String { "\(FormState("").element(field))-refusal\"" }

  /// A form as a page draws it, with the browser in which it is drawn.
  private struct Walked: CustomStringConvertible {
    let pattern: String
    let page: TypedForms.Page
    let form: DrawnForm
    let browser: Client

    var description: String { "\(page) to \(pattern)" }
  }

  /// All forms in which something is typed.
  private func forms(_ theatre: Theatre) async throws -> [Walked] {
    let table = WebApplication.table(Features.all(theatre.workspace))
    var found: [Walked] = []
    for (pattern, pages) in try await TypedForms.pages(theatre).sorted(by: { $0.key < $1.key }) where !pages.isEmpty {
      let before = found.count
      for page in pages {
        let browser = try await browser(page, theatre)
        for form in DrawnForm.all(try await browser.get(page.path)) where !form.typed.isEmpty {
          guard case .found(let entry, _) = table.match(.post, form.action), entry.pattern.description == pattern
          else { continue }
          found.append(Walked(pattern: pattern, page: page, form: form, browser: browser))
        }
      }
      #expect(found.count > before, "no page draws a form with a field for \(pattern)")
    }
    return found
  }

  private func browser(_ page: TypedForms.Page, _ theatre: Theatre) async throws -> Client {
    if let person = page.person { try await theatre.browser(person) } else { theatre.visitor() }
  }

  /// What programs send is tested where it is read.
  private func takesForm(_ entry: RouteEntry) -> Bool { !entry.pattern.description.hasPrefix("/api") }
}
