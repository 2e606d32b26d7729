import LuwteRules

extension OutcomePage {
    static func page(_ model: Model, _ entry: GemeenteEntry, _ frame: PageFrame) -> Page {
        Page(
            title: frame.texts.plain(.outcomeTitle),
            languageSwitch: .form(.voorcheck(gemeente: entry.id), model.hidden),
            content: OutcomeView(model: model, gemeente: entry.id, frame: frame).html)
    }
}

/// The outcome, from what matters most to what only some want to know.
struct OutcomeView {
    let model: OutcomePage.Model
    let gemeente: String
    let frame: PageFrame

    var texts: Texts { frame.texts }

    @HTMLBuilder var html: [HTML] {
        verdict
        if model.offersMore { more }
        apply
        conditions
        if !model.goesFirst.isEmpty { goesFirst }
        if let meaning = model.meaning { self.meaning(meaning) }
        papers
        if !model.referrals.isEmpty { referrals }
        answers
        if !model.readings.isEmpty || !model.unset.isEmpty { account }
        actions
    }

    /// A form that carries all answers, to the same address.
    func carrying(_ classes: String, @HTMLBuilder content: () -> [HTML]) -> HTML {
        form(.class(classes), .method(.post), .action(.voorcheck(gemeente: gemeente), in: frame.language)) {
            for field in model.hidden { field.html }
            content()
        }
    }

    private var verdict: HTML {
        div(.class("luwte-verdict luwte-verdict--\(tone)"), .outcome(model.verdict.rawValue)) {
            p(.class("luwte-caption")) {
                span { texts(.outcomeTitle) }
                span { model.madeOn }
            }
            headingOne(model.verdictTitle)
            leadParagraph(model.verdictExplanation)
            if frame.language != .nl {
                p(.class("utrecht-paragraph luwte-small")) {
                    texts(texts.translatesRegeling ? .regelingIsTranslated : .regelingIsDutch)
                }
            }
        }
    }

    private var tone: String {
        switch model.verdict {
        case .voldoet: "safe"
        case .eerstBeoordelen, .nogNietBekend, .voldoetNiet: "open"
        case .fout: "broken"
        }
    }

    private var more: HTML {
        carrying("luwte-card") {
            paragraph(texts(.moreQuestions))
            submitButton(texts(.goOn), .secondary, name: VoorcheckField.step, value: VoorcheckAction.goOn.name)
        }
    }

    private var apply: HTML {
        section(.class("luwte-card luwte-card--main"), .labelledBy("aanvragen")) {
            headingTwo(texts(.applyTitle), id: "aanvragen")
            paragraph(texts(.applyExplained))
            ChannelModel.list(model.channels, texts)
        }
    }

    private var referrals: HTML {
        section(.labelledBy("andere-hulp")) {
            headingTwo(texts(.referralsTitle), id: "andere-hulp")
            dataList(model.referrals.map { DataItem(name: $0.name, lines: [$0.when]) })
        }
    }

    private func meaning(_ meaning: MeaningModel) -> HTML {
        section(.labelledBy("betekenis")) {
            headingTwo(texts(.meaningTitle), id: "betekenis")
            paragraph(texts(.meaningExplained))
            dataList(meaning.items)
        }
    }

    private var actions: HTML {
        div(.class("luwte-actions")) {
            p(.class("utrecht-paragraph")) { texts(.keepIt) }
            div(.class("utrecht-button-group luwte-buttons")) {
                // The browser prints; without a script its own menu does.
                button(
                    .type("button"), .class("utrecht-button utrecht-button--secondary-action"), .script("print"),
                    .hidden()
                ) { texts(.print) }
                carrying("luwte-inline-form") {
                    submitButton(
                        texts(.previous), .subtle, name: VoorcheckField.step, value: VoorcheckAction.back.name)
                }
                form(
                    .class("luwte-inline-form"), .method(.post),
                    .action(.voorcheck(gemeente: gemeente), in: frame.language)
                ) { submitButton(texts(.startOver), .subtle) }
            }
        }
    }
}
