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
    // A host function reads the facts while an expression runs on them; nothing writes them then. One thread owns a
    // board: whether two parts of it are at the same fact needs no looking after at run time.
    @exclusivity(unchecked) var frame: Frame
    @exclusivity(unchecked) var run: Run
    /// By subject: a context for each member; of the member at hand, the context lies in the frame.
    @exclusivity(unchecked) var members: [[FeelContext]]
    /// By subject: whether the list in the frame is behind the members.
    @exclusivity(unchecked) var isListStale: [Bool]
    /// The day at hand; `nil` while it is unknown.
    private(set) var day: CalendarDate?
    private var isLaidOut = false
    /// What the provisions that go first came to on the day at hand, as far as they were tested.
    @exclusivity(unchecked) private var provisionResults: [ProvisionTest?]
    /// The days laid out so far: the first day is looked for among the same days that the care is later cut at.
    @exclusivity(unchecked) private var sheets: [Sheet] = []
    /// Which of them is of the day at hand.
    private var sheetAtHand: Int?
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
        provisionResults = index.provisions.map { _ in nil }
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
        if let sheetAtHand { sheets[sheetAtHand].provisions = provisionResults }
        if hasMoved { sheets = [] }
        day = value.calendarDate
        sheetAtHand = sheets.firstIndex { $0.day == day }
        if let sheetAtHand { return layOut(sheets[sheetAtHand]) }
        for number in provisionResults.indices { provisionResults[number] = nil }
        frame.values[BaseSlot.day] = value
        if isLaidOut, !hasDatedFacts {
            workOutDay(begin: hasMoved)
        } else {
            members = baseContexts(on: day)
            isListStale = isListStale.map { _ in true }
            bindAssessed()
            turnSoorten()
            for cells in index.cellGroups { workOut(cells) }
            isLaidOut = true
        }
        bindAssessed()
        for subject in members.indices { refreshList(of: subject) }
        if let day {
            let values = index.laidSlots.map { frame.values[$0] }
            sheetAtHand = sheets.count
            sheets.append(Sheet(day: day, members: members, values: values, provisions: provisionResults))
        }
    }

    /// Lays out a day again as it was.
    private func layOut(_ sheet: Sheet) {
        members = sheet.members
        for (slot, value) in zip(index.laidSlots, sheet.values) { frame.values[slot] = value }
        bindAssessed()
        provisionResults = sheet.provisions
    }

    /// What a provision that goes first comes to on the day that is laid out.
    func test(provision number: Int) -> ProvisionTest {
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
        let day: CalendarDate
        let members: [[FeelContext]]
        /// Of ``RegelingIndex/laidSlots``.
        let values: [Value]
        var provisions: [ProvisionTest?]
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

    /// Puts the family and the child that is assessed at hand.
    private func bindAssessed() {
        bindAssessed(index.gezin)
        if let kind = index.kind { bindAssessed(kind) }
    }

    func bindAssessed(_ subject: Int) {
        let number = subject == index.gezin ? 0 : subject == index.kind ? assessed : nil
        guard let number, members[subject].indices.contains(number) else { return }
        frame.values[index.memberSlots[subject]] = .context(members[subject][number])
    }

    func refreshList(of subject: Int) {
        guard isListStale[subject], let slot = index.listSlots[subject] else { return }
        let rest: WaitingSet? = situation.subjects[subject].isComplete ? nil : WaitingSet(.list(subject))
        frame.values[slot] = .list(FeelList(members[subject].map(Value.context), rest: rest))
        isListStale[subject] = false
    }
}
