/// The question itself: its heading, what explains it, what is wrong with it, and its fields, in the order in which they are
/// read aloud: label, description, error, input.
struct QuestionFields {
    let model: QuestionPage.Model
    let texts: Texts

    private static let headingID = "vraag-titel"
    private static let explanationID = "vraag-uitleg"
    private static let errorID = "waarde-fout"
    private static let hintID = "waarde-uitleg"

    /// The field that an error links to.
    static func firstID(_ input: QuestionPage.Model.Input) -> String {
        switch input {
        case .options: "waarde-1"
        case .date: VoorcheckField.day
        case .line: VoorcheckField.value
        }
    }

    /// Whether "weet ik niet" is a button: radio buttons have it among them.
    static func offersDoNotKnow(_ input: QuestionPage.Model.Input) -> Bool {
        if case .options(_, several: false) = input { false } else { true }
    }

    var html: HTML {
        switch model.input {
        case .options(let options, let several): group(several ? "checkbox" : "radio") { choices(options, several) }
        case .date(let day, let month, let year, let example): group("date") { date(day, month, year, example) }
        case .line(let line): single(line)
        }
    }

    private var invalidClass: String { model.error == nil ? "" : " utrecht-form-field--invalid" }

    /// What the fields are described by: only what stands on the page.
    private func descriptions(hint: Bool) -> [Attribute] {
        var ids: [String] = []
        if model.explanation != nil { ids.append(Self.explanationID) }
        if hint { ids.append(Self.hintID) }
        if model.error != nil { ids.append(Self.errorID) }
        return ids.isEmpty ? [] : [.describedBy(ids.joined(separator: " "))]
    }

    private var caption: HTML {
        p(.class("luwte-caption")) {
            span { model.number }
            if let about = model.about { span { about } }
        }
    }

    @HTMLBuilder private var explanationAndError: [HTML] {
        if let explanation = model.explanation {
            div(.id(Self.explanationID), .class("utrecht-form-field-description")) { explanation }
        }
        if let error = model.error {
            div(.id(Self.errorID), .class("utrecht-form-field-error-message")) {
                HTML.drawing(.warning)
                span { error }
            }
        }
    }

    /// Several fields that answer one question.
    private func group(_ kind: String, @HTMLBuilder fields: () -> [HTML]) -> HTML {
        let isDate = kind == "date"
        let attributes = [Attribute.class("utrecht-form-fieldset__fieldset")] + descriptions(hint: isDate)
        return div(.class("utrecht-form-fieldset utrecht-form-field--\(kind)\(invalidClass)")) {
            caption
            HTML.element(
                "fieldset", attributes,
                [
                    legend(.class("utrecht-form-fieldset__legend")) {
                        h1(.id(Self.headingID), .class("utrecht-heading-1 luwte-question__heading")) { model.heading }
                    }
                ] + explanationAndError + fields())
        }
    }

    private func choices(_ options: [QuestionPage.Model.Option], _ several: Bool) -> [HTML] {
        var pieces: [HTML] = several ? [div(.class("utrecht-form-field-description")) { texts(.severalAnswers) }] : []
        for (index, option) in options.enumerated() {
            let id = "waarde-\(index + 1)"
            var attributes: [Attribute] = [
                .id(id), .class(several ? "utrecht-checkbox" : "utrecht-radio-button"),
                .type(several ? "checkbox" : "radio"), .name(VoorcheckField.value), .value(option.value),
            ]
            if option.isChosen { attributes.append(.checked()) }
            if model.error != nil, several { attributes.append(.invalid()) }
            pieces.append(
                div(.class("luwte-option")) {
                    HTML.void("input", attributes)
                    label(.class("utrecht-form-label luwte-option__label"), .for(id)) { option.text }
                })
        }
        return pieces
    }

    @HTMLBuilder private func date(_ day: String, _ month: String, _ year: String, _ example: Phrase) -> [HTML] {
        div(.id(Self.hintID), .class("utrecht-form-field-description")) { example }
        div(.class("luwte-date")) {
            datePart(VoorcheckField.day, texts(.day), day, length: 2)
            datePart(VoorcheckField.month, texts(.month), month, length: 2)
            datePart(VoorcheckField.year, texts(.year), year, length: 4)
        }
    }

    private func datePart(_ name: String, _ text: Phrase, _ value: String, length: Int) -> HTML {
        var attributes: [Attribute] = [
            .id(name), .class("utrecht-textbox luwte-textbox--\(length)"), .type("text"), .name(name), .value(value),
            .inputMode("numeric"), .maxLength(length), .autocomplete("off"),
        ]
        if model.error != nil { attributes.append(.invalid()) }
        return div(.class("luwte-date__part")) {
            label(.class("utrecht-form-label"), .for(name)) { text }
            HTML.void("input", attributes)
        }
    }

    /// One field, whose label is the question.
    private func single(_ line: QuestionPage.Model.Line) -> HTML {
        var attributes: [Attribute] = [
            .id(VoorcheckField.value), .class("utrecht-textbox" + (line.kind == .text ? "" : " luwte-textbox--number")),
            .type("text"), .name(VoorcheckField.value), .value(line.value), .autocomplete("off"), .spellcheckOff(),
        ]
        if line.kind != .text { attributes.append(.inputMode("decimal")) }
        if model.error != nil { attributes.append(.invalid()) }
        attributes += descriptions(hint: line.hint != nil || line.after != nil)
        return div(.class("utrecht-form-field utrecht-form-field--text\(invalidClass)")) {
            caption
            h1(.class("utrecht-heading-1 luwte-question__heading")) {
                label(.id(Self.headingID), .for(VoorcheckField.value)) { model.heading }
            }
            explanationAndError
            if let hint = line.hint { div(.id(Self.hintID), .class("utrecht-form-field-description")) { hint } }
            div(.class("utrecht-form-field__input luwte-line")) {
                if let before = line.before { span(.class("luwte-line__unit")) { before } }
                HTML.void("input", attributes)
                if let after = line.after { span(.id(Self.hintID), .class("luwte-line__unit")) { after } }
            }
        }
    }
}
