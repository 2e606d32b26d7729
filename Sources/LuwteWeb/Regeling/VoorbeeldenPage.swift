import Hummingbird
import LuwteRules

/// The worked cases of a regeling: a list to search in, and each on a page of its own.
struct VoorbeeldenPage: Sendable {
    let site: Site

    func list(_ request: Request, _ context: WebContext) throws -> Response {
        let entry = try site.regeling(in: context)
        let frame = site.frame(request).with(entry.translations)
        // A browser writes a space in a query as a plus.
        let asked = request.uri.queryParameters["zoek"]?.replacing("+", with: " ") ?? ""
        let search = String(asked.prefix(80))
        let number = request.uri.queryParameters["pagina"].flatMap { Int($0) } ?? 1
        let model = ListModel(entry, search: search, page: number, frame.texts)
        let around = RegelingFrame(entry: entry, frame: frame, current: .voorbeelden(entry.id))
        let heading = around.heading(frame.texts(VoorbeeldText.examples), lead: frame.texts(VoorbeeldText.examplesLead))
        let page = Page(
            title: frame.texts.plain(VoorbeeldText.examples), languageSwitch: .link(.voorbeelden(entry.id)),
            isWide: true,
            content: around.around(heading + Self.view(model, entry, frame)))
        return .page(frame.document(page))
    }

    func one(_ request: Request, _ context: WebContext) throws -> Response {
        let entry = try site.regeling(in: context)
        guard let file = context.parameters.get("bestand"), let name = context.parameters.get("naam"),
            let example = entry.example(ExampleID(file: file, name: name))
        else { throw HTTPError(.notFound) }
        let frame = site.frame(request).with(entry.translations)
        let around = RegelingFrame(entry: entry, frame: frame, current: .voorbeeld(entry.id, example.id))
        let view = VoorbeeldView(entry: entry, example: example, frame: frame)
        let page = Page(
            title: example.content.name, languageSwitch: .link(.voorbeeld(entry.id, example.id)), isWide: true,
            content: around.around(view.html))
        return .page(frame.document(page))
    }

    // MARK: The list

    /// One page of the list, with what was searched for.
    struct ListModel: Sendable {
        let search: String
        let rows: [Row]
        let found: Phrase
        let page: Int
        let pages: Int

        struct Row: Sendable {
            let id: ExampleID
            let name: String
            let covers: String
            let isSame: Bool?
        }

        /// The cases on one page.
        static let size = 25

        init(_ entry: RegelingEntry, search: String, page: Int, _ texts: Texts) {
            let wanted = search.lowercased().split(separator: " ")
            let hits = entry.examples.filter { example in
                let text = ([example.content.name, example.id.file] + example.content.covers).joined(separator: " ")
                    .lowercased()
                return wanted.allSatisfy { text.contains($0) }
            }
            pages = max(1, (hits.count + Self.size - 1) / Self.size)
            self.page = min(max(1, page), pages)
            self.search = search
            let first = (self.page - 1) * Self.size
            rows = hits.dropFirst(first).prefix(Self.size).map { example in
                Row(
                    id: example.id, name: example.content.name, covers: example.content.covers.joined(separator: ", "),
                    isSame: example.content.isExpecting ? entry.assessor.check(example.content).isSame : nil)
            }
            found = texts(
                hits.count == 1 ? VoorbeeldText.foundOne : VoorbeeldText.foundCount,
                ["aantal": String(hits.count), "alle": String(entry.examples.count)])
        }
    }

    @HTMLBuilder private static func view(_ model: ListModel, _ entry: RegelingEntry, _ frame: PageFrame) -> [HTML] {
        let texts = frame.texts
        form(
            .class("luwte-search"), .method(.get), .action(.voorbeelden(entry.id), in: frame.language), .role("search")
        ) {
            div(.class("utrecht-form-field utrecht-form-field--text")) {
                label(.class("utrecht-form-label"), .for("zoek")) { texts(VoorbeeldText.searchExamples) }
                input(
                    .id("zoek"), .class("utrecht-textbox"), .type("search"), .name("zoek"), .value(model.search),
                    .autocomplete("off"), .spellcheckOff())
            }
            submitButton(texts(.startSearchButton), .secondary)
        }
        p(.class("utrecht-paragraph"), .role("status")) { model.found }
        ul(.class("luwte-cases")) {
            for row in model.rows {
                li(.class("luwte-cases__item")) {
                    a(.class("utrecht-link"), .href(.voorbeeld(entry.id, row.id), in: frame.language)) {
                        texts.fromRegeling(row.name)
                    }
                    p(.class("luwte-cases__line")) {
                        if let isSame = row.isSame { sameBadge(isSame, texts) }
                        span(.class("luwte-small")) { row.covers }
                    }
                }
            }
        }
        if model.pages > 1 { pager(model, entry, frame) }
    }

    static func sameBadge(_ isSame: Bool, _ texts: Texts) -> HTML {
        badge(
            texts(isSame ? VoorbeeldText.same : VoorbeeldText.different), isSame ? .check : .cross,
            tone: isSame ? .safe : .danger)
    }

    private static func pager(_ model: ListModel, _ entry: RegelingEntry, _ frame: PageFrame) -> HTML {
        let texts = frame.texts
        return nav(.class("luwte-pager"), .label(texts.plain(VoorbeeldText.pages))) {
            if model.page > 1 {
                a(
                    .class("utrecht-link"),
                    .href(.voorbeelden(entry.id, search: model.search, page: model.page - 1), in: frame.language)
                ) { texts(VoorbeeldText.previousPage) }
            }
            span { texts(VoorbeeldText.pageOf, ["pagina": String(model.page), "alle": String(model.pages)]) }
            if model.page < model.pages {
                a(
                    .class("utrecht-link"),
                    .href(.voorbeelden(entry.id, search: model.search, page: model.page + 1), in: frame.language)
                ) { texts(VoorbeeldText.nextPage) }
            }
        }
    }
}
