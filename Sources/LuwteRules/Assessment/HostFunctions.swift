package import Feel
import LuwteCore

/// The functions that expressions of a regeling have beside the built-in ones of the language.
///
/// Days, months and ages are counted as DL 1 of the requirements does.
package enum HostFunctions {
    /// - Parameter kind: the type of a child's context.
    package static func all() -> [HostFunction] {
        ages + days + papers + registers
    }

    private static let ages: [HostFunction] = [
        function("leeftijd", [("kind", .any), ("dag", .date)], .number(unit: "jaar")) { arguments, run in
            age(arguments, run) { $0.age(on: $1) }
        },
        function("leeftijd_maanden", [("kind", .any), ("dag", .date)], .number(unit: "maand")) { arguments, run in
            age(arguments, run) { $0.ageInMonths(on: $1) }
        },
        function("verjaardag", [("kind", .any), ("jaren", .number)], .date) { arguments, run in
            dated(birthDate(arguments[0], run), arguments[1], &run) { $0.birthday($1) }
        },
    ]

    private static let days: [HostFunction] = [
        function("laatste_dag", [("datum", .date), ("maanden", .number)], .date) { arguments, run in
            dated(arguments[0], arguments[1], &run) { try? lastDay(from: $0, months: $1) }
        },
        function("moment", [("datum", .date), ("maanden", .number)], .date) { arguments, run in
            dated(arguments[0], arguments[1], &run) { $0.adding(months: $1) }
        },
        function("dag_na", [("datum", .date)], .date) { arguments, run in
            dated(arguments[0], .number(1), &run) { $0.adding(days: $1) }
        },
        function("dagen_na", [("datum", .date), ("dagen", .number)], .date) { arguments, run in
            dated(arguments[0], arguments[1], &run) { $0.adding(days: $1) }
        },
        function("eerste_van_maand", [("datum", .date)], .date) { arguments, run in
            dated(arguments[0], .number(0), &run) { day, _ in day.firstOfMonth }
        },
        function("aantal_dagen", [("van", .date), ("tot", .date)], .number(unit: "dag")) { arguments, run in
            counted(arguments, &run) { $0.days(until: $1) + 1 }
        },
        function("weekdag", [("datum", .date)], BaseScope.choice("weekdagen", Weekday.allCases.map(\.dutch))) {
            arguments, run in
            if case .unknown(let unknown) = arguments[0] { return .unknown(waitingFor: unknown.waiting) }
            guard let day = arguments[0].calendarDate else { return wrong(arguments[0], &run) }
            return .string(day.weekday.dutch)
        },
    ]

    private static let papers: [HostFunction] = [
        function("stuk_er", [("stuk", .any)], .boolean) { arguments, run in
            withPaper(arguments[0], &run) { _ in .boolean(true) }
        },
        function("stuk_datum", [("stuk", .any)], .date) { arguments, run in
            withPaper(arguments[0], &run) { $0.dated?.feel ?? .null }
        },
        function("geldt", [("feit", .any)], .boolean) { arguments, _ in
            switch arguments[0] {
            case .null: .boolean(false)
            case .unknown(let unknown): .unknown(waitingFor: unknown.waiting)
            default: .boolean(true)
            }
        },
    ]

    private static let registers: [HostFunction] = [
        function("op_lijst", [("aanbieder", .any), ("lijst", .any), ("dag", .date)], .boolean) { arguments, run in
            guard let board = run.host as? Board, case .string(let list) = arguments[1] else {
                return wrong(arguments[1], &run)
            }
            if case .unknown(let unknown) = arguments[0] { return .unknown(waitingFor: unknown.waiting) }
            guard case .string(let location) = arguments[0] else { return wrong(arguments[0], &run) }
            guard let known = board.situation.providerLists[list] else { return .unknown(.register) }
            return .boolean(known.contains(location))
        },
        function("in_lrk", [("aanbieder", .any), ("dag", .date)], .boolean) { arguments, run in
            guard let board = run.host as? Board else { return wrong(arguments[0], &run) }
            if case .unknown(let unknown) = arguments[0] { return .unknown(waitingFor: unknown.waiting) }
            guard case .string(let location) = arguments[0] else { return wrong(arguments[0], &run) }
            guard let known = board.situation.providerLists["lrk"] else { return .unknown(.register) }
            return .boolean(known.contains(location))
        },
        function("mag", [("opvangsoort", .any)], .boolean) { arguments, run in
            guard let board = run.host as? Board, case .string(let id) = arguments[0],
                let soort = board.index.soorten.first(where: { $0.id == id })
            else { return arguments[0].isUnknown ? arguments[0] : wrong(arguments[0], &run) }
            guard let allowed = soort.allowed else { return .boolean(true) }
            return allowed.expression.evaluate(board.frame, &run)
        },
        function("gevraagd_soort", [("opvangsoort", .any)], .boolean) { arguments, run in
            guard let board = run.host as? Board, case .string(let id) = arguments[0] else {
                return wrong(arguments[0], &run)
            }
            return board.isRequested(soort: id)
        },
        function("landelijk", [("naam", .text), ("dag", .date)], .any) { arguments, run in
            guard let board = run.host as? Board, case .string(let name) = arguments[0] else {
                return wrong(arguments[0], &run)
            }
            if case .unknown(let unknown) = arguments[1] { return .unknown(waitingFor: unknown.waiting) }
            guard let day = arguments[1].calendarDate else { return wrong(arguments[1], &run) }
            return board.national(name, on: day)
        },
    ]

    // MARK: Help

    private static func function(
        _ name: String, _ parameters: [(name: String, type: FeelType)], _ result: FeelType,
        body: @escaping @Sendable ([Value], inout Run) -> Value
    ) -> HostFunction {
        HostFunction(name, parameters: parameters, result: result, treatsUnknown: .own, body: body)
    }

    private static func wrong(_ value: Value, _ run: inout Run) -> Value {
        run.report(.wrongArgument, "a value that this function does not take: \(value.kind.name)")
    }

    /// The date of birth of a child's context, or the date itself.
    private static func birthDate(_ subject: Value, _ run: Run) -> Value {
        guard case .context(let context) = subject else { return subject }
        if let index = (run.host as? Board)?.index, let field = index.birthField, context.shape === index.kindShape {
            return context.values[field]
        }
        return context["geboortedatum"] ?? .null
    }

    /// An age, with a lowest bound where the day is unknown but not before a certain one.
    private static func age(
        _ arguments: [Value], _ run: Run, _ count: (CalendarDate, CalendarDate) -> Int?
    ) -> Value {
        let birth = birthDate(arguments[0], run)
        if case .unknown(let unknown) = birth {
            let waiting = arguments[1].waiting.map(unknown.waiting.union) ?? unknown.waiting
            return .unknown(Unknown(waiting: waiting, lowest: .number(0)))
        }
        guard let birthDay = birth.calendarDate else { return .null }
        func age(on day: CalendarDate) -> Value { count(birthDay, day).map { .number(Decimal128($0)) } ?? .number(-1) }
        if case .unknown(let unknown) = arguments[1] {
            let lowest = unknown.lowest?.calendarDate.map(age(on:))
            let highest = unknown.highest?.calendarDate.map(age(on:))
            if let lowest, lowest == highest { return lowest }
            return .unknown(Unknown(waiting: unknown.waiting, lowest: lowest, highest: highest))
        }
        return arguments[1].calendarDate.map(age(on:)) ?? .null
    }

    /// A day worked out from another one; the bounds of an unknown day move along.
    private static func dated(
        _ date: Value, _ number: Value, _ run: inout Run, _ step: (CalendarDate, Int) -> CalendarDate?
    ) -> Value {
        var waiting = date.waiting
        waiting.formUnion(number.waiting)
        guard case .number(let decimal) = number, let count = decimal.intValue else {
            return waiting.map { .unknown(waitingFor: $0) } ?? wrong(number, &run)
        }
        func moved(_ day: CalendarDate?) -> Value? { day.flatMap { step($0, count) }?.feel }
        if case .unknown(let unknown) = date {
            return .unknown(
                Unknown(
                    waiting: waiting ?? unknown.waiting, lowest: moved(unknown.lowest?.calendarDate),
                    highest: moved(unknown.highest?.calendarDate)))
        }
        if case .null = date { return .null }
        return moved(date.calendarDate) ?? wrong(date, &run)
    }

    private static func counted(
        _ arguments: [Value], _ run: inout Run, _ count: (CalendarDate, CalendarDate) -> Int
    ) -> Value {
        var waiting: WaitingSet?
        for argument in arguments { waiting.formUnion(argument.waiting) }
        if let waiting { return .unknown(waitingFor: waiting) }
        guard let first = arguments[0].calendarDate, let second = arguments[1].calendarDate else {
            return wrong(arguments[0], &run)
        }
        return .number(Decimal128(count(first, second)))
    }

    private static func withPaper(
        _ argument: Value, _ run: inout Run, _ body: (Situation.Paper) -> Value
    ) -> Value {
        guard let board = run.host as? Board, case .string(let id) = argument else { return wrong(argument, &run) }
        if let paper = board.situation.papers[id] { return body(paper) }
        let rule = board.index.paperRules.firstIndex { $0.papers.contains(id) }
        return .unknown(.paper(rule ?? 0))
    }
}

extension Board {
    /// Whether a part of the care asked for is of this kind; open while the list of parts may grow.
    func isRequested(soort: String) -> Value {
        guard let subject = index.opvangdeel, let field = index.soortField else { return .boolean(false) }
        var waiting: WaitingSet?
        for member in members[subject] {
            if member.values[field] == .string(soort) { return .boolean(true) }
            waiting.formUnion(member.values[field].waiting)
        }
        if !situation.subjects[subject].isComplete { waiting.formUnion(WaitingSet(.list(subject))) }
        return waiting.map { .unknown(waitingFor: $0) } ?? .boolean(false)
    }
}
