import LuwteRules

/// What stands round each page of a regeling: where it is, and the way to the other parts.
struct RegelingFrame {
    let entry: RegelingEntry
    let frame: PageFrame
    /// The page at hand, without an anchor; `nil` on the overview.
    let current: Route?

    private var texts: Texts { frame.texts }
    private var name: Phrase { Phrase(entry.regeling.header.gemeenten.map(\.name).joined(separator: ", ")) }

    @HTMLBuilder func around(_ content: [HTML]) -> [HTML] {
        crumbs
        div(.class("luwte-beside")) {
            div(.class("luwte-beside__main")) { content }
            menu
        }
    }

    /// With the other parts at the end, where the page needs all of its width.
    @HTMLBuilder func under(_ content: [HTML]) -> [HTML] {
        crumbs
        content
        menu
    }

    @HTMLBuilder func heading(_ title: Phrase, lead: Phrase) -> [HTML] {
        headingOne(title)
        leadParagraph(lead)
        p(.class("utrecht-paragraph luwte-small luwte-print-only")) {
            name
            ", "
            code { entry.id.description }
        }
    }

    private var crumbs: HTML {
        nav(.class("luwte-crumbs"), .label(texts.plain(RegelingText.whereYouAre))) {
            ol(.class("luwte-crumbs__list")) {
                li {
                    a(.class("utrecht-link"), .href(.regelingen, in: frame.language)) { texts(RegelingText.listTitle) }
                }
                if current == nil {
                    li { span(.current("page"), .doNotTranslate()) { name } }
                } else {
                    li {
                        a(.class("utrecht-link"), .href(.regeling(entry.id), in: frame.language), .doNotTranslate()) {
                            name
                        }
                    }
                }
            }
        }
    }

    private var menu: HTML {
        nav(.class("luwte-menu"), .labelledBy("onderdelen")) {
            h2(.id("onderdelen"), .class("luwte-menu__title")) { texts(RegelingText.menuTitle) }
            ul(.class("luwte-menu__list")) {
                item(texts(RegelingText.overview), .regeling(entry.id), isCurrent: current == nil)
                for part in PartBuilder(entry: entry, texts: texts).partLinks {
                    item(part.title, part.route, isCurrent: part.route == current)
                }
            }
        }
    }

    private func item(_ title: Phrase, _ route: Route, isCurrent: Bool) -> HTML {
        var attributes: [Attribute] = [.class("luwte-menu__link"), .href(route, in: frame.language)]
        if isCurrent { attributes.append(.current("page")) }
        return li { HTML.element("a", attributes, [title.html]) }
    }
}
