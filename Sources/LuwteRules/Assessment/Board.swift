import Feel
import LuwteCore

/// The facts of one situation, laid out for the expressions of a regeling on one day.
///
/// One assessment owns it and drops it: it never crosses to another thread.
final class Board: @unchecked Sendable {
    let index: RegelingIndex
    let situation: Situation
    let landelijk: Landelijk
    /// The number of the child that is assessed.
    let assessed: Int
    // A host function reads the facts while an expression runs on them; nothing writes them then.
    @exclusivity(unchecked) var frame: Frame
    @exclusivity(unchecked) var run: Run
    /// By subject: a context for each member; of the member at hand, the context lies in the frame.
    @exclusivity(unchecked) var members: [[FeelContext]]
    /// What was given, laid out once, where no fact changes from one day to another.
    private var given: [[FeelContext]]?
    /// By subject: whether the list in the frame is behind the members.
    var isListStale: [Bool]
    /// The day at hand; `nil` while it is unknown.
    private(set) var day: CalendarDate?
    private var isLaidOut = false
    /// What the provisions that go first came to on the day at hand, as far as they were tested.
    private var provisionResults: [Tested?]
    /// The days laid out so far: the first day is looked for among the same days that the care is later cut at.
    private var sheets: [CalendarDate: Sheet] = [:]
    /// What persons judged: the condition's index, and the member it is about.
    let oordelen: [(leaf: Int, member: String?, oordeel: Situation.Oordeel)]
    /// Whether any fact of the situation changes from one day to another.
    let hasDatedFacts: Bool

    init(index: RegelingIndex, situation: Situation, landelijk: Landelijk, assessed: Int) {
        self.index = index
        self.situation = situation
        self.landelijk = landelijk
        self.assessed = assessed
        hasDatedFacts = index.hasDatedFacts(situation)
        oordelen = index.oordelen(of: situation)
        frame = Frame([Value](repeating: .null, count: index.frameSize))
        provisionResults = [Tested?](repeating: nil, count: index.provisions.count)
        run = Run()
        members = []
        isListStale = [Bool](repeating: true, count: index.memberSlots.count)
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
    ///   - hasMoved: whether the first day is another one, so that no day is as it was laid out before.
    func layOut(day value: Value, begin hasMoved: Bool = false) {
        if let day, !hasMoved { sheets[day]?.provisions = provisionResults }
        day = value.calendarDate
        if hasMoved { sheets = [:] }
        if let day, let sheet = sheets[day] {
            members = sheet.members
            frame.values = sheet.values
            provisionResults = sheet.provisions
            return
        }
        for number in provisionResults.indices { provisionResults[number] = nil }
        frame.values[BaseSlot.day] = value
        if isLaidOut, !hasDatedFacts {
            workOutDay(begin: hasMoved)
        } else {
            members = startingContexts()
            isListStale = isListStale.map { _ in true }
            bindAssessed()
            turnSoorten()
            for cell in index.cells { workOut(cell) }
            isLaidOut = true
        }
        bindAssessed()
        for subject in members.indices { refreshList(of: subject) }
        if let day { sheets[day] = Sheet(members: members, values: frame.values, provisions: provisionResults) }
    }

    /// What a provision that goes first comes to on the day that is laid out.
    func test(provision number: Int) -> Tested {
        if let known = provisionResults[number] { return known }
        let tested = test(index.provisions[number])
        provisionResults[number] = tested
        return tested
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

    /// What was laid out for one day.
    private struct Sheet {
        let members: [[FeelContext]]
        let values: [Value]
        var provisions: [Tested?]
    }

    /// What an expression comes to as a condition.
    enum Truth {
        case yes, no
        case open(WaitingSet)
        case broken
    }

    /// Does something with one member of a subject at hand; the child that is assessed comes back afterwards.
    func with<Result>(member number: Int, of subject: Int, _ body: () -> Result) -> Result {
        let slot = index.memberSlots[subject]
        let before = frame.values[slot]
        frame.values[slot] = .context(members[subject][number])
        defer { frame.values[slot] = before }
        return body()
    }

    private func startingContexts() -> [[FeelContext]] {
        if hasDatedFacts { return baseContexts(on: day) }
        if let given { return given }
        let contexts = baseContexts(on: day)
        given = contexts
        return contexts
    }

    /// What was told of one fact, as it holds on the day at hand; null for a notion, of which nothing is told.
    func given(_ field: Int, of subject: Int, _ number: Int) -> Value {
        if let given { return given[subject][number].values[field] }
        return told(field, of: subject, number)
    }

    /// Puts the family and the child that is assessed at hand.
    private func bindAssessed() {
        bindAssessed(index.gezin)
        if let kind = index.kind { bindAssessed(kind) }
    }

    private func bindAssessed(_ subject: Int) {
        let number = subject == index.gezin ? 0 : subject == index.kind ? assessed : nil
        guard let number, members[subject].indices.contains(number) else { return }
        frame.values[index.memberSlots[subject]] = .context(members[subject][number])
    }

    private func refreshList(of subject: Int) {
        guard isListStale[subject], let slot = index.listSlots[subject] else { return }
        let rest: WaitingSet? = situation.subjects[subject].isComplete ? nil : WaitingSet(.list(subject))
        frame.values[slot] = .list(FeelList(members[subject].map(Value.context), rest: rest))
        isListStale[subject] = false
    }

    // MARK: Cells

    /// Works out again what may have changed since the day that was laid out before.
    private func workOutDay(begin hasMoved: Bool) {
        let hasTurned = turnSoorten()
        var changed = [Bool](repeating: false, count: index.dayCells.count)
        for (place, cell) in index.dayCells.enumerated()
        where cell.mayChange(changed, begin: hasMoved, soort: hasTurned) {
            changed[place] = workOut(cell.cell)
        }
    }

    /// Works out one cell, of each member.
    ///
    /// - Returns: whether it came to something else than before.
    @discardableResult
    private func workOut(_ cell: PlannedCell) -> Bool {
        for subject in cell.lists { refreshList(of: subject) }
        guard let subject = cell.subject else {
            let result = value(of: cell, given: .null)
            let isChanged = frame.values[cell.field] != result
            if isChanged { frame.values[cell.field] = result }
            return isChanged
        }
        var isChanged = false
        let slot = index.memberSlots[subject]
        for number in members[subject].indices {
            frame.values[slot] = .context(members[subject][number])
            let result = value(of: cell, given: given(cell.field, of: subject, number))
            guard members[subject][number].values[cell.field] != result else { continue }
            frame.values[slot] = .null  // so that the context is changed in place
            members[subject][number].set(cell.field, to: result)
            isChanged = true
        }
        frame.values[slot] = .null
        if isChanged { isListStale[subject] = true }
        bindAssessed(subject)
        return isChanged
    }

    private func value(of cell: PlannedCell, given: Value) -> Value {
        switch cell.content {
        case .given: return given
        case .gated(let rule):
            switch applies(rule) {
            case .yes: return given
            case .no, .broken: return .null
            case .open(let waiting): return .unknown(waitingFor: waiting)
            }
        case .expression(let rule): return value(of: rule)
        case .table(let table): return table.evaluate(frame, &run).value
        case .unset(let unset): return .unknown(index.wait(for: unset))
        }
    }
}
