import Feel
import LuwteCore

/// The facts of one situation, laid out for the expressions of a regeling on one day.
///
/// One assessment owns it and drops it: it never crosses to another thread.
final class Board: @unchecked Sendable {
    let regeling: Regeling
    let index: RegelingIndex
    let situation: Situation
    let landelijk: Landelijk
    /// The number of the child that is assessed.
    let assessed: Int
    var frame: Frame
    var run: Run
    /// By subject: a context for each member; of the member at hand, the context lies in the frame.
    var members: [[FeelContext]]
    /// By subject: whether the list in the frame is behind the members.
    var isListStale: [Bool]
    /// The day at hand; `nil` while it is unknown.
    private(set) var day: CalendarDate?
    private var isLaidOut = false
    /// The days laid out so far: the first day is looked for among the same days that the care is later cut at.
    private var sheets: [CalendarDate: (members: [[FeelContext]], values: [Value])] = [:]
    /// Whether any fact of the situation changes from one day to another.
    let hasDatedFacts: Bool

    init(regeling: Regeling, index: RegelingIndex, situation: Situation, landelijk: Landelijk, assessed: Int) {
        self.regeling = regeling
        self.index = index
        self.situation = situation
        self.landelijk = landelijk
        self.assessed = assessed
        hasDatedFacts = index.hasDatedFacts(situation)
        frame = Frame([Value](repeating: .null, count: regeling.layout.size))
        run = Run()
        members = []
        isListStale = [Bool](repeating: true, count: regeling.lists.subjects.count)
        run.host = self
        setBuiltIns()
    }

    /// Ends the hold that the run has on its host.
    func close() {
        run.host = nil
    }

    /// Lays out everything for a day, or only what can have changed since another day.
    ///
    /// - Parameters:
    ///   - value: the day, or an unknown one with its bounds.
    ///   - isFresh: whether something else than the day changed, so that everything is laid out anew.
    func layOut(day value: Value, isFresh: Bool = false) {
        let before = day
        day = value.calendarDate
        if isFresh { sheets = [:] }
        if let day, let sheet = sheets[day] {
            members = sheet.members
            frame.values = sheet.values
            return
        }
        frame.values[BaseSlot.day] = value
        if isLaidOut, !isFresh, !hasDatedFacts, before != nil, day != nil {
            resetSoorten()
            turnSoorten()
            work(out: index.dayCells)
        } else {
            members = baseContexts(on: day)
            isListStale = isListStale.map { _ in true }
            bindAssessed()
            turnSoorten()
            work(out: regeling.layout.cells)
            isLaidOut = true
        }
        bindAssessed()
        for subject in members.indices { refreshList(of: subject) }
        if let day { sheets[day] = (members, frame.values) }
    }

    /// Runs an expression on what is laid out.
    func value(of rule: Rule) -> Value {
        rule.expression.evaluate(frame, &run)
    }

    /// Runs an expression, and says what it comes to as a condition.
    func truth(of rule: Rule) -> Truth {
        switch value(of: rule) {
        case .boolean(let isTrue): isTrue ? .yes : .no
        case .unknown(let unknown): .open(unknown.waiting)
        default: .broken
        }
    }

    /// Whether something that applies only sometimes does; null, from a fact that does not apply, means that it does not.
    func applies(_ rule: Rule?) -> Truth {
        guard let rule else { return .yes }
        let problemsBefore = run.problems.count
        return switch value(of: rule) {
        case .boolean(let isTrue): isTrue ? .yes : .no
        case .unknown(let unknown): .open(unknown.waiting)
        case .null: run.problems.count == problemsBefore ? .no : .broken
        default: .broken
        }
    }

    /// What an expression comes to as a condition.
    enum Truth {
        case yes, no
        case open(WaitingSet)
        case broken
    }

    /// Does something with one member of a subject at hand; the child that is assessed comes back afterwards.
    func with<Result>(member number: Int, of subject: Int, _ body: () -> Result) -> Result {
        let slot = regeling.layout.memberSlots[subject]
        let before = frame.values[slot]
        frame.values[slot] = .context(members[subject][number])
        defer { frame.values[slot] = before }
        return body()
    }

    private func bindAssessed() {
        let gezin = index.gezin
        frame.values[regeling.layout.memberSlots[gezin]] = .context(members[gezin][0])
        guard let kind = index.kind, members[kind].indices.contains(assessed) else { return }
        frame.values[regeling.layout.memberSlots[kind]] = .context(members[kind][assessed])
    }

    private func refreshList(of subject: Int) {
        guard isListStale[subject], let slot = regeling.layout.listSlots[subject] else { return }
        let rest: WaitingSet? = situation.subjects[subject].isComplete ? nil : WaitingSet(.list(subject))
        frame.values[slot] = .list(FeelList(members[subject].map(Value.context), rest: rest))
        isListStale[subject] = false
    }

    // MARK: Cells

    private func work(out cells: [Layout.Cell]) {
        bindAssessed()
        for cell in cells {
            for subject in cell.lists { refreshList(of: subject) }
            guard let subject = cell.subject else {
                frame.values[cell.field] = value(of: cell, given: .null)
                continue
            }
            let slot = regeling.layout.memberSlots[subject]
            for number in members[subject].indices {
                frame.values[slot] = .context(members[subject][number])
                let result = value(of: cell, given: given(cell.field, of: subject, number))
                frame.values[slot] = .null  // so that the context is changed in place
                members[subject][number].set(cell.field, to: result)
            }
            isListStale[subject] = true
            if subject == index.kind || subject == index.gezin { bindAssessed() }
        }
    }

    private func value(of cell: Layout.Cell, given: Value) -> Value {
        switch cell.content {
        case .fact(let fact):
            guard let onlyIf = regeling.facts[fact].onlyIf else { return given }
            switch applies(onlyIf) {
            case .yes: return given
            case .no: return .null
            case .open(let waiting): return .unknown(waitingFor: waiting)
            case .broken: return .null
            }
        case .notion(let notion):
            switch regeling.notions[notion].content {
            case .expression(let rule): return value(of: rule)
            case .table(let rule): return rule.table.evaluate(frame, &run).value
            case .unset(let unset): return .unknown(index.wait(for: unset))
            }
        }
    }
}
