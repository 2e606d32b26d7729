import LuwteCore
import LuwteRules

// Papers, terms, amounts, reviews, and what nobody filled in.
extension ProefOutcomeView {
    @HTMLBuilder var rest: [HTML] {
        if !account.papers.isEmpty {
            part("uitkomst-papieren", .paperNeeds) {
                dl(.class("luwte-facts luwte-facts--questions")) {
                    for paper in account.papers {
                        item(texts.either(paper.names), [Phrase(texts.rules.word(paper.need))])
                    }
                }
            }
        }
        if !account.goesFirst.isEmpty {
            part("gaat-voor", .first) {
                dl(.class("luwte-facts luwte-facts--questions")) {
                    for provision in account.goesFirst {
                        item(own(provision.title), [badge(provision.outcome).text])
                    }
                }
            }
        }
        part("uitkomst-termijnen", .termList) {
            if account.terms.isEmpty {
                paragraph(t(.termNone))
            } else {
                dl(.class("luwte-facts luwte-facts--questions")) {
                    for term in account.terms { item(termName(term.name), [termValue(term.value)]) }
                }
            }
        }
        part("bedragen", .amounts) {
            if account.amounts.allSatisfy(\.weeks.isEmpty) { paragraph(t(.amountsNone)) }
            for amounts in account.amounts where !amounts.weeks.isEmpty { self.amounts(amounts) }
        }
        if !account.reviews.isEmpty {
            part("toetsmomenten", .reviews) {
                dl(.class("luwte-facts luwte-facts--questions")) {
                    for review in account.reviews {
                        item(own(review.title), day(review.day, bound: .openNotBefore, by: []))
                    }
                }
            }
        }
        if !entry.regeling.unset.isEmpty {
            p(.class("utrecht-paragraph")) {
                a(.class("utrecht-link"), .href(.deel(entry.id, .nietIngevuld), in: frame.language)) {
                    texts(
                        RegelingText.counted,
                        ["titel": t(.unsetList).text, "aantal": String(entry.regeling.unset.count)])
                }
            }
        }
    }

    private func part(_ id: String, _ title: ProefText, @HTMLBuilder content: () -> [HTML]) -> HTML {
        let inside = content()
        return div(.class("luwte-outcome-part")) {
            h3(.id(id), .class("utrecht-heading-3")) { t(title) }
            inside
        }
    }

    // MARK: Terms

    private func termName(_ name: String) -> Phrase {
        CaseTerm(rawValue: name).map { Phrase(texts.rules.word($0)) } ?? own(name.replacing("_", with: " "))
    }

    private func termValue(_ value: String) -> Phrase {
        if let day = try? CalendarDate(value) { return Phrase(texts.day(day)) }
        if let money = try? Money(value) { return Phrase(texts.amount(money)) }
        return own(value)
    }

    // MARK: Amounts

    @HTMLBuilder private func amounts(_ amounts: PartAmounts) -> [HTML] {
        let head: [ProefText] = [.amountFrom, .amountHours, .amountCost, .amountParent, .amountGemeente]
        PartView(frame: frame).table(
            PartTable(
                caption: t(.amountsCaption, ["deel": member(amounts.part).text]), head: head.map { .text(t($0)) },
                rows: amounts.weeks.map { week in
                    [
                        .unbroken([Phrase(texts.day(week.period.first) + " –"), Phrase(texts.day(week.period.last))]),
                        .text(Phrase(texts.number(week.hours.value.decimalText(2, separator: ",")))),
                        amount(week.kosten), amount(week.ouderbijdrage), amount(week.gemeente),
                    ]
                }))
        if let first = amounts.weeks.first {
            fold(reference: true, t(.amountSum)) {
                ol(.class("luwte-sum")) {
                    for step in first.receipt.steps {
                        li {
                            Phrase(step.text.words(texts.rules))
                            if !step.source.isEmpty { span(.class("luwte-source__place")) { " (\(step.source))" } }
                        }
                    }
                }
            }
        }
    }

    private func amount(_ amount: Bedrag) -> PartLine {
        switch amount {
        case .known(let money): .unbroken([Phrase(texts.amount(money))])
        case .open(let missing): missing.allSatisfy(\.isFact) ? .text(t(.openDay)) : .notFilledIn
        }
    }
}
