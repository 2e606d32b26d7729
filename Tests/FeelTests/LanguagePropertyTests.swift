import Feel
import Foundation
import Testing

/// The variables of the generator: their types, and values that a seed picks.
private struct Facts {
    static let fields = Fields([("n", .number), ("p", .boolean), ("l", .list(.number))])
    static let types: [(String, FeelType)] = [
        ("n", .number), ("m", .number), ("z", .number), ("p", .boolean), ("q", .boolean), ("s", .text), ("d", .date),
        ("l", .list(.number)), ("k", .context(fields)),
    ]
    static let scope: Scope = {
        var scope = Scope()
        for (name, type) in types { scope.declare(variable: name, type) }
        return scope
    }()

    let values: [Value]

    init(_ generator: inout ExpressionGenerator) throws {
        func number() -> Value { .number(Decimal128(generator.pick([-2, 0, 1, 2, 3, 5, 40]))) }
        func list() -> Value { .list(FeelList((0..<generator.pick([0, 1, 3, 4])).map { _ in number() })) }
        let day = try #require(FeelDate(generator.pick(["2026-01-31", "2024-02-29", "2025-07-01"])))
        let context = [number(), .boolean(generator.chance(1, in: 2)), list()]
        values = [
            number(), .number(Decimal128(generator.pick([0, 3, 9, 10]))), number(),
            .boolean(generator.chance(1, in: 2)),
            .boolean(generator.chance(1, in: 2)), .string(generator.pick(["", "ab", "abc"])), .date(day), list(),
            .context(FeelContext(Self.fields.shape, context)),
        ]
    }

    /// The same facts with some of them unknown, and the numbers of what was dropped.
    func dropping(_ generator: inout ExpressionGenerator) -> (values: [Value], dropped: Set<Int32>) {
        var values = values
        var dropped: Set<Int32> = []
        func drop(_ member: Int32) -> WaitingSet {
            dropped.insert(member)
            return WaitingSet(member)
        }
        for index in values.indices where generator.chance(1, in: 2) {
            let member = Int32(index) * 10
            switch values[index] {
            // The number m is declared to lie from 0 through 10.
            case .number where index == 1:
                values[index] = .unknown(Unknown(waiting: drop(member), lowest: .number(0), highest: .number(10)))
            case .list(let list): values[index] = Facts.dropping(from: list, member, &generator, drop)
            case .context(let context) where generator.chance(3, in: 4):
                var fields = context.values
                for field in fields.indices where generator.chance(1, in: 2) {
                    let member = member + Int32(field) + 1
                    if case .list(let list) = context.values[field] {
                        fields[field] = Facts.dropping(from: list, member, &generator, drop)
                    } else {
                        fields[field] = .unknown(waitingFor: drop(member))
                    }
                }
                values[index] = .context(FeelContext(context.shape, fields))
            default: values[index] = .unknown(waitingFor: drop(member))
            }
        }
        return (values, dropped)
    }

    /// The whole list, its end, or one member unknown.
    private static func dropping(
        from list: FeelList, _ member: Int32, _ generator: inout ExpressionGenerator, _ drop: (Int32) -> WaitingSet
    ) -> Value {
        switch generator.pick([0, 1, 2]) {
        case 0: return .unknown(waitingFor: drop(member))
        case 1:
            let kept = generator.chance(1, in: 2) ? list.elements.count : list.elements.count / 2
            return .list(FeelList(Array(list.elements.prefix(kept)), rest: drop(member)))
        default:
            guard !list.elements.isEmpty else { return .list(list) }
            var elements = list.elements
            elements[elements.count / 2] = .unknown(waitingFor: drop(member))
            return .list(FeelList(elements))
        }
    }
}

