/// Shows the fields of the try-out.
struct ProefFormView {
    let model: ProefForm
    let focus: String
    let frame: PageFrame

    private var texts: Texts { frame.texts }
    private var fields: ProefFieldView { ProefFieldView(texts: texts, focus: focus) }

    @HTMLBuilder var html: [HTML] {
        for group in model.groups { self.group(group) }
    }

    @HTMLBuilder private func group(_ group: ProefForm.Group) -> [HTML] {
        for section in group.sections where !section.open.isEmpty || !section.folded.isEmpty { self.section(section) }
        if group.add != nil || group.complete != nil {
            div(.class("luwte-members")) {
                if let complete = group.complete { fields.html(complete) }
                if let add = group.add { button(add.text, ProefRequest.Button.add + add.subject) }
            }
        }
    }

    private func section(_ section: ProefForm.Section) -> HTML {
        div(.class("luwte-fields")) {
            h2(.id(section.id), .class("utrecht-heading-3 luwte-fields__title")) { section.title }
            for field in section.hidden { field.html }
            for field in section.open { fields.html(field) }
            folded(section)
            if let member = section.member { memberButtons(section, member) }
        }
    }

    /// What nothing was filled in for: at hand at once while the section is empty, folded away after that.
    @HTMLBuilder private func folded(_ section: ProefForm.Section) -> [HTML] {
        if !section.folded.isEmpty {
            let isOpen = section.folded.contains { $0.name == focus }
            let title = texts(ProefText.notYet, ["aantal": String(section.folded.count)])
            HTML.element(
                "details", [.class("luwte-fold luwte-fold--reference")] + (isOpen ? [.open()] : []),
                [
                    summary(.class("luwte-fold__summary")) {
                        HTML.drawing(.arrow)
                        span { title }
                    },
                    div(.class("luwte-fold__content")) { for field in section.folded { fields.html(field) } },
                ])
        }
    }

    private func memberButtons(_ section: ProefForm.Section, _ member: String) -> HTML {
        div(.class("luwte-members")) {
            if !section.later.isEmpty {
                fold(reference: true, texts(ProefText.laterAdd)) {
                    let name = ProefRequest.laterField(member)
                    div(.class("luwte-field")) {
                        label(.class("luwte-field__label"), .for(name)) { texts(ProefText.laterFact) }
                        select(.id(name), .name(name), .class("utrecht-select luwte-select")) {
                            for option in section.later { choice(.value(option.value)) { option.text.text } }
                        }
                    }
                    button(texts(ProefText.laterAdd), ProefRequest.Button.later + member)
                }
            }
            if let remove = section.remove { button(remove, ProefRequest.Button.remove + member) }
        }
    }

    private func button(_ text: Phrase, _ value: String) -> HTML {
        LuwteWeb.button(
            .type("submit"), .class("luwte-link-button"), .name(ProefRequest.Field.action), .value(value)
        ) { text }
    }
}
