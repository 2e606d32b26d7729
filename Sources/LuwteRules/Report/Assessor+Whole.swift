import Feel
package import LuwteCore

extension Assessor {
    /// An assessment with its terms and amounts, and what would settle or turn it.
    ///
    /// - Parameter asking: which of the parts that cost more to make are wanted; `nil` means all of them.
    package func report(
        _ assessment: Assessment, terms: TermFacts, of situation: Situation, child: Int, asking: Set<String>? = nil,
        weekFrom: CalendarDate? = nil
    ) -> Report {
        guard case .map(var entries) = report(assessment) else { return report(assessment) }
        func wants(_ part: String) -> Bool { asking?.contains(part) ?? true }
        if wants("verantwoording") {
            entries.append(.init("verantwoording", .list(assessment.tree.leaves.map { receipt($0, assessment) })))
        }
        if wants("termijnen") { entries.append(.init("termijnen", .map(self.terms(terms, of: situation)))) }
        if wants("bedragen") {
            let amounts = amounts(assessment, weekFrom: weekFrom)
            let first = amounts.first?.report ?? []
            let byPart = amounts.count > 1 ? amounts.map { Report.Entry($0.part, .map($0.report)) } : []
            entries.append(.init("bedragen", .map(first + byPart)))
        }
        if wants("beslissend") {
            let points = settling(situation, child: child)
            entries.append(.init("beslissend", .texts(points.map { name(of: $0) }.uniqued)))
        }
        if wants("kantelpunten") {
            let points = turning(situation, child: child)
            entries.append(
                .init(
                    "kantelpunten",
                    .texts(points.map { "\(name(of: $0)) = \($0.value.shown): \($0.verdict.rawValue)" })))
        }
        return .map(entries)
    }

    /// What one condition rests on: its words, its sources, the facts it used and what it waits for.
    private func receipt(_ result: LeafResult, _ assessment: Assessment) -> Report {
        let leaf = index.leaf(result.leaf)
        let names = WaitNames(regeling: regeling, index: index, kind: assessment.kind)
        let waits = (result.tested.waiting ?? result.counted.waiting)?.waits ?? []
        return .map([
            .init("id", .text(leaf.id)), .init("titel", .text(leaf.title)),
            .init("uitkomst", .text(result.tested.outcome.rawValue)),
            .init("telt_als", .text(result.counted.outcome.rawValue)),
            .init("zin", .text(leaf.texts.sentence(for: result.tested.outcome) ?? "")),
            .init("bron", .texts(regeling.cited(leaf.provenance).map(\.line))),
            .init("lezing", .texts(leaf.provenance.readings)),
            .init("gebruikt", .map(uses(of: leaf, assessment).map { .init($0.name, .text($0.value.shown)) })),
            .init("wacht_op", .texts(waits.map(names.name).uniqued)),
        ])
    }

    private func name(of point: TurningPoint) -> String {
        WaitNames(regeling: regeling, index: index, kind: "").name(.fact(point.fact, member: point.member))
    }
}

extension [String] {
    /// Each once, in the order in which they first come.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