/// Why the outcome with facts dropped does not agree with the outcome with all of them; `nil` when it does.
private func disagreement(_ open: Value, _ whole: Value, _ dropped: Set<Int32>) -> String? {
    func waits(_ waiting: WaitingSet) -> String? {
        waiting.isEmpty || !dropped.isSuperset(of: waiting.members) ? "waits for \(waiting.members)" : nil
    }
    if open.waiting == nil { return open == whole ? nil : "known, but another value" }
    switch (open, whole) {
    case (.unknown(let unknown), _):
        for (bound, side) in [(unknown.lowest, -1), (unknown.highest, 1)] {
            guard let bound else { continue }
            guard let order = Operators.order(bound, whole), order * side >= 0 else { return "outside a bound" }
        }
        return waits(unknown.waiting)
    case (.list(let open), .list(let whole)):
        guard
            open.isComplete ? open.elements.count == whole.elements.count : open.elements.count <= whole.elements.count
        else { return "another length" }
        if let rest = open.rest, let wrong = waits(rest) { return wrong }
        return zip(open.elements, whole.elements).lazy.compactMap { disagreement($0, $1, dropped) }.first
    case (.context(let open), .context(let whole)):
        guard Set(open.shape.keys) == Set(whole.shape.keys) else { return "other entries" }
        return open.entries.lazy.compactMap { disagreement($0.value, whole[$0.key] ?? .null, dropped) }.first
    default: return "another type"
    }
}

/// `LUWTE_SEED` repeats a run; `LUWTE_ROUNDS` makes it longer.
@Suite struct `Any expression` {
    private static let seed =
        ProcessInfo.processInfo.environment["LUWTE_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...999_999)

    private static let rounds = ProcessInfo.processInfo.environment["LUWTE_ROUNDS"].flatMap { Int($0) } ?? 2_000

    @Test func `gives the same or unknown when facts are dropped`() throws {
        print("seed \(Self.seed)")
        var generator = ExpressionGenerator(seed: Self.seed)
        var (known, open, nulls) = (0, 0, 0)
        for round in 0..<Self.rounds {
            let depth = generator.pick([1, 2, 3, 4])
            let text =
                switch round % 5 {
                case 0: generator.number(depth)
                case 1: generator.list(depth)
                case 2: generator.day(depth)
                default: generator.truth(depth)
                }
            let expression = try Expression(text, scope: Facts.scope)
            let facts = try Facts(&generator)
            var run = Run(steps: 100_000)
            let whole = expression.evaluate(Frame(facts.values), &run)
            #expect(whole.waiting == nil, "\(text)")
            for _ in 0..<6 {
                let (values, dropped) = facts.dropping(&generator)
                var run = Run(steps: 100_000)
                let outcome = expression.evaluate(Frame(values), &run)
                if let wrong = disagreement(outcome, whole, dropped) {
                    Issue.record(
                        "seed \(Self.seed): \(wrong): \(text) is \(outcome) instead of \(whole.literalText), with \(values)"
                    )
                    return
                }
                if outcome.waiting == nil { known += 1 } else { open += 1 }
                if whole.isNull { nulls += 1 }
            }
        }
        print("known \(known), unknown \(open), of which null with all facts \(nulls)")
        #expect(known > Self.rounds && open > Self.rounds, "the generator meets both")
    }

    @Test func `of which the text is cut or mixed is read or refused`() {
        var generator = ExpressionGenerator(seed: Self.seed)
        for _ in 0..<3_000 {
            var text = Array(generator.truth(4).unicodeScalars)
            for _ in 0..<generator.pick([1, 2, 5]) where !text.isEmpty {
                let place = generator.pick(Array(text.indices))
                switch generator.pick([0, 1, 2]) {
                case 0: text.remove(at: place)
                case 1: text.insert(generator.pick(Array("()[]{}<>.,:\"'@+-*/=?! ai1é".unicodeScalars)), at: place)
                default: text.swapAt(place, generator.pick(Array(text.indices)))
                }
            }
            let mixed = String(String.UnicodeScalarView(text))
            guard let expression = try? Expression(mixed, scope: Facts.scope) else { continue }
            var run = Run(steps: 10_000)
            _ = expression.evaluate(Frame([]), &run)
        }
    }
}
