import Feel
import LuwteCore

/// Assesses situations by one regeling; made once, used for any number of them, from any thread.
package struct Assessor: Sendable {
    package let regeling: Regeling
    package let landelijk: Landelijk
    let index: RegelingIndex

    package init(regeling: Regeling, landelijk: Landelijk) {
        self.init(regeling: regeling, landelijk: landelijk, findsThresholds: true)
    }

    /// - Parameter findsThresholds: whether ``settling(_:child:)`` and ``turning(_:child:)`` will be asked.
    init(regeling: Regeling, landelijk: Landelijk, findsThresholds: Bool) {
        self.regeling = regeling
        self.landelijk = landelijk
        index = RegelingIndex(regeling, findsThresholds: findsThresholds)
    }

    /// The numbers of the children that care is asked for.
    package func requestedChildren(of situation: Situation) -> [Int] {
        guard let kind = index.kind else { return [] }
        return situation.subjects[kind].members.indices.filter { situation.subjects[kind].members[$0].isRequested }
    }

    /// Assesses one child.
    ///
    /// - Parameter child: its number among the children of the family, from 0.
    package func assess(_ situation: Situation, child: Int) -> Assessment {
        let board = board(for: situation, child: child)
        defer { board.close() }
        let course = board.findCourse()
        let tested = course.tree.counted
        let facts = FactSheet(board)
        let spans = board.spans(of: course)
        board.layOut(day: course.begin.best?.feel ?? board.frame.values[BaseSlot.begin])
        return Assessment(
            regeling: regeling.id, kind: board.kindID, procedure: situation.procedure, tree: course.tree,
            verdict: Verdict(tested.outcome), waiting: tested.waiting, begin: course.begin, end: course.end,
            hardStop: course.hardStop, spans: spans, toekenning: toekenning(course, spans),
            toetsmomenten: board.toetsmomenten(), papers: board.papers(), provisions: board.provisions(),
            toJudge: Self.toJudge(course.tree), facts: facts)
    }

    /// Only what the conditions come to as a whole, without days and amounts of care.
    package func verdict(_ situation: Situation, child: Int) -> Tested {
        let board = board(for: situation, child: child)
        defer { board.close() }
        return board.findCourse().tree.counted
    }

    private func board(for situation: Situation, child: Int) -> Board {
        Board(index: index, situation: situation, landelijk: landelijk, assessed: child)
    }

    private func toekenning(_ course: Course, _ spans: [Span]) -> ToekenningOutcome {
        let outcome = course.tree.counted.outcome
        if course.begin == .none || outcome == .nietVervuld { return .niets }
        if outcome != .vervuld || course.begin.waiting != nil || course.end.waiting != nil { return .open }
        return spans.toekenning
    }

    private static func toJudge(_ tree: TreeResult) -> [Wait] {
        var waits: [Wait] = []
        tree.forEachLeaf { leaf in
            guard leaf.counted.outcome == .teBeoordelen else { return }
            for wait in leaf.counted.waiting?.waits ?? [] where wait.isForJudgement && !waits.contains(wait) {
                waits.append(wait)
            }
        }
        return waits
    }
}

extension Board {
    var kindID: String {
        guard let kind = index.kind, situation.subjects[kind].members.indices.contains(assessed) else { return "" }
        return situation.subjects[kind].members[assessed].id
    }

    /// The spans of a course; of one that is still open, between its bounds.
    func spans(of course: Course) -> [Span] {
        guard let first = course.begin.best, let last = course.end.best,
            let period = try? Period(first: first, last: last)
        else { return [] }
        return spans(in: period)
    }

    /// The planned reviews, counted from the first day.
    func toetsmomenten() -> [Assessment.Toetsmoment] {
        index.grant.toetsmomenten.map { moment in
            let day: DayResult =
                switch value(of: moment.day) {
                case .unknown(let unknown):
                    .open(bound: unknown.lowest?.calendarDate, by: nil, waiting: unknown.waiting)
                case let value: value.calendarDate.map { .known($0, by: moment.id) } ?? .none
                }
            return Assessment.Toetsmoment(id: moment.id, day: day)
        }
    }

    /// Which papers are needed, and which are there.
    func papers() -> [Assessment.PaperResult] {
        let moment = situation.procedure.rawValue
        return index.paperRules.enumerated().compactMap { number, rule in
            guard rule.on.isEmpty || rule.on.contains(moment) else { return nil }
            if isThere(number) { return Assessment.PaperResult(rule: number, need: .aanwezig) }
            switch need(for: number) {
            case .yes: return Assessment.PaperResult(rule: number, need: rule.isMandatory ? .nodig : .mag)
            case .no: return Assessment.PaperResult(rule: number, need: .nietNodig)
            case .open, .broken: return Assessment.PaperResult(rule: number, need: .onbekend)
            }
        }
    }

    /// What each provision that goes first comes to.
    func provisions() -> [Assessment.ProvisionResult] {
        index.provisions.indices.map { number in
            let test = test(provision: number)
            let applies: Bool? =
                switch test.applies {
                case .yes: true
                case .no, .broken: false
                case .open: nil
                }
            return Assessment.ProvisionResult(number: number, tested: test.tested, applies: applies)
        }
    }

    /// A national figure; what the tables cannot answer waits for whoever fills them in.
    func national(_ name: String, on day: CalendarDate) -> Value {
        guard let found = try? landelijk.value(name, on: day),
            let number = Decimal128(found.value.numerator).divided(by: Decimal128(found.value.denominator))
        else { return .unknown(.register) }
        return .number(number)
    }
}
