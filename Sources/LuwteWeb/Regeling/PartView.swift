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
        case .unbroken(let phrases):
            for phrase in phrases { span(.class("luwte-line-of-cell luwte-unbroken")) { phrase } }
        case .detailed(let phrase, let detail):
            span(.class("luwte-line-of-cell")) {
                phrase
                if let about = detail.about {
                    ": "
                    about
                }
            }
            expressionCode(detail.key, isBelow: true)
        case .answer(let question, let route, let answer):
            a(.class("utrecht-link"), .href(route, in: frame.language)) { question }
            if let answer {
                " "
                strong { answer }
            }
        case .rule(let words, let text):
            span(.class("luwte-line-of-cell")) { words }
            expressionCode(text, isBelow: true)
        case .code(let text): expressionCode(text)
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

    // MARK: Tables

    /// A table. Where it gets no room for its columns, each row becomes a list with the heads before the cells; the roles
    /// keep it a table for who does not see it.
    func table(_ table: PartTable) -> HTML {
        let isWide = table.head.count > 2
        return div(.class("luwte-table-part")) {
            LuwteWeb.table(
                .class("utrecht-table luwte-table" + (isWide ? " luwte-table--wide" : "")), .role("table")
            ) {
                caption(.class("utrecht-table__caption luwte-table__caption")) { table.caption }
                thead(.class("luwte-table__heads"), .role("rowgroup")) {
                    tr(.role("row")) {
                        for cell in table.head {
                            th(.class("luwte-table__head"), .scope("col"), .role("columnheader")) { line(cell) }
                        }
                    }
                }
                tbody(.role("rowgroup")) {
                    for row in table.rows {
                        tr(.class("luwte-table__row"), .role("row")) {
                            for (cell, head) in zip(row, table.head) {
                                let label = isWide ? [Attribute.shownLabel(head.plainText)] : []
                                HTML.element(
                                    "td", [.class("luwte-table__cell"), .role("cell")] + label, line(cell))
                            }
                        }
                    }
                }
            }
            rows(table.notes)
        }
    }
}

extension PartLine {
    /// What the head of a column says, without its language.
    fileprivate var plainText: String {
        switch self {
        case .text(let phrase), .rule(let phrase, _), .detailed(let phrase, _), .answer(let phrase, _, _): phrase.text
        case .link(let phrase, _), .outside(let phrase, _): phrase.text
        case .texts(let phrases), .unbroken(let phrases): phrases.map(\.text).joined(separator: " ")
        case .links(let links): links.map(\.0.text).joined(separator: " ")
        case .code(let text): text
        case .notFilledIn: ""
        }
    }
}
