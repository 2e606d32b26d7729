import Feel
import LuwteCore

extension Assessor {
    /// An assessment in the documented shape.
    package func report(_ assessment: Assessment) -> Report {
        let names = WaitNames(regeling: regeling, index: index, kind: assessment.kind)
        return .map([
            .init("versie", .text("1")),
            .init("regeling", .text(assessment.regeling.description)),
            .init("kind", .text(assessment.kind)),
            .init("procedure", .text(assessment.procedure.rawValue)),
            .init("uitkomst", .text(assessment.verdict.rawValue)),
            .init("toekenning", .text(assessment.toekenning.rawValue)),
            .init("begin", day(assessment.begin)),
            .init("begin_reden", .text(assessment.begin.by ?? "")),
            .init("begin_op_zijn_vroegst", .text(assessment.begin.best?.iso ?? "")),
            .init("einde", day(assessment.end)),
            .init("einde_reden", .text(assessment.end.by ?? "")),
            .init("einde_uiterlijk", .text(assessment.end.best?.iso ?? "")),
            .init("harde_stop", day(assessment.hardStop)),
            .init("voorwaarden", .map(outcomes(assessment.tree))),
            .init("wacht_op", .map(waiting(assessment.tree, names))),
            .init("omvang", .list(assessment.spans.flatMap { span in span.parts.map { volume($0, in: span) } })),
            .init("perioden", .list(assessment.spans.map(period))),
            .init("toetsmomenten", .map(assessment.toetsmomenten.map { .init($0.id, day($0.day)) })),
            .init(
                "stukken", .map(assessment.papers.map { .init(regeling.bewijs[$0.rule].id, .text($0.need.rawValue)) })),
            .init("oordelen_nodig", .texts(assessment.toJudge.map(names.name))),
            .init("niet_ingevuld", .texts(regeling.unset.map(\.path) + missingRates(assessment))),
            .init("lezingen", .texts(regeling.readings.map(\.id))),
        ])
    }

    /// The key of the rates when the regeling has none for the first or last day.
    private func missingRates(_ assessment: Assessment) -> [String] {
        guard case .own(let rates)? = regeling.geld.rates.content else { return [] }
        let days = [assessment.begin.best, assessment.end.best].compactMap { $0 }
        let isMissing = days.contains { day in
            !rates.contains { $0.first <= day && $0.last.map { day <= $0 } ?? true }
        }
        return isMissing ? ["geld.uurtarieven"] : []
    }

    private func day(_ result: DayResult) -> Report {
        switch result {
        case .known(let day, _): .text(day.iso)
        case .open: .text("open")
        case .none: .text("geen")
        }
    }

    private func outcomes(_ tree: TreeResult) -> [Report.Entry] {
        tree.leaves.flatMap { result -> [Report.Entry] in
            let leaf = index.leaf(result.leaf)
            let own = result.counted.outcome == .teBeoordelen ? result.counted : result.tested
            return [.init(leaf.id, .text(own.outcome.rawValue))]
                + result.members.map { .init("\(leaf.id)/\($0.id ?? "?")", .text($0.tested.outcome.rawValue)) }
        }
    }

    private func waiting(_ tree: TreeResult, _ names: WaitNames) -> [Report.Entry] {
        tree.leaves.compactMap { result in
            guard let waiting = result.counted.waiting ?? result.tested.waiting else { return nil }
            return .init(index.leaf(result.leaf).id, .texts(waiting.waits.map(names.name).uniqued))
        }
    }

    private func volume(_ part: PartResult, in span: Span) -> Report {
        .map(
            [
                .init("van", .text(span.period.first.iso)), .init("tot", .text(span.period.last.iso)),
                .init("deel", .text(part.part)), .init("soort", .text(part.soort ?? "")),
            ] + part.granted.amounts.map { .init($0.unit.rawValue, .text($0.count.description)) }
                + [
                    .init(
                        "grens", .map(part.limit.amounts.map { .init($0.unit.rawValue, .text($0.count.description)) })),
                    .init("uitkomst", .text(part.outcome.rawValue)),
                ])
    }

    private func period(_ span: Span) -> Report {
        .map([
            .init("van", .text(span.period.first.iso)), .init("tot", .text(span.period.last.iso)),
            .init("reden", .text(span.reason)),
        ])
    }
}

/// Names for what outcomes wait for.
struct WaitNames {
    let regeling: Regeling
    let index: RegelingIndex
    /// The child that is assessed.
    let kind: String

    func name(_ wait: Wait) -> String {
        switch wait {
        case .fact(let fact, _), .judgedFact(let fact, _), .contradiction(let fact, _):
            return regeling.facts[fact].fullName
        case .request(let request): return request.name
        case .list(let subject): return regeling.lists.subjects[subject].plural ?? regeling.lists.subjects[subject].id
        case .paper(let rule): return regeling.bewijs.indices.contains(rule) ? regeling.bewijs[rule].id : "stuk"
        case .oordeel(let leaf, _): return index.knownLeaf(leaf)?.id ?? "verdeling"
        case .unset(let number):
            return regeling.unset.indices.contains(number) ? regeling.unset[number].path : "omrekening"
        case .register: return "register"
        case .begin: return "begin"
        case .question(let number): return regeling.verlenging.content?.questions[number].id ?? "vraag"
        case .consult: return "overleg"
        }
    }
}
