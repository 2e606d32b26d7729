import LuwteRules

extension PageFrame {
    /// The whole document.
    func document(_ page: Page) -> HTML {
        let title = texts.plain(.pageTitle, ["titel": page.title])
        return html(.lang(language)) {
            head {
                meta(.charset("utf-8"))
                meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                LuwteWeb.title { page.hasError ? texts.plain(.errorInTitle, ["titel": title]) : title }
                link(.rel("stylesheet"), .href(asset: assets.style.path))
                link(.rel("icon"), .type("image/svg+xml"), .href(asset: assets.icon.path))
                script(.src(asset: assets.script.path), .defer()) {}
            }
            body(.class("utrecht-document luwte-theme" + (page.isWide ? " luwte-wide" : ""))) {
                a(.class("utrecht-skip-link utrecht-skip-link--visible-on-focus"), .href(anchor: "inhoud")) {
                    texts(.skipToContent)
                }
                top(page)
                main(.id("inhoud"), .class("utrecht-page-body luwte-main"), .focusable()) { page.content }
                bottom
            }
        }
    }

    private func top(_ page: Page) -> HTML {
        header(.class("utrecht-page-header luwte-header")) {
            div(.class("luwte-header__inside")) {
                a(.class("luwte-brand"), .href(.start, in: language), .label(texts.plain(.homeLink))) {
                    HTML.drawing(.logo)
                    span(.doNotTranslate()) { texts(.siteName) }
                }
                languageSwitch(page.languageSwitch)
                a(
                    .class("utrecht-button utrecht-button--secondary-action luwte-leave"), .href(leave),
                    .rel("noreferrer noopener"), .label(texts.plain(.leaveExplained)), .script("weg")
                ) { texts(.leave) }
            }
        }
    }

    @HTMLBuilder private func languageSwitch(_ way: Page.LanguageSwitch) -> [HTML] {
        let other = language.other
        switch way {
        case .none:
            HTML.group([])
        case .link(let route):
            nav(.class("luwte-language"), .label(texts.plain(.languageLabel))) {
                a(.class("utrecht-link"), .href(route, in: other), .lang(other), .hreflang(other)) {
                    texts(.otherLanguage)
                }
            }
        case .form(let route, let fields):
            form(
                .class("luwte-language"), .method(.post), .action(route, in: other), .label(texts.plain(.languageLabel))
            ) {
                for field in fields { field.html }
                button(
                    .type("submit"), .class("luwte-link-button"), .lang(other), .name(VoorcheckField.step),
                    .value(VoorcheckAction.show.name)
                ) { texts(.otherLanguage) }
            }
        }
    }

    private var bottom: HTML {
        footer(.class("utrecht-page-footer luwte-footer")) {
            div(.class("luwte-footer__inside")) {
                p(.class("utrecht-paragraph")) { texts(.footerWhat) }
                p(.class("utrecht-paragraph")) { texts(.footerDecides) }
                p(.class("utrecht-paragraph")) { texts(.footerKeeps) }
                p(.class("utrecht-paragraph")) {
                    a(.class("utrecht-link"), .href(.regelingen, in: language)) { texts(RegelingText.footerLink) }
                }
            }
        }
    }
}
