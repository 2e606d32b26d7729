import Hummingbird
import LuwteRules

/// All regelingen, for whoever makes, keeps or doubts them.
struct RegelingenPage: Sendable {
    let site: Site

    func respond(_ request: Request, _ context: WebContext) throws -> Response {
        let frame = site.frame(request)
        let model = Model(site.regelingen.entries, frame.texts)
        let page = Page(
            title: frame.texts.plain(RegelingText.listTitle), languageSwitch: .link(.regelingen),
            content: Self.view(model, frame))
        return .page(frame.document(page))
    }

    /// The folder of a regeling alone leads to its newest version.
    func sendToNewest(_ request: Request, _ context: WebContext) throws -> Response {
        guard let folder = context.parameters.get("map"), let newest = site.regelingen.versions(of: folder).first else {
            throw HTTPError(.notFound)
        }
        return .seeOther(.regeling(newest.id), in: site.frame(request).language)
    }

    /// The texts of the page.
    struct Model: Sendable {
        let rows: [Row]

        struct Row: Sendable {
            let id: Regeling.ID
            let name: Phrase
            let gemeenten: Phrase
            let standing: Phrase
            let validity: Phrase
            let counts: [Phrase]
        }

        init(_ entries: [RegelingEntry], _ texts: Texts) {
            rows = entries.map { entry in
                let header = entry.regeling.header
                return Row(
                    id: entry.id, name: texts.fromRegeling(header.name),
                    gemeenten: Phrase(header.gemeenten.map(\.name).joined(separator: ", ")),
                    standing: Self.standing(header.standing, texts),
                    validity: Self.validity(header, texts),
                    counts: Self.counts(entry, texts))
            }
        }

        static func standing(_ standing: Header.Standing, _ texts: Texts) -> Phrase {
            switch standing {
            case .voorbeeld: texts(RegelingText.standingExample)
            case .concept: texts(RegelingText.standingDraft)
            case .vastgesteld: texts(RegelingText.standingAdopted)
            }
        }

        static func validity(_ header: Header, _ texts: Texts) -> Phrase {
            guard header.hasValidity else { return texts(.gemeenteValidUnknown) }
            let first = texts.day(header.firstDay)
            guard let last = header.lastDay else { return texts(.gemeenteValidFrom, ["dag": first]) }
            return texts(.gemeenteValidUntil, ["dag": first, "laatste": texts.day(last)])
        }

        /// How much there is of it; a count of one has words of its own.
        static func counts(_ entry: RegelingEntry, _ texts: Texts) -> [Phrase] {
            let counts: [(Int, RegelingText, RegelingText)] = [
                (entry.regeling.allConditions.count, .countCondition, .countConditions),
                (entry.examples.count, .countExample, .countExamples),
                (entry.regeling.unset.count, .countUnsetOne, .countUnset),
            ]
            return counts.map { count, one, several in texts(count == 1 ? one : several, ["aantal": String(count)]) }
        }
    }

    @HTMLBuilder private static func view(_ model: Model, _ frame: PageFrame) -> [HTML] {
        let texts = frame.texts
        headingOne(texts(RegelingText.listTitle))
        leadParagraph(texts(RegelingText.listLead))
        if model.rows.isEmpty { paragraph(texts(.startNone)) }
        ul(.class("luwte-regelingen")) {
            for row in model.rows {
                li(.class("luwte-card luwte-regelingen__item")) {
                    h2(.class("utrecht-heading-3")) {
                        a(.class("utrecht-link"), .href(.regeling(row.id), in: frame.language)) {
                            span(.doNotTranslate()) { row.gemeenten }
                        }
                    }
                    p(.class("utrecht-paragraph")) { row.name }
                    p(.class("luwte-rule__labels")) {
                        span(.class("luwte-label")) { row.standing }
                        for count in row.counts { span(.class("luwte-label")) { count } }
                    }
                    p(.class("utrecht-paragraph luwte-small")) { row.validity }
                    p(.class("utrecht-paragraph luwte-small")) {
                        texts(RegelingText.versionIs)
                        " "
                        code { row.id.description }
                    }
                }
            }
        }
    }
}
