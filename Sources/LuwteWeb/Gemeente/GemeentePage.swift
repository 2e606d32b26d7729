import Hummingbird

/// What a municipality's regeling is, and the way into its pre-check.
struct GemeentePage: Sendable {
    let site: Site

    func respond(_ request: Request, _ context: WebContext) throws -> Response {
        let entry = try site.gemeente(in: context)
        let frame = site.frame(request)
        let model = Model(entry, entry.summary(site.today()), frame.texts)
        let page = Page(
            title: model.title.text, languageSwitch: .link(.gemeente(entry.id)), content: Self.view(model, frame))
        return .page(frame.document(page))
    }
}
