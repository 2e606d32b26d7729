extension GemeentePage {
    @HTMLBuilder static func view(_ model: Model, _ frame: PageFrame) -> [HTML] {
        let texts = frame.texts
        headingOne(model.title)
        leadParagraph(model.lead)
        alert(.info) {
            p(.class("utrecht-paragraph")) {
                strong { model.standing.title }
            }
            paragraph(model.standing.explanation)
        }
        section(.class("luwte-card luwte-card--main"), .labelledBy("voorcheck")) {
            headingTwo(texts(.precheckTitle), id: "voorcheck")
            ul(.class("utrecht-unordered-list luwte-checks")) {
                for promise in model.promises {
                    li(.class("utrecht-unordered-list__item")) {
                        HTML.drawing(.check)
                        span { promise }
                    }
                }
            }
            form(.method(.post), .action(.voorcheck(gemeente: model.id), in: frame.language)) {
                submitButton(texts(.precheckStart), .primary)
            }
        }
        section(.labelledBy("in-het-kort")) {
            headingTwo(texts(.gemeenteShortTitle), id: "in-het-kort")
            dataList(model.inShort)
        }
        section(.labelledBy("contact")) {
            headingTwo(texts(.gemeenteContactTitle), id: "contact")
            ChannelModel.list(model.channels, texts)
        }
        section(.labelledBy("bronnen")) {
            headingTwo(texts(.gemeenteSourceTitle), id: "bronnen")
            for source in model.sources { view(source) }
            paragraph(model.validity)
            if !model.unread.isEmpty {
                paragraph(texts(.unreadParts))
                bullets(model.unread)
            }
            if let regeling = model.regeling {
                p(.class("utrecht-paragraph")) {
                    a(.class("utrecht-link"), .href(.regeling(regeling), in: frame.language)) {
                        texts(RegelingText.ruleByRule)
                    }
                }
            }
        }
    }

    private static func view(_ source: Model.SourceModel) -> HTML {
        div(.class("luwte-source")) {
            p(.class("utrecht-paragraph")) {
                if let address = source.address {
                    a(.class("utrecht-link"), .href(address), .rel("noreferrer")) { source.title }
                } else {
                    source.title
                }
            }
            for line in source.lines { p(.class("luwte-source__place")) { line } }
        }
    }
}
