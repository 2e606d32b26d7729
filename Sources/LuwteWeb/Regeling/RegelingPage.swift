import Hummingbird
import LuwteRules

/// One version of a regeling: what it is, and each of its parts on a page of its own.
struct RegelingPage: Sendable {
    let site: Site

    func overview(_ request: Request, _ context: WebContext) throws -> Response {
        let entry = try site.regeling(in: context)
        let frame = site.frame(request).with(entry.translations)
        let builder = PartBuilder(entry: entry, texts: frame.texts)
        let frameOfParts = RegelingFrame(entry: entry, frame: frame, current: nil)
        let title = frame.texts.plain(
            RegelingText.titleOf, ["gemeente": entry.regeling.header.gemeenten.map(\.name).joined(separator: ", ")])
        let page = Page(
            title: title, languageSwitch: .link(.regeling(entry.id)), isWide: true,
            content: frameOfParts.around(Self.overview(builder, frame)))
        return .page(frame.document(page))
    }

    func part(_ request: Request, _ context: WebContext) async throws -> Response {
        let entry = try site.regeling(in: context)
        guard let deel = context.parameters.get("deel").flatMap(RegelingDeel.init) else { throw HTTPError(.notFound) }
        let frame = site.frame(request).with(entry.translations)
        let builder = PartBuilder(entry: entry, texts: frame.texts)
        let content: [HTML]
        var otherLanguage = Route.deel(entry.id, deel)
        if deel == .vergelijk {
            let other = request.uri.queryParameters["met"].map { String($0.prefix(40)) }
            if let other { otherLanguage = .vergelijk(entry.id, with: other) }
            let view = VergelijkView(entry: entry, shelf: site.regelingen, frame: frame)
            content = try await view.content(with: other)
        } else {
            content = Self.part(builder.sections(deel), frame)
        }
        let frameOfParts = RegelingFrame(entry: entry, frame: frame, current: .deel(entry.id, deel))
        let heading = frameOfParts.heading(frame.texts(deel.title), lead: frame.texts(deel.lead))
        let name = entry.regeling.header.gemeenten.map(\.name).joined(separator: ", ")
        let page = Page(
            title: "\(frame.texts.plain(deel.title)), \(name)", languageSwitch: .link(otherLanguage),
            isWide: true, content: frameOfParts.around(heading + content))
        return .page(frame.document(page))
    }

    @HTMLBuilder private static func part(_ sections: [PartSection], _ frame: PageFrame) -> [HTML] {
        if sections.count > 1 {
            nav(.class("luwte-onpage"), .label(frame.texts.plain(RegelingText.onThisPage))) {
                ul(.class("luwte-onpage__list")) {
                    for section in sections {
                        li { a(.class("utrecht-link"), .href(anchor: section.id)) { section.title } }
                    }
                }
            }
        }
        for section in sections { PartView(frame: frame).section(section) }
    }

    // MARK: Overview

    @HTMLBuilder private static func overview(_ builder: PartBuilder, _ frame: PageFrame) -> [HTML] {
        let texts = frame.texts
        let header = builder.regeling.header
        p(.class("luwte-caption")) {
            span {
                texts(RegelingText.versionIs)
                " "
                code { builder.entry.id.description }
            }
        }
        headingOne(texts(RegelingText.titleOf, ["gemeente": header.gemeenten.map(\.name).joined(separator: ", ")]))
        leadParagraph(texts.fromRegeling(header.name))
        alert(.info) {
            p(.class("utrecht-paragraph")) { strong { standing(header.standing, texts).title } }
            paragraph(standing(header.standing, texts).explanation)
        }
        parts(builder, frame)
        for section in builder.overview { PartView(frame: frame).section(section) }
    }

    private static func standing(_ standing: Header.Standing, _ texts: Texts) -> (title: Phrase, explanation: Phrase) {
        switch standing {
        case .voorbeeld: (texts(.standingExampleTitle), texts(.standingExample))
        case .concept: (texts(.standingDraftTitle), texts(.standingDraft))
        case .vastgesteld: (texts(.standingAdoptedTitle), texts(.standingAdopted))
        }
    }

    private static func parts(_ builder: PartBuilder, _ frame: PageFrame) -> HTML {
        section(.labelledBy("delen")) {
            headingTwo(frame.texts(RegelingText.partsTitle), id: "delen")
            ul(.class("luwte-parts")) {
                for part in builder.partLinks {
                    li(.class("luwte-parts__item")) {
                        a(.class("utrecht-link luwte-parts__link"), .href(part.route, in: frame.language)) {
                            part.title
                        }
                        p(.class("luwte-parts__lead")) { part.lead }
                    }
                }
            }
        }
    }
}
