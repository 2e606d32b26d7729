import LuwteRules

// The conditions, what comes first, and the papers.
extension OutcomeView {
    var conditions: HTML {
        section(.labelledBy("voorwaarden")) {
            headingTwo(texts(.conditionsTitle), id: "voorwaarden")
            paragraph(texts(.conditionsExplained))
            for group in model.groups { view(group) }
        }
    }

    private func view(_ group: ConditionGroup) -> HTML {
        var attributes: [Attribute] = [
            .class("utrecht-accordion luwte-fold luwte-group luwte-group--\(group.outcome.rawValue)")
        ]
        if group.isOpen { attributes.append(.open()) }
        return .element(
            "details", attributes,
            [
                summary(.class("luwte-fold__summary luwte-group__summary")) {
                    HTML.drawing(.arrow)
                    h3(.class("luwte-group__title")) { badge(group.title, group.badge.shape, tone: group.badge.tone) }
                },
                ul(.class("luwte-conditions")) {
                    for condition in group.conditions {
                        li(.class("luwte-condition"), .outcome(condition.outcome.rawValue)) { view(condition) }
                    }
                },
            ])
    }

    @HTMLBuilder private func view(_ condition: ConditionModel) -> [HTML] {
        h4(.class("utrecht-heading-4")) {
            span(.class("luwte-tone--\(condition.badge.tone.rawValue)")) { HTML.drawing(condition.badge.shape) }
            span { condition.title }
        }
        if let sentence = condition.sentence { paragraph(sentence) }
        if !condition.settledBy.isEmpty {
            ul(.class("utrecht-unordered-list luwte-settling")) {
                for settling in condition.settledBy {
                    li(.class("utrecht-unordered-list__item")) {
                        settling.label
                        if settling.what.count > 1 {
                            bullets(settling.what)
                        } else {
                            " "
                            for what in settling.what { strong { what } }
                        }
                    }
                }
            }
        }
        if let help = condition.help { helpLine(help) }
        if !condition.sources.isEmpty || condition.readings != nil {
            fold(texts(.whereItSays)) {
                for source in condition.sources { source.html }
                if let readings = condition.readings { p(.class("luwte-source__place")) { readings } }
                if let rule = condition.rule {
                    p(.class("luwte-source__place luwte-no-print")) {
                        a(.class("utrecht-link"), .href(rule, in: frame.language)) {
                            texts(RegelingText.whereItSaysRule)
                        }
                    }
                }
            }
        }
    }

    private func helpLine(_ help: Phrase) -> HTML {
        p(.class("utrecht-paragraph luwte-help")) {
            strong { texts(.helpLabel) }
            " "
            help
        }
    }

    var goesFirst: HTML {
        section(.labelledBy("komt-eerst")) {
            headingTwo(texts(.firstTitle), id: "komt-eerst")
            paragraph(texts(.firstExplained))
            ul(.class("luwte-conditions")) {
                for provision in model.goesFirst {
                    li(.class("luwte-condition")) {
                        badge(provision.standing, provision.badge.shape, tone: .neutral)
                        headingThree(provision.title)
                        if let help = provision.help { paragraph(help) }
                        if !provision.sources.isEmpty {
                            fold(texts(.whereItSays)) { for source in provision.sources { source.html } }
                        }
                    }
                }
            }
        }
    }

    var papers: HTML {
        section(.labelledBy("papieren")) {
            headingTwo(texts(.papersTitle), id: "papieren")
            if model.papers.isEmpty {
                paragraph(texts(.papersNone))
            } else {
                ul(.class("luwte-papers")) {
                    for paper in model.papers {
                        li(.class("luwte-paper")) {
                            p(.class("utrecht-paragraph")) {
                                strong { paper.names.count == 1 ? paper.names[0] : texts(.oneOfPapers) }
                                " "
                                badge(
                                    paper.need, paper.isNeeded ? .check : .question,
                                    tone: paper.isNeeded ? .neutral : .warning)
                            }
                            if paper.names.count > 1 { bullets(paper.names) }
                            if let explanation = paper.explanation { paragraph(explanation) }
                            if !paper.sources.isEmpty {
                                fold(texts(.whereItSays)) { for source in paper.sources { source.html } }
                            }
                        }
                    }
                }
                paragraph(texts(.papersLater))
            }
        }
    }
}
