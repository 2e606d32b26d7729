import Hummingbird

/// What a municipality's regeling is, and the way into its pre-check.
struct GemeentePage: Sendable {
    let site: Site

    func respond(_ request: Request, _ context: WebContext) throws -> Response {
        let entry = try site.gemeente(in: context)
        let summary = entry.summary(site.today())
        let frame = site.frame(request).with(summary.translations)
        let model = Model(entry, summary, frame.texts)
        let page = Page(
            title: model.title.text, languageSwitch: .link(.gemeente(entry.id)), content: Self.view(model, frame))
        return .page(frame.document(page))
    }
}
