import LuwteRules

/// Shows the pieces of a page of a regeling.
struct PartView {
    let frame: PageFrame

    private var texts: Texts { frame.texts }

    func section(_ section: PartSection) -> HTML {
        LuwteWeb.section(.labelledBy(section.id)) {
            headingTwo(section.title, id: section.id)
            for sentence in section.intro { paragraph(sentence) }
            for block in section.blocks { self.block(block) }
        }
    }

    @HTMLBuilder private func block(_ block: PartBlock) -> [HTML] {
        switch block {
        case .paragraph(let phrase): paragraph(phrase)
        case .rows(let rows): self.rows(rows)
        case .questions(let rows): self.rows(rows, " luwte-facts--questions")
        case .card(let card): self.card(card)
        case .table(let table): self.table(table)
        case .group(let kind, let title, let details, let blocks):
            div(.class("luwte-tree")) {
                p(.class("luwte-tree__kind")) {
                    strong { kind }
                    if let title {
                        " "
                        span { title }
                    }
                }
                if !details.isEmpty { rows(details) }
                ul(.class("luwte-tree__list")) {
                    for child in blocks { li(.class("luwte-tree__item")) { self.block(child) } }
                }
            }
        }
    }

    // MARK: Cards

    private func card(_ card: PartCard) -> HTML {
        var attributes: [Attribute] = [.class("luwte-rule")]
        if let id = card.id { attributes.append(.id(id)) }
        return .element("article", attributes, cardContent(card))
    }

    @HTMLBuilder private func cardContent(_ card: PartCard) -> [HTML] {
        h3(.class("utrecht-heading-3 luwte-rule__title")) {
            card.title
            if let id = card.id {
                a(.class("luwte-rule__anchor"), .href(anchor: id), .label(texts.plain(RegelingText.linkHere))) { "#" }
            }
        }
        if !card.labels.isEmpty {
            p(.class("luwte-rule__labels")) {
                for label in card.labels { span(.class("luwte-label")) { label } }
            }
        }
        div(.class("luwte-rule__sides")) {
            div(.class("luwte-rule__rule")) { rows(card.rows) }
            if !card.sources.isEmpty || !card.readings.isEmpty {
                div(.class("luwte-rule__text")) {
                    for source in card.sources { source.html }
                    if !card.readings.isEmpty {
                        p(.class("luwte-source__place")) {
                            texts(RegelingText.readBy)
                            for (number, line) in card.readings.enumerated() {
                                number == 0 ? " " : ", "
                                self.line(line)
                            }
                        }
                    }
                }
            }
        }
        for table in card.tables { self.table(table) }
        if let folded = card.folded { fold(reference: true, folded.name) { rows(folded.rows) } }
    }

    @HTMLBuilder private func rows(_ rows: [PartRow], _ kind: String = "") -> [HTML] {
        if !rows.isEmpty {
            dl(.class("luwte-facts" + kind)) {
                for row in rows {
                    div(.class("luwte-facts__item")) {
                        dt(.class("luwte-facts__key")) { row.name }
                        dd(.class("luwte-facts__value")) {
                            for line in row.lines { p(.class("luwte-facts__line")) { self.line(line) } }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func line(_ line: PartLine) -> [HTML] {
        switch line {
        case .text(let phrase): phrase.html
        case .texts(let phrases): for phrase in phrases { span(.class("luwte-line-of-cell")) { phrase } }
        case .rule(let text): code(.class("luwte-code"), .lang(.nl), .doNotTranslate()) { Self.breakable(text) }
        case .link(let text, let route):
            a(.class("utrecht-link"), .href(route, in: frame.language)) { text }
        case .links(let links):
            for (text, route) in links {
                a(.class("utrecht-link luwte-line-of-cell"), .href(route, in: frame.language)) { text }
            }
        case .outside(let text, let address):
            a(.class("utrecht-link"), .href(address), .rel("noreferrer")) { text }
        case .notFilledIn: span(.class("luwte-label luwte-label--empty")) { texts(.notFilledIn) }
        }
    }

    /// An expression that may go on at the next line behind an underscore or a full stop, and nowhere else in it.
    @HTMLBuilder private static func breakable(_ rule: String) -> [HTML] {
        for piece in rule.split(after: ["_", "."]) {
            String(piece)
            wbr()
        }
    }

    // MARK: Tables

    /// A table that can be scrolled sideways by keyboard where it is wider than the screen.
    func table(_ table: PartTable) -> HTML {
        div(.class("luwte-table-part")) {
            div(.class("luwte-table-scroll"), .role("region"), .label(table.caption.text), .inTabOrder()) {
                LuwteWeb.table(.class("utrecht-table luwte-table")) {
                    caption(.class("utrecht-table__caption luwte-table__caption")) { table.caption }
                    thead {
                        tr {
                            for cell in table.head {
                                th(.class("luwte-table__head"), .scope("col")) { line(cell) }
                            }
                        }
                    }
                    tbody {
                        for row in table.rows {
                            tr { for cell in row { td(.class("luwte-table__cell")) { line(cell) } } }
                        }
                    }
                }
            }
            rows(table.notes)
        }
    }
}

extension String {
    /// Its pieces, each with the sign that it ends on.
    fileprivate func split(after signs: Set<Character>) -> [Substring] {
        var pieces: [Substring] = []
        var rest = self[...]
        while let end = rest.firstIndex(where: signs.contains) {
            pieces.append(rest[...end])
            rest = rest[rest.index(after: end)...]
        }
        return rest.isEmpty ? pieces : pieces + [rest]
    }
}
