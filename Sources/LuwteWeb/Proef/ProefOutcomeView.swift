import LuwteCore
import LuwteRules

/// What the rules say of the case on the page, from what matters most to what it rests on.
struct ProefOutcomeView {
    let entry: RegelingEntry
    let account: CaseAccount
    let frame: PageFrame
    /// Whether something on the page is not right: the rules were run without it.
    let hasErrors: Bool

    var texts: Texts { frame.texts }
    func t(_ text: ProefText, _ values: KeyValuePairs<String, String> = [:]) -> Phrase { texts(text, values) }
    func own(_ text: String) -> Phrase { texts.fromRegeling(text) }
    func member(_ id: String) -> Phrase { texts.member(id, among: entry.regeling.lists.subjects) }

    /// An outcome for a made-up family, who are not the reader.
    func badge(_ outcome: Outcome) -> OutcomeBadge {
        var badge = OutcomeBadge(outcome, texts)
        if outcome == .nietVanToepassing { badge.text = t(.notForThem) }
        return badge
    }

    @HTMLBuilder var html: [HTML] {
        verdict
        if !account.assessment.spans.isEmpty { spans }
        if account.assessment.verdict == .nogNietBekend || account.assessment.verdict == .eerstBeoordelen {
            changes(.settling, nil, account.settling, none: .settlingNone)
        }
        if !account.toJudge.isEmpty { toJudge }
        changes(.turning, .turningExplained, account.turning, none: .turningNone)
        tree
        rest
    }

    // MARK: The whole

    private var verdict: HTML {
        let verdict = account.assessment.verdict
        let isWhole = verdict == .voldoet && account.assessment.toekenning != .open && !hasErrors
        let tone = isWhole ? "safe" : verdict == .fout ? "broken" : "open"
        return div(.class("luwte-verdict luwte-verdict--\(tone)"), .outcome(verdict.rawValue)) {
            h2(.id("uitkomst"), .class("utrecht-heading-2")) { t(.outcome) }
            p(.class("utrecht-paragraph--lead luwte-verdict__word")) { strong { t(verdict.text) } }
            if hasErrors { paragraph(t(.errorsLeftOut)) }
            dl(.class("luwte-facts")) {
                item(t(.grant), [t(account.assessment.toekenning.text)])
                item(
                    t(.begin), day(account.assessment.begin, bound: .openNotBefore, by: entry.regeling.toekenning.begin)
                )
                item(t(.end), day(account.assessment.end, bound: .openNotAfter, by: entry.regeling.toekenning.end))
                if let stop = account.assessment.hardStop.best { item(t(.hardStop), [Phrase(texts.day(stop))]) }
            }
            p(.class("utrecht-paragraph luwte-small")) { t(.notDecided) }
        }
    }

    func item(_ name: Phrase, _ lines: [Phrase]) -> HTML {
        div(.class("luwte-facts__item")) {
            dt(.class("luwte-facts__key")) { name }
            dd(.class("luwte-facts__value")) {
                for line in lines { p(.class("luwte-facts__line")) { line } }
            }
        }
    }

    func day(_ day: DayResult, bound: ProefText, by lines: [DayRule]) -> [Phrase] {
        let first: Phrase =
            switch day {
            case .known(let day, _): Phrase(texts.day(day))
            case .open(let day?, _, _): t(bound, ["dag": texts.day(day)])
            case .open: t(.openDay)
            case .none: t(.noDay)
            }
        guard let id = day.by else { return [first] }
        let line = lines.first { $0.id == id }?.reason
        let title = entry.regeling.allConditions.first { $0.id == id }?.title
        return [first] + [line ?? title].compactMap { $0.map(own) }
    }

    // MARK: Care

    private var spans: HTML {
        let hasParts = Set(account.assessment.spans.flatMap { $0.parts.map(\.part) }).count > 1
        let rows = account.assessment.spans.flatMap { span in
            span.parts.map { part -> [PartLine] in
                let soort =
                    entry.regeling.lists.opvangsoorten.first { $0.id == part.soort }?.name ?? part.soort ?? part.part
                return [
                    .unbroken([Phrase(texts.day(span.period.first) + " –"), Phrase(texts.day(span.period.last))]),
                    .texts([own(soort)] + (hasParts ? [Phrase("(\(member(part.part).text))")] : [])),
                    .texts(volume(part.granted) + [t(part.outcome.text)]), .texts(volume(part.limit)),
                    .text(SpanReason(rawValue: span.reason).map { Phrase(texts.rules.word($0)) } ?? own(span.reason)),
                ]
            }
        }
        let head: [ProefText] = [.spanPeriod, .spanCare, .spanGranted, .spanLimit, .spanReason]
        return div(.class("luwte-outcome-part")) {
            h3(.id("opvang"), .class("utrecht-heading-3")) { t(.spans) }
            PartView(frame: frame).table(
                PartTable(caption: t(.spansCaption), head: head.map { .text(t($0)) }, rows: rows))
        }
    }

