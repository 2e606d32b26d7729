import LuwteCore
import LuwteRules

/// One field of the try-out, as it stands on the page.
struct ProefField: Sendable {
    /// The name in the form, and the ID on the page.
    let name: String
    let label: Phrase
    let kind: Kind
    /// What was filled in; several for checkboxes.
    let values: [String]
    let error: Phrase?

    enum Kind: Sendable {
        /// One of these, or nothing.
        case select([Option])
        /// One of these, one of which is always chosen.
        case oneOf([Option])
        case checks([Option])
        /// A box to tick by itself.
        case tick
        case line(isNumber: Bool, unit: Phrase?)
        case date
    }

    struct Option: Sendable {
        let value: String
        let text: Phrase
    }

    init(_ name: String, _ label: Phrase, _ kind: Kind, _ values: [String], error: Phrase? = nil) {
        self.name = name
        self.label = label
        self.kind = kind
        self.values = values
        self.error = error
    }

    var isFilledIn: Bool { !values.isEmpty }
}

/// Shows the fields of the try-out, each small enough for a long list.
struct ProefFieldView {
    let texts: Texts
    /// The field that the focus goes back to after a page was made again.
    let focus: String

    func html(_ field: ProefField) -> HTML {
        div(.class("luwte-field" + (field.error == nil ? "" : " luwte-field--invalid"))) {
            switch field.kind {
            case .checks(let options): checks(field, options)
            case .tick: tick(field)
            case .select(let options): labelled(field) { select(field, options, canBeEmpty: true) }
            case .oneOf(let options): labelled(field) { select(field, options, canBeEmpty: false) }
            case .date: labelled(field) { textbox(field, "luwte-textbox--date", inputMode: "numeric") }
            case .line(let isNumber, let unit):
                labelled(field) {
                    if let unit {
                        span(.class("luwte-line")) {
                            textbox(field, "luwte-textbox--number", inputMode: isNumber ? "decimal" : nil)
                            span(.class("luwte-line__unit")) { unit }
                        }
                    } else {
                        textbox(
                            field, isNumber ? "luwte-textbox--number" : "", inputMode: isNumber ? "decimal" : nil)
                    }
                }
            }
        }
    }

    @HTMLBuilder private func labelled(_ field: ProefField, @HTMLBuilder content: () -> [HTML]) -> [HTML] {
        label(.class("luwte-field__label"), .for(field.name)) { field.label }
        div(.class("luwte-field__input")) {
            content()
            error(field)
        }
    }

    @HTMLBuilder private func error(_ field: ProefField) -> [HTML] {
        if let error = field.error {
            p(.id(Self.errorID(field)), .class("luwte-field__error")) {
                HTML.drawing(.warning)
                span { error }
            }
        }
    }

    static func errorID(_ field: ProefField) -> String { "fout-" + field.name }

    /// What says once how a day is written.
    static let dayHintID = "zo-schrijft-u-een-dag"

    private func common(_ field: ProefField) -> [Attribute] {
        var attributes: [Attribute] = [.id(field.name), .name(field.name)]
        var descriptions: [String] = []
        if case .date = field.kind { descriptions.append(Self.dayHintID) }
        if field.error != nil {
            attributes.append(.invalid())
            descriptions.append(Self.errorID(field))
        }
        if !descriptions.isEmpty { attributes.append(.describedBy(descriptions.joined(separator: " "))) }
        if focus == field.name { attributes.append(.autofocus()) }
        return attributes
    }

    private func textbox(_ field: ProefField, _ size: String, inputMode: String?) -> HTML {
        var attributes = common(field)
        attributes += [
            .class("utrecht-textbox luwte-textbox--compact \(size)"), .type("text"), .value(shown(field)),
            .autocomplete("off"), .spellcheckOff(),
        ]
        if let inputMode { attributes.append(.inputMode(inputMode)) }
        return .void("input", attributes)
    }

    /// A day, number or amount as people write it; what was typed and is none of these stays as it is.
    private func shown(_ field: ProefField) -> String {
        let text = field.values.first ?? ""
        switch field.kind {
        case .date:
            guard let day = try? CalendarDate(text) else { return text }
            return day.iso.split(separator: "-").reversed().joined(separator: "-")
        case .line(isNumber: true, _):
            let isFromFile = field.error == nil && !text.contains(",") && text.count { $0 == "." } == 1
            return isFromFile && texts.language == .nl ? text.replacing(".", with: ",") : text
        default: return text
        }
    }

    private func select(_ field: ProefField, _ options: [ProefField.Option], canBeEmpty: Bool) -> HTML {
        let empty = canBeEmpty ? [ProefField.Option(value: "", text: texts(ProefText.notTold))] : []
        // What is not among the choices was filled in all the same, and stays to be seen.
        let strange = field.values.filter { value in !options.contains { $0.value == value } }
            .map { ProefField.Option(value: $0, text: Phrase($0)) }
        return .element(
            "select", common(field) + [.class("utrecht-select luwte-select")],
            (empty + options + strange).map { option in
                var attributes: [Attribute] = [.value(option.value)]
                if field.values.first == option.value { attributes.append(.selected()) }
                if let language = option.text.language { attributes.append(.lang(language)) }
                return .element("option", attributes, [.text(option.text.text)])
            })
    }

    private func checks(_ field: ProefField, _ options: [ProefField.Option]) -> HTML {
        var attributes: [Attribute] = [.class("luwte-field__checks")]
        if field.error != nil { attributes.append(.describedBy(Self.errorID(field))) }
        return .element(
            "fieldset", attributes,
            [legend(.class("luwte-field__label")) { field.label }]
                + options.enumerated().map { number, option in
                    let id = number == 0 ? field.name : "\(field.name)-\(option.value)"
                    return check(
                        id: id, name: field.name, value: option.value, text: option.text,
                        isChecked: field.values.contains(option.value))
                } + error(field))
    }

    private func tick(_ field: ProefField) -> HTML {
        check(
            id: field.name, name: field.name, value: "ja", text: field.label, isChecked: field.values.first == "ja")
    }

    private func check(id: String, name: String, value: String, text: Phrase, isChecked: Bool) -> HTML {
        var attributes: [Attribute] = [
            .id(id), .class("utrecht-checkbox luwte-check__box"), .type("checkbox"), .name(name), .value(value),
        ]
        if isChecked { attributes.append(.checked()) }
        if focus == id { attributes.append(.autofocus()) }
        return div(.class("luwte-check")) {
            HTML.void("input", attributes)
            label(.class("luwte-check__label"), .for(id)) { text }
        }
    }
}
