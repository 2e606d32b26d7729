extension QuestionPage {
    static func page(_ model: Model, _ entry: GemeenteEntry, _ frame: PageFrame) -> Page {
        Page(
            title: model.title, hasError: model.error != nil,
            languageSwitch: .form(.voorcheck(gemeente: entry.id), model.hidden), content: view(model, entry, frame))
    }

    @HTMLBuilder private static func view(_ model: Model, _ entry: GemeenteEntry, _ frame: PageFrame) -> [HTML] {
        let texts = frame.texts
        if let error = model.error { summary(error, model, texts) }
        form(
            .id("vraag-formulier"), .class("luwte-question"), .method(.post),
            .action(.voorcheck(gemeente: entry.id), in: frame.language), .noValidation(), .autocomplete("off")
        ) {
            for field in model.hidden { field.html }
            HiddenField(name: VoorcheckField.question, value: model.key).html
            QuestionFields(model: model, texts: texts).html
            buttons(model, texts)
        }
        fold(texts(.why)) { reasons(model, texts) }
        p(.class("utrecht-paragraph luwte-small")) { texts(.nothingKept) }
    }

    /// The error once more above the form, where the focus goes, with a link to the field.
    private static func summary(_ error: Phrase, _ model: Model, _ texts: Texts) -> HTML {
        div(.id("fouten"), .class("utrecht-alert utrecht-alert--error luwte-errors"), .focusable(), .autofocus()) {
            div(.class("utrecht-alert__content"), .role("alert")) {
                h2(.class("utrecht-heading-3")) { texts(.errorTitle) }
                ul(.class("utrecht-link-list")) {
                    li { a(.class("utrecht-link"), .href(anchor: QuestionFields.firstID(model.input))) { error } }
                }
            }
        }
    }

    /// "Verder" stands first, because the Enter key presses the first button of a form.
    @HTMLBuilder private static func buttons(_ model: Model, _ texts: Texts) -> [HTML] {
        div(.class("utrecht-button-group luwte-buttons")) {
            submitButton(texts(.next), .primary, name: VoorcheckField.step, value: VoorcheckAction.next.name)
            if QuestionFields.offersDoNotKnow(model.input) {
                submitButton(
                    texts(.doNotKnow), .secondary, name: VoorcheckField.step, value: VoorcheckAction.doNotKnow.name)
            }
            if model.isChanging {
                submitButton(texts(.keepAnswer), .subtle, name: VoorcheckField.step, value: VoorcheckAction.keep.name)
            } else if model.hasAnswersBefore {
                submitButton(texts(.previous), .subtle, name: VoorcheckField.step, value: VoorcheckAction.back.name)
            }
        }
    }

    @HTMLBuilder private static func reasons(_ model: Model, _ texts: Texts) -> [HTML] {
        if model.reasons.isEmpty {
            paragraph(texts(.whyNothing))
        } else {
            paragraph(texts(.whyExplained))
            ul(.class("luwte-reasons")) {
                for reason in model.reasons {
                    li {
                        p(.class("utrecht-paragraph")) { strong { reason.title } }
                        for source in reason.sources { source.html }
                    }
                }
            }
        }
    }
}
