import Documents
import Hummingbird
import Journey
import Markup
import Partnership
import Workspace

/// Platforms and services with what is known about them: what ships, and what the organisation says.
///
/// | method | path | |
/// |---|---|---|
/// | GET | /catalogue | the list, by words, category and kind of channel |
/// | GET, POST | /catalogue/new | adds a platform of one's own |
/// | GET, POST | /catalogue/{platform} | what is known; name and category of one's own |
/// | POST | /catalogue/{platform}/removal | takes away what the organisation says of it |
/// | GET, POST | /catalogue/{platform}/facts/{subject} | adds or corrects a fact |
/// | POST | /catalogue/{platform}/facts/{subject}/removal | takes it back; what ships holds again |
/// | GET, POST | /catalogue/{platform}/prices | what the organisation was told that it costs |
struct CataloguePages: Feature {
  let workspace: Workspace

  func addRoutes(to routes: inout Routes) {
    routes.get(Place.catalogue, may: .seeCatalogue) { request in
      let session = try request.session
      let page = CataloguePage(
        view: try await workspace.catalogue(session), query: request.query, session: session)
      return try await request.page("Catalogue", current: .catalogue, main: page.html)
    }
    routes.get(CatalogueRoute.new, may: .keepCatalogue) { try await newPage($0, FormState()) }
    routes.post(CatalogueRoute.new, may: .keepCatalogue) { request in
      let form = try await request.form()
      do {
        let id = try await workspace.addPlatform(form, as: try request.session)
        return .redirect(to: CatalogueRoute.platform(id).path.done(.added))
      } catch Refusal.invalid(let problems) {
        return try await newPage(request, FormState("form", form, problems: problems))
      }
    }
    routes.get(CatalogueRoute.platform(.any), may: .seeCatalogue) { try await platformPage($0) }
    routes.post(CatalogueRoute.platform(.any), may: .keepCatalogue, keepAbout)
    routes.post(CatalogueRoute.removal(.any), may: .keepCatalogue, remove)
    addFacts(to: &routes)
    routes.get(CatalogueRoute.prices(.any), may: .keepCatalogue) { try await pricesPage($0) }
    routes.post(CatalogueRoute.prices(.any), may: .keepCatalogue) { request in
      let (form, id) = (try await request.form(), try request.platform())
      do {
        try await workspace.keepPrices(of: id, form, base: form.base, as: try request.session)
        return .redirect(to: CatalogueRoute.platform(id).path.done(.saved).fragment("prices"))
      } catch Refusal.invalid(let problems) {
        return try await pricesPage(request, FormState("form", form, problems: problems))
      }
    }
  }

  private func addFacts(to routes: inout Routes) {
    routes.get(CatalogueRoute.fact(.any, .licence), may: .keepCatalogue) { try await factPage($0) }
    routes.post(CatalogueRoute.fact(.any, .licence), may: .keepCatalogue) { request in
      let (form, id, about) = (try await request.form(), try request.platform(), try request.subject())
      do {
        try await workspace.keepFact(about, of: id, form, base: form.base, as: try request.session)
        return .redirect(to: CatalogueRoute.platform(id).path.done(.saved).fragment(PlatformPage.anchor(about)))
      } catch Refusal.invalid(let problems) {
        return try await factPage(request, FormState("form", form, problems: problems))
      }
    }
    routes.post(CatalogueRoute.factRemoval(.any, .licence), may: .keepCatalogue) { request in
      let (form, id, about) = (try await request.form(), try request.platform(), try request.subject())
      do {
        try await workspace.dropFact(about, of: id, base: form.base, as: try request.session)
        return .redirect(to: CatalogueRoute.platform(id).path.done(.removed))
      } catch Refusal.invalid {
        // Somebody was faster: the page shows what there is.
        return .redirect(to: CatalogueRoute.fact(id, about).path)
      }
    }
  }

  private func keepAbout(_ request: PageRequest) async throws -> Response {
    let (form, id) = (try await request.form(), try request.platform())
    do {
      try await workspace.keepPlatformAbout(id, form, base: form.base, as: try request.session)
      return .redirect(to: CatalogueRoute.platform(id).path.done(.saved))
    } catch Refusal.invalid(let problems) {
      return try await platformPage(request, FormState("form", form, problems: problems))
    }
  }

  private func remove(_ request: PageRequest) async throws -> Response {
    let (form, id) = (try await request.form(), try request.platform())
    let base = form.base
    do {
      try await workspace.removePlatform(id, as: try request.session) { state in
        guard state.digest == base else { throw ChangedMeanwhile() }
      }
    } catch is ChangedMeanwhile {
      // The page shows what there is.
      return .redirect(to: CatalogueRoute.platform(id).path)
    }
    return .redirect(to: Place.catalogue.path.done(.removed))
  }

  /// Forms are for those who keep the catalogue; by role alone every member might.
  private static func require(_ mayKeep: Bool) throws {
    guard mayKeep else {
      throw Refusal.forbidden("The catalogue is kept by the members of IT and by the digital adviser.")
    }
  }

  private func newPage(_ request: PageRequest, _ state: FormState) async throws -> Response {
    let session = try request.session
    let view = try await workspace.catalogue(session)
    try Self.require(view.mayKeep)
    let page = NewPlatformPage(categories: view.catalogue.categories, state: state)
    return try await request.page("Add a platform", current: .catalogue, status: state.status, main: page.html)
  }

  private func platformPage(_ request: PageRequest, _ refused: FormState? = nil) async throws -> Response {
    let session = try request.session
    let view = try await workspace.platform(try request.platform(), as: session)
    let page = PlatformPage(view: view, session: session, refused: refused)
    return try await request.page(
      view.state.entry.name, current: .catalogue, status: refused?.status ?? .ok, main: page.html)
  }

  private func factPage(_ request: PageRequest, _ refused: FormState? = nil) async throws -> Response {
    let session = try request.session
    let (view, about) = (try await workspace.platform(try request.platform(), as: session), try request.subject())
    try Self.require(view.mayKeep)
    let page = FactPage(view: view, about: about, session: session, refused: refused)
    return try await request.page(
      page.title, current: .catalogue, status: refused?.status ?? .ok, main: page.html)
  }

  private func pricesPage(_ request: PageRequest, _ refused: FormState? = nil) async throws -> Response {
    let session = try request.session
    let view = try await workspace.platform(try request.platform(), as: session)
    try Self.require(view.mayKeep)
    let page = PricesPage(view: view, session: session, refused: refused)
    return try await request.page(
      page.title, current: .catalogue, status: refused?.status ?? .ok, main: page.html)
  }
}

/// Somebody else was faster.
private struct ChangedMeanwhile: Error {}

extension PageRequest {
  fileprivate func platform() throws -> PlatformID { try id(PlatformID.self, "platform") }

  /// Prices have a page of their own.
  fileprivate func subject() throws -> FactSubject {
    try value("subject") { text in FactSubject(text).flatMap { $0 == .price ? nil : $0 } }
  }
}

extension Form {
  /// The state over which it is saved; nil where there was none.
  fileprivate var base: Digest? { self["base"].flatMap(Digest.init(hex:)) }
}
