import LuwteRules

// What was answered, and how the rules were read.
extension OutcomeView {
    /// Each answer with a button of its own; one form serves them all.
    var answers: HTML {
        section(.labelledBy("antwoorden")) {
            headingTwo(texts(.answersTitle), id: "antwoorden")
            paragraph(texts(.answersExplained))
            carrying("luwte-answers") {
                dl(.class("utrecht-data-list utrecht-data-list--rows")) {
                    for (index, answer) in model.answered.enumerated() {
                        div(.class("utrecht-data-list__item")) {
                            dt(.id("antwoord-\(index + 1)"), .class("utrecht-data-list__item-key")) {
                                answer.question
                            }
                            dd(.class("utrecht-data-list__item-value")) { answer.answer }
                            dd(.class("utrecht-data-list__actions utrecht-data-list__actions--html-dd")) {
                                button(
                                    .type("submit"), .class("luwte-link-button"), .name(VoorcheckField.change),
                                    .value(answer.key), .describedBy("antwoord-\(index + 1)")
                                ) { texts(.change) }
                            }
                        }
                    }
                }
            }
        }
    }

    var account: HTML {
        section(.labelledBy("verantwoording")) {
            headingTwo(texts(.accountTitle), id: "verantwoording")
            paragraph(texts(.accountExplained))
            if !model.readings.isEmpty {
                fold(reference: true, texts(.accountReadings, ["aantal": String(model.readings.count)])) {
                    for reading in model.readings {
                        div(.class("luwte-reading")) {
                            p(.class("utrecht-paragraph")) { strong { reading.title } }
                            paragraph(reading.choice)
                            p(.class("luwte-source__place")) { reading.why }
                            if reading.isDefault { p(.class("luwte-source__place")) { texts(.accountDefault) } }
                        }
                    }
                }
            }
            if !model.unset.isEmpty {
                fold(reference: true, texts(.accountUnset, ["aantal": String(model.unset.count)])) {
                    ul(.class("utrecht-unordered-list")) {
                        for key in model.unset {
                            li(.class("utrecht-unordered-list__item")) {
                                key.name
                                " "
                                code(.class("luwte-key"), .lang(.nl), .doNotTranslate()) { key.path }
                            }
                        }
                    }
                }
            }
        }
    }
}
