import Feel

/// Numbers and days that rules compare with, put in order.
enum Bound {
    /// Functions that give a later day when their last argument grows.
    private static let rising: Set<String> = [
        "verjaardag", "laatste_dag", "laatste_dag_van", "moment", "dagen_na", "dag_na", "eerste_van_maand",
    ]

    /// Above 0 when the new bound is never lower than the old one, below 0 when it is never higher; 0 when it is the same.
    ///
    /// - Returns: `nil` when that cannot be told from the texts.
    static func order(_ old: Syntax, _ new: Syntax) -> Int? {
        if old.isSame(as: new) { return 0 }
        switch (old.kind, new.kind) {
        case (.temporal(_, .date(let one)), .temporal(_, .date(let other))): return one < other ? 1 : -1
        case (.call(let one, let arguments), .call(let other, let others)):
            guard let name = one.dottedName, name == other.dottedName, rising.contains(name),
                arguments.count == others.count, let last = arguments.last, let otherLast = others.last,
                zip(arguments.dropLast(), others.dropLast()).allSatisfy({ $0.value.isSame(as: $1.value) })
            else { return nil }
            return order(last.value, otherLast.value)
        default:
            guard let one = number(old), let other = number(new) else { return nil }
            return one == other ? 0 : one < other ? 1 : -1
        }
    }

    private static func number(_ syntax: Syntax) -> Decimal128? {
        switch syntax.kind {
        case .number(let number): number
        case .negation(let inner): number(inner).flatMap { Decimal128(0).subtracting($0) }
        default: nil
        }
    }
}
