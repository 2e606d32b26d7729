extension StartPage {
    @HTMLBuilder static func view(_ model: Model, _ frame: PageFrame) -> [HTML] {
        let texts = frame.texts
        headingOne(texts(.startTitle))
        for sentence in model.lead { leadParagraph(sentence) }
        section(.class("luwte-card luwte-card--main"), .labelledBy("gemeenten")) {
            headingTwo(texts(.startChooseTitle), id: "gemeenten")
            paragraph(texts(.startChooseExplained))
            if model.offersSearch { search(model, frame) }
            if let found = model.found { p(.class("utrecht-paragraph"), .role("status")) { found } }
            if !model.hits.isEmpty { list(model.hits, frame) }
            if model.groups.allSatisfy(\.choices.isEmpty) { paragraph(texts(.startNone)) }
            if model.hits.isEmpty {
                for group in model.groups {
                    if let letter = group.letter { headingThree(Phrase(letter)) }
                    list(group.choices, frame)
                }
            }
        }
        section(.labelledBy("niet-erbij")) {
            headingTwo(texts(.startMissingTitle), id: "niet-erbij")
            paragraph(texts(.startMissing))
        }
    }

    /// A form that asks this same page again; the names are offered while typing by the browser itself.
    private static func search(_ model: Model, _ frame: PageFrame) -> HTML {
        form(.class("luwte-search"), .method(.get), .action(.start, in: frame.language), .role("search")) {
            div(.class("utrecht-form-field utrecht-form-field--text")) {
                label(.class("utrecht-form-label"), .for("zoek")) { frame.texts(.startSearch) }
                input(
                    .id("zoek"), .class("utrecht-textbox"), .type("text"), .name(searchField), .value(model.query),
                    .list("namen"), .autocomplete("off"), .spellcheckOff())
            }
            datalist(.id("namen")) {
                for group in model.groups {
                    for choice in group.choices { option(.value(choice.name)) }
                }
            }
            submitButton(frame.texts(.startSearchButton), .secondary)
        }
    }

    private static func list(_ choices: [Model.Choice], _ frame: PageFrame) -> HTML {
        ul(.class("luwte-choices")) {
            for choice in choices {
                li {
                    a(.class("utrecht-link luwte-choice"), .href(.gemeente(choice.id), in: frame.language)) {
                        span(.doNotTranslate()) { choice.name }
                        HTML.drawing(.arrow)
                    }
                }
            }
        }
    }
}
