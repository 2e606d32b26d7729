import Feel
import LuwteCore

extension Board {
    /// The contexts of all members with the facts that were given, as they hold on a day; the rest is unknown.
    func baseContexts(on day: CalendarDate?) -> [[FeelContext]] {
        situation.subjects.indices.map { subject in
            situation.subjects[subject].members.enumerated().map { number, member in
                FeelContext(
                    index.shapes[subject], values(of: member, number: number, subject: subject, on: day))
            }
        }
    }

    private func values(
        of member: Situation.Member, number: Int, subject: Int, on day: CalendarDate?
    ) -> [Value] {
        var values = index.nothingTold(of: subject, member: number)
        for (field, given) in member.facts where index.facts[subject].indices.contains(field) {
            values[field] = value(of: given, fact: index.facts[subject][field], member: number, on: day)
        }
        return values
    }

    /// What was told of one fact, as it holds on the day at hand; null for a notion, of which nothing is told.
    func told(_ field: Int, of subject: Int, _ number: Int) -> Value {
        guard index.facts[subject].indices.contains(field) else { return .null }
        return value(
            of: situation.subjects[subject].members[number].facts[field], fact: index.facts[subject][field],
            member: number, on: day)
    }

    private func value(of given: Situation.Given?, fact: Int, member: Int, on day: CalendarDate?) -> Value {
        switch given {
        case .value(let value, _):
            return value
        case .dated(let entries):
            guard let day else { return undated(entries, fact: fact, member: member) }
            return entries.last { $0.first.map { $0 <= day } ?? true }?.value ?? missing(fact, member: member)
        case .contradicting:
            return .unknown(.contradiction(fact, member: member))
        case .doNotKnow, nil:
            return missing(fact, member: member)
        }
    }

    /// A dated fact on a day that is not known: known only when it is always the same.
    private func undated(_ entries: [Situation.Given.Dated], fact: Int, member: Int) -> Value {
        let values = Set(entries.map(\.value))
        return values.count == 1 ? entries[0].value : .unknown(waitingFor: dayWaiting)
    }

    /// What the day waits for, while it is not known.
    private var dayWaiting: WaitingSet { frame.values[BaseSlot.day].waiting ?? WaitingSet(.begin) }

    private func missing(_ fact: Int, member: Int) -> Value {
        index.missing[fact].value(member: member)
    }

    /// Puts the opvangsoort that a part of the care has turned into, on a birthday, in the place of the one asked for.
    ///
    /// - Returns: whether any is another one than it was.
    @discardableResult
    func turnSoorten() -> Bool {
        guard index.hasTurns, let subject = index.opvangdeel, let field = index.soortField else { return false }
        var hasTurned = false
        for number in members[subject].indices {
            guard case .string(let asked) = told(field, of: subject, number) else { continue }
            let now = turned(asked)
            guard members[subject][number].values[field] != now else { continue }
            members[subject][number].set(field, to: now)
            hasTurned = true
        }
        if hasTurned { isListStale[subject] = true }
        return hasTurned
    }

    /// What an opvangsoort has turned into on the day at hand; unknown while that hangs on a birthday or day not told.
    private func turned(_ asked: String) -> Value {
        let day = frame.values[BaseSlot.day]
        var soort = asked
        for _ in index.soorten {
            guard let next = index.soorten.first(where: { $0.id == soort })?.becomes else { break }
            let turn = value(of: next.on)
            switch Operators.lessOrEqual(turn, day, &run) {
            case .boolean(true): soort = next.id
            case .unknown(let unknown): return .unknown(waitingFor: unknown.waiting)
            default: return .string(soort)
            }
        }
        return .string(soort)
    }

    /// What an opvangsoort turns into for the child that is assessed, and from which day.
    func turns(of soort: String) -> [(soort: String, first: CalendarDate)] {
        var result: [(String, CalendarDate)] = []
        var current = soort
        while let next = index.soorten.first(where: { $0.id == current })?.becomes,
            result.count < index.soorten.count,
            let first = value(of: next.on).calendarDate
        {
            result.append((next.id, first))
            current = next.id
        }
        return result
    }

    /// Fills the slots of the names that every regeling has.
    func setBuiltIns() {
        func date(_ day: CalendarDate?, _ request: Wait.Request) -> Value { day?.feel ?? .unknown(.request(request)) }
        let last: Value =
            switch situation.requestedLast {
            case .some(.some(let day)): day.feel
            case .some(.none): .null
            case .none: .unknown(.request(.last))
            }
        set(BaseSlot.received, date(situation.receivedOn, .received))
        set(BaseSlot.requested, BaseShape.requested, [date(situation.requestedFirst, .first), last])
        set(BaseSlot.besluit, BaseShape.besluit, [date(situation.decidedOn, .decided)])
        set(BaseSlot.procedure, .string(situation.procedure.rawValue))
        set(BaseSlot.moment, .string(situation.moment.rawValue))
        set(BaseSlot.gemeente, situation.gemeente.map(Value.string) ?? .unknown(.request(.gemeente)))
        setIndicatie()
        setAdvies()
    }

    private func setIndicatie() {
        let periods = situation.periods
        let ranges = periods.map {
            Value.range(FeelRange(start: $0.first.feel, startIncluded: true, end: $0.last.feel, endIncluded: true))
        }
        let earlier: Value = situation.hadEarlier.map(Value.boolean) ?? .unknown(.request(.earlier))
        let needsPeriods = situation.procedure == .verlenging
        let none: Value = needsPeriods ? .unknown(.request(.periods)) : .null
        set(
            BaseSlot.indicatie, BaseShape.indicatie,
            [periods.first?.first.feel ?? none, periods.last?.last.feel ?? none, .list(FeelList(ranges)), earlier])
        let number: Value = needsPeriods ? .number(Decimal128(periods.count)) : .null
        let begin: Value = needsPeriods ? periods.last?.last.next.feel ?? none : .null
        set(BaseSlot.verlenging, BaseShape.verlenging, [number, begin])
        set(BaseSlot.verlengingNumber, number)
        set(BaseSlot.verlengingBegin, begin)
    }

    private func setAdvies() {
        if situation.advies.isEmpty { return set(BaseSlot.advies, Self.noAdvies) }
        set(BaseSlot.advies, Self.advies(situation.advies))
    }

    private static let noAdvies = advies([:])

    private static func advies(_ told: [String: Value]) -> Value {
        let values = BaseShape.advies.keys.map { key in
            let request: Wait.Request =
                key == "tot" ? .adviesUntil : key == "nodig" ? .adviesNeeded : .adviesVolume
            return told[key] ?? .unknown(.request(request))
        }
        return .context(FeelContext(BaseShape.advies, values))
    }

    private func set(_ slot: Int, _ shape: Shape, _ values: [Value]) {
        set(slot, .context(FeelContext(shape, values)))
    }

    private func set(_ slot: Int, _ value: Value) {
        frame.values[slot] = value
    }
}
