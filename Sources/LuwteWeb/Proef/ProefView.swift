import LuwteRules

/// The page of the try-out: the fields, and beside or under them what the rules say.
struct ProefView {
    let model: ProefModel
    let frame: PageFrame

    private var texts: Texts { frame.texts }
    private var entry: RegelingEntry { model.entry }

    var page: Page {
        let reading = model.form.read(entry.regeling)
        let fields = ProefForm(regeling: entry.regeling, form: model.form, reading: reading, texts: texts)
        let account = entry.assessor.account(of: reading.situation, terms: reading.terms, child: reading.child)
        let around = RegelingFrame(entry: entry, frame: frame, current: .proef(entry.id))
        return Page(
            title: texts.plain(ProefText.title), hasError: !fields.errors.isEmpty || model.fileFault != nil,
            languageSwitch: .form(.proef(entry.id), hidden), isWide: true,
            content: around.under(content(fields, account)))
    }

    /// The case as it travels to the same page in the other language.
    private var hidden: [HiddenField] {
        model.form.values.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { HiddenField(name: name, value: $0) }
        } + (model.origin.map { [HiddenField(name: ProefRequest.Field.origin, value: $0.description)] } ?? [])
    }

    @HTMLBuilder private func content(_ fields: ProefForm, _ account: CaseAccount) -> [HTML] {
        headingOne(texts(ProefText.title))
        leadParagraph(texts(ProefText.lead))
        alert(.warning) { p(.class("utrecht-paragraph")) { strong { texts(ProefText.madeUp) } } }
        if let example = model.example {
            p(.class("utrecht-paragraph")) {
                texts(ProefText.fromExample)
                " "
                a(.class("utrecht-link"), .href(.voorbeeld(entry.id, example.id), in: frame.language)) {
                    texts.fromRegeling(example.content.name)
                }
            }
        }
        errors(fields.errors)
        HTML.element(
            "form",
            [
                .id("proef"), .class("luwte-proef"), .method(.post), .action(.proef(entry.id), in: frame.language),
                .noValidation(), .autocomplete("off"), .script("proef"),
            ],
            [bar, columns(fields, account), file])
    }

    /// The button stands first, because the Enter key presses the first one.
    private var bar: HTML {
        div(.class("luwte-proef__bar")) {
            submitButton(
                texts(ProefText.compute), .primary, name: ProefRequest.Field.action, value: ProefRequest.Button.compute)
            div(.class("luwte-check"), .hidden(), .script("meteen")) {
                HTML.void(
                    "input",
                    [
                        .id(ProefRequest.Field.atOnce), .class("utrecht-checkbox luwte-check__box"), .type("checkbox"),
                        .name(ProefRequest.Field.atOnce), .value("ja"),
                    ] + (model.isAtOnce ? [.checked()] : []))
                label(.class("luwte-check__label"), .for(ProefRequest.Field.atOnce)) { texts(ProefText.atOnce) }
            }
            a(.class("utrecht-link luwte-proef__jump"), .href(anchor: "uitkomst")) { texts(ProefText.toOutcome) }
            a(.class("utrecht-link"), .href(.proef(entry.id), in: frame.language)) { texts(ProefText.startEmpty) }
            HiddenField(name: ProefRequest.Field.focus, value: "").html
            if let origin = model.origin {
                HiddenField(name: ProefRequest.Field.origin, value: origin.description).html
            }
        }
    }

    private func columns(_ fields: ProefForm, _ account: CaseAccount) -> HTML {
        div(.class("luwte-proef__columns")) {
            div(.class("luwte-proef__fields")) {
                p(.id(ProefFieldView.dayHintID), .class("utrecht-paragraph luwte-small luwte-no-print")) {
                    texts(ProefText.dayHint)
                }
                ProefFormView(model: fields, focus: model.focus, frame: frame).html
            }
            div(.class("luwte-outcome-side")) {
                ProefOutcomeView(entry: entry, account: account, frame: frame, hasErrors: !fields.errors.isEmpty).html
            }
        }
    }

    // MARK: Errors

    @HTMLBuilder private func errors(_ errors: [ProefField]) -> [HTML] {
        if !errors.isEmpty || model.fileFault != nil {
            div(.id("fouten"), .class("utrecht-alert utrecht-alert--error luwte-errors"), .focusable(), .autofocus()) {
                div(.class("utrecht-alert__content"), .role("alert")) {
                    h2(.class("utrecht-heading-3")) { texts(ProefText.errorsTitle) }
                    ul(.class("utrecht-link-list")) {
                        for field in errors {
                            li {
                                a(.class("utrecht-link"), .href(anchor: field.name)) {
                                    texts(
                                        ProefText.errorAt,
                                        ["vraag": field.label.text, "fout": field.error?.text ?? ""])
                                }
                            }
                        }
                        for fault in fileFaults { li { fault } }
                    }
                }
            }
        }
    }

    private var fileFaults: [Phrase] {
        switch model.fileFault {
        case nil: []
        case .empty: [texts(ProefText.fileEmpty)]
        case .findings(let findings): findings.map { texts(ProefText.fileWrong, ["fout": $0]) }
        }
    }

    // MARK: The case as a file

    private var file: HTML {
        section(.class("luwte-card luwte-proef__file"), .labelledBy("bestand")) {
            h2(.id("bestand"), .class("utrecht-heading-2")) { texts(ProefText.fileTitle) }
            paragraph(texts(ProefText.fileExplained))
            submitButton(
                texts(ProefText.fileSave), .secondary, name: ProefRequest.Field.action, value: ProefRequest.Button.save)
            div(.class("luwte-field luwte-field--tall")) {
                label(.class("luwte-field__label"), .for(ProefRequest.Field.pasted)) { texts(ProefText.filePaste) }
                textarea(
                    .id(ProefRequest.Field.pasted), .name(ProefRequest.Field.pasted),
                    .class("utrecht-textarea luwte-textarea"), .rowCount(6), .spellcheckOff(), .autocomplete("off")
                ) {}
            }
            submitButton(
                texts(ProefText.fileOpen), .secondary, name: ProefRequest.Field.action, value: ProefRequest.Button.open)
        }
    }
}
