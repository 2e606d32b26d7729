import Hummingbird

/// The first page: what SMI is, and the choice of a municipality.
struct StartPage: Sendable {
    let site: Site

    /// The field of the search, which is all that this address ever carries.
    static let searchField = "gemeente"

    func respond(_ request: Request, _ context: WebContext) throws -> Response {
        let frame = site.frame(request)
        let query = request.uri.queryParameters[Substring(Self.searchField)].map { String($0.prefix(80)) } ?? ""
        let model = Model(site.gemeenten, query: query, frame.texts)
        if let only = model.hits.first, model.hits.count == 1 {
            return .seeOther(.gemeente(only.id), in: frame.language)
        }
        let page = Page(
            title: frame.texts.plain(.startTitle), languageSwitch: .link(.start), content: Self.view(model, frame))
        return .page(frame.document(page))
    }
}
