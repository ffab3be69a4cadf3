import Documents
import Foundation
import Journey
import Partnership
import Testing
import Workspace

@testable import Web

/// Where a form is drawn, for each route that takes one.
///
/// A route that is not named here fails the walk, and the fields are those that the page draws: neither a new form nor
/// a new field can be left out.
enum TypedForms {
  /// A page of the demonstration with the form, and who looks at it.
  struct Page: CustomStringConvertible {
    let person: String?
    let path: String

    var description: String { "\(path) as \(person ?? "nobody")" }
  }

  /// By the pattern of the route. An empty list means that nothing is typed there: the walk then sees to it that no
  /// page draws a field for it.
  static func pages(_ theatre: Theatre) async throws -> [String: [Page]] {
    var all: [String: [Page]] = [:]
    for pattern in pressed { all[pattern] = [] }
    for form in begun { all[form.pattern, default: []].append(form.page) }
    let link = try await link(theatre)
    all[pattern(AnswerRoute.form(token: ""))] = [Page(person: nil, path: link)]
    let young = try await young(theatre)
    all[pattern(InitiativeRoute.track(.any))] = [Page(person: "it-lead", path: young)]
    let waiver = try await waiver(theatre)
    all[pattern(InitiativeRoute.waiver(.any, 0))] = [Page(person: "it-lead", path: waiver)]
    return all
  }

  private struct Form {
    let pattern: String
    let page: Page

    init(_ route: some Web.Route, _ person: String?, _ path: String) {
      pattern = TypedForms.pattern(route)
      page = Page(person: person, path: path)
    }
  }

  private static func pattern(_ route: some Web.Route) -> String { route.pattern.description }

  /// Where a button is all that there is; set-up is walked through where no organisation is, and what is tried is typed
  /// into the form of a record.
  private static var pressed: [String] {
    [
      pattern(Place.signOut), pattern(AccountRoute.demoDoor), pattern(AccountRoute.password),
      pattern(AccountTokensRoute.revocation(.any)), pattern(SetUpRoute.form(token: "")),
      pattern(PeopleRoute.password(.any)), pattern(PeopleRoute.closing(.any)), pattern(PeopleRoute.erasure(.any)),
      pattern(InitiativeRoute.removal(.any, .any)), pattern(InitiativeRoute.passage(.any)),
      pattern(ScoringRoute.reveal(.any)), pattern(ScoringRoute.settingAside(.any)),
      pattern(ScoringRoute.appraisal(.any)),
      pattern(InitiativeRoute.simulation(.any)), pattern(InitiativeRoute.preview(.any)),
      pattern(CatalogueRoute.removal(.any)), pattern(CatalogueRoute.factRemoval(.any, .licence)),
      pattern(InitiativeRoute.representatives(.any)), pattern(InitiativeRoute.invitationWithdrawal(.any, .any)),
    ]
  }

  /// The pages of the demonstration as it begins.
  private static var begun: [Form] {
    let (social, community) = ("/initiatives/social-sites", "/initiatives/employee-community")
    var forms: [Form] = [
      Form(Place.signIn, nil, "/sign-in"),
      Form(Place.account, "it-lead", "/account"),
      Form(AccountTokensRoute.tokens, "it-lead", "/account/tokens"),
      Form(Place.settings, "administrator", "/settings"),
      Form(Place.calendar, "it-lead", "/calendar"),
      Form(CatalogueRoute.new, "it-lead", "/catalogue/new"),
      Form(CatalogueRoute.platform(.any), "it-lead", "/catalogue/lantern"),
      Form(CatalogueRoute.fact(.any, .licence), "it-lead", "/catalogue/humhub/facts/polls"),
      Form(CatalogueRoute.prices(.any), "it-lead", "/catalogue/humhub/prices"),
      Form(Place.channels, "communications-lead", "/channels"),
      Form(NewNeedRoute.form, "communications-lead", "/initiatives/new"),
      Form(PeopleRoute.new, "administrator", "/people/new"),
      Form(PeopleRoute.person(.any), "administrator", "/people/web-agency"),
      Form(InitiativeRoute.record(.any, .any), "network-engineer", "\(social)/records/social-sites-lunch"),
      Form(InitiativeRoute.answer(.any), "hr-partner", "\(social)/answer"),
      Form(InitiativeRoute.firstCase(.any), "communications-lead", "\(social)/first-case"),
      Form(InitiativeRoute.waivers(.any), "communications-lead", "\(social)/waivers"),
      Form(InitiativeRoute.invitations(.any), "communications-lead", "\(social)/team"),
      Form(InitiativeRoute.shares(.any), "communications-lead", "\(social)/team"),
      Form(InitiativeRoute.signOff(.any), "it-lead", "\(community)/sign-off"),
      Form(InitiativeRoute.signOffWithdrawal(.any), "it-lead", "\(community)/sign-off"),
      Form(InitiativeRoute.standing(.any), "communications-lead", "\(social)/standing"),
      Form(ScoringRoute.sheet(.any, .any), "chief-financial-officer", "\(social)/scoring/options/social-sites-list"),
      Form(
        ScoringRoute.weights(.any), "chief-financial-officer", "\(social)/scoring/weights?place-social-sites-reach=1"),
    ]
    for stage in Stage.allCases {
      forms.append(
        Form(InitiativeRoute.conversation(.any, stage), "hr-partner", "\(social)/stages/\(stage.slug)"))
    }
    for type in Stages.all.flatMap(\.contents) where type.isPasted {
      forms.append(
        Form(InitiativeRoute.paste(.any, ""), "it-lead", "\(community)/paste/\(type.kind.rawValue)"))
    }
    for kind in Stages.written.map({ $0.kind }) {
      for person in ["it-lead", "communications-lead"] {
        forms.append(Form(InitiativeRoute.newRecord(.any, kind), person, "\(community)/new/\(kind.rawValue)"))
      }
    }
    return forms
  }

  private static func link(_ theatre: Theatre) async throws -> String {
    let communications = try await theatre.browser("communications-lead")
    let invited = try await communications.send(
      "/initiatives/social-sites/invitations", ["party": "sponsor", "link": FreshID.link().text])
    let link = try #require(invited.body.firstMatch(of: /\/answer\/[A-Za-z0-9_-]+/))
    return String(link.output)
  }

  /// An initiative whose track is not settled yet.
  private static func young(_ theatre: Theatre) async throws -> String {
    let it = try await theatre.browser("it-lead")
    let brought = try await it.send(
      "/initiatives/new",
      ["id": "young", "outcome": "One", "forWhom": "All", "tried": "Nothing", "worries": "None"])
    let path = try #require(brought.place?.firstMatch(of: /\/initiatives\/[^\/?]+/))
    return "\(path.output)/track"
  }

  /// The page of a waiver that waits for IT.
  private static func waiver(_ theatre: Theatre) async throws -> String {
    let path = "/initiatives/social-sites/waivers"
    let communications = try await theatre.browser("communications-lead")
    let page = try await communications.get(path)
    let condition = try #require(page.body.firstMatch(of: /name="conditions" value="([^"]+)"/))
    let proposed = try await communications.send(
      path, ["conditions": String(condition.output.1), "reason": "As last year."])
    #expect(proposed.status == 303)
    return path
  }
}