    private func volume(_ volume: Volume) -> [Phrase] {
        volume.shownAmounts.map { texts.volume($0.amount, $0.unit) }
    }

    // MARK: Changes

    private func changes(
        _ title: ProefText, _ explained: ProefText?, _ changes: [CaseAccount.Change], none: ProefText
    ) -> HTML {
        let id = title == .turning ? "kantelpunten" : "beslissend"
        var order: [String] = []
        var byField: [String: [CaseAccount.Change]] = [:]
        for change in changes {
            if byField[change.field] == nil { order.append(change.field) }
            byField[change.field, default: []].append(change)
        }
        return div(.class("luwte-outcome-part")) {
            h3(.id(id), .class("utrecht-heading-3")) { t(title) }
            if changes.isEmpty {
                paragraph(t(none))
            } else {
                if let explained { p(.class("utrecht-paragraph luwte-small luwte-no-print")) { t(explained) } }
                ul(.class("luwte-changes")) {
                    for field in order { li(.class("luwte-changes__item")) { change(byField[field] ?? []) } }
                }
            }
        }
    }

    @HTMLBuilder private func change(_ changes: [CaseAccount.Change]) -> [HTML] {
        if let first = changes.first {
            p(.class("luwte-changes__fact")) {
                of(own(first.question), first.member)
                if let before = first.before {
                    " "
                    span(.class("luwte-small")) { texts(ProefText.now, with: ["waarde": shown(before)]) }
                }
            }
            ul(.class("luwte-changes__list")) {
                for change in changes {
                    li(.class("luwte-changes__choice"), .outcome(change.verdict.rawValue)) {
                        span {
                            texts(
                                ProefText.becomes,
                                with: ["waarde": shown(change.after), "uitkomst": t(change.verdict.text)])
                        }
                        " "
                        button(
                            .type("submit"), .class("luwte-link-button"), .name(ProefRequest.Field.action),
                            .value(ProefRequest.button(setting: change)),
                            .label(t(.applyLabel, ["vraag": change.question, "waarde": shown(change.after).text]).text)
                        ) { t(.apply) }
                    }
                }
            }
        }
    }

    private func shown(_ answer: CaseAccount.Answer) -> Phrase {
        answer.isNothing ? t(.noneOfThese) : texts(answer.words(entry.regeling, texts.rules))
    }

    private func request(_ name: String) -> Phrase { CaseKey(rawValue: name).map { texts($0.text) } ?? own(name) }

    /// A text with the member that it is of, where there is one.
    private func of(_ text: Phrase, _ id: String) -> Phrase {
        id.isEmpty ? text : Phrase([text, Phrase(" ("), member(id), Phrase(")")])
    }

    private var toJudge: HTML {
        div(.class("luwte-outcome-part")) {
            h3(.id("te-beoordelen"), .class("utrecht-heading-3")) { t(.toJudge) }
            ul(.class("utrecht-unordered-list")) {
                for awaited in account.toJudge { li(.class("utrecht-unordered-list__item")) { link(awaited) } }
            }
        }
    }

    /// What is waited for, as a link to its field where there is one.
    func link(_ awaited: CaseAccount.Awaited) -> HTML {
        let name = self.name(awaited)
        guard let field = awaited.field else { return name.html }
        return a(.class("utrecht-link"), .href(anchor: field)) { name }
    }

    private func name(_ awaited: CaseAccount.Awaited) -> Phrase {
        switch awaited.kind {
        case .register: t(.awaitedRegister)
        case .consult: t(.awaitedConsult)
        case .request: request(awaited.names.first ?? "")
        case .oordeel where awaited.names.isEmpty: t(.awaitedWorker)
        case .unset:
            texts(
                ProefText.awaitedGemeente,
                with: ["wat": UnsetName.name(of: awaited.names.first ?? "", texts)])
        default: of(texts.either(awaited.names), awaited.member)
        }
    }
}

extension Verdict {
    var text: ProefText {
        switch self {
        case .voldoet: .verdictFits
        case .voldoetNiet: .verdictNot
        case .nogNietBekend: .verdictUnknown
        case .eerstBeoordelen: .verdictJudge
        case .fout: .verdictBroken
        }
    }
}

extension ToekenningOutcome {
    var text: ProefText {
        switch self {
        case .geheel: .grantWhole
        case .deels: .grantPart
        case .niets: .grantNothing
        case .open: .grantOpen
        }
    }
}
