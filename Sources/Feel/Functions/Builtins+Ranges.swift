// How two ranges, or a range and a point, lie to each other (DMN 1.5 §10.3.4.7, table 83).
extension Builtins {
    static let ranges: [Builtin] = [
        relation("before", [.points, .pointRange, .rangePoint, .ranges]) { one, other in
            one.end.order(other.start).map { $0 < 0 }
        },
        relation("after", [.points, .pointRange, .rangePoint, .ranges]) { one, other in
            other.end.order(one.start).map { $0 < 0 }
        },
        relation("meets", [.ranges]) { one, other in
            one.end.order(other.start).map { $0 == 0 }
        },
        relation("met by", [.ranges]) { one, other in
            other.end.order(one.start).map { $0 == 0 }
        },
        relation("overlaps", [.ranges]) { one, other in
            all(one.end.order(other.start).map { $0 >= 0 }, other.end.order(one.start).map { $0 >= 0 })
        },
        relation("overlaps before", [.ranges], overlapsBefore),
        relation("overlaps after", [.ranges]) { one, other in overlapsBefore(other, one) },
        relation("finishes", [.pointRange, .ranges], finishes),
        relation("finished by", [.rangePoint, .ranges]) { one, other in finishes(other, one) },
        relation("includes", [.rangePoint, .ranges], includes),
        relation("during", [.pointRange, .ranges]) { one, other in includes(other, one) },
        relation("starts", [.pointRange, .ranges], starts),
        relation("started by", [.rangePoint, .ranges]) { one, other in starts(other, one) },
        relation("coincides", [.points, .ranges]) { one, other in
            all(one.start.order(other.start).map { $0 == 0 }, one.end.order(other.end).map { $0 == 0 })
        },
    ].flatMap(\.self)

    /// The parameters that a relation can have.
    private enum Sides {
        case points, pointRange, rangePoint, ranges

        var parameters: [Parameter] {
            switch self {
            case .points: [Parameter("point1", .point), Parameter("point2", .point)]
            case .pointRange: [Parameter("point", .point), Parameter("range", .range)]
            case .rangePoint: [Parameter("range", .range), Parameter("point", .point)]
            case .ranges: [Parameter("range1", .range), Parameter("range2", .range)]
            }
        }
    }

    private static func relation(
        _ name: String, _ sides: [Sides], _ holds: @escaping @Sendable (Span, Span) -> Bool?
    ) -> [Builtin] {
        sides.map { sides in
            Builtin(name, sides.parameters, result: .boolean) { arguments, run in
                guard let one = Span(arguments[0]), let other = Span(arguments[1]), let holds = holds(one, other)
                else { return run.report(.typeMismatch, "\(name)() cannot compare these") }
                return .boolean(holds)
            }
        }
    }

    private static func overlapsBefore(_ one: Span, _ other: Span) -> Bool? {
        all(
            one.start.order(other.start).map { $0 < 0 }, one.end.order(other.start).map { $0 >= 0 },
            one.end.order(other.end).map { $0 <= 0 })
    }

    private static func finishes(_ one: Span, _ other: Span) -> Bool? {
        all(one.end.order(other.end).map { $0 == 0 }, one.start.order(other.start).map { $0 >= 0 })
    }

    private static func includes(_ one: Span, _ other: Span) -> Bool? {
        all(one.start.order(other.start).map { $0 <= 0 }, one.end.order(other.end).map { $0 >= 0 })
    }

    private static func starts(_ one: Span, _ other: Span) -> Bool? {
        all(one.start.order(other.start).map { $0 == 0 }, one.end.order(other.end).map { $0 <= 0 })
    }

    private static func all(_ answers: Bool?...) -> Bool? {
        answers.contains(nil) ? nil : !answers.contains(false)
    }
}

/// A range or a point as two borders.
private struct Span {
    let start: Border
    let end: Border

    /// - Returns: `nil` when an end was written as null.
    init?(_ value: Value) {
        guard case .range(let range) = value else {
            start = Border(value: value, side: 0)
            end = start
            return
        }
        if range.start == .null || range.end == .null { return nil }
        start = Border(value: range.start, side: range.start == nil ? -1 : range.startIncluded ? 0 : 1)
        end = Border(value: range.end, side: range.end == nil ? 1 : range.endIncluded ? 0 : -1)
    }
}

/// Where a range starts or ends.
private struct Border {
    /// `nil` lies beyond all values.
    let value: Value?
    /// 1 for just above the value and −1 for just below it; without a value the end of all values on that side.
    let side: Int

    /// −1, 0 or 1 for before, at or behind; `nil` when the two cannot be compared.
    func order(_ other: Border) -> Int? {
        switch (value, other.value) {
        case (let one?, let other?) where Operators.order(one, other) != 0: Operators.order(one, other)
        case (.some, .some): (side - other.side).signum()
        case (nil, nil): (side - other.side).signum()
        case (nil, .some): side
        case (.some, nil): -other.side
        }
    }
}
