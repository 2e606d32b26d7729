import Feel

/// Something that a value can be, as far as the tests of it tell things apart.
enum Atom: Hashable {
    case value(Value)
    /// Any of an open interval between two values, of which no test tells one from another; `nil` is no end.
    case between(Value?, Value?)
    /// A text that no test names, or whatever cannot be told apart.
    case other
    /// Nothing: a fact that does not apply.
    case nothing

    // MARK: What there can be

    /// The values in order, with the intervals around and between them.
    ///
    /// - Parameters:
    ///   - range: the lowest and highest value there can be, both included.
    ///   - isWhole: whether nothing lies between one whole number and the next.
    static func line(
        _ values: Set<Value>, range: (lowest: Value?, highest: Value?) = (nil, nil), isWhole: Bool
    ) -> [Atom] {
        let sorted = values.union([range.lowest, range.highest].compactMap { $0 })
            .sorted { Operators.order($0, $1) == -1 }
        guard !sorted.isEmpty else { return [.between(nil, nil)] }
        var atoms: [Atom] = range.lowest == nil ? [.between(nil, sorted.first)] : []
        for (index, value) in sorted.enumerated() {
            if let low = range.lowest, Operators.order(value, low) == -1 { continue }
            if let high = range.highest, Operators.order(value, high) == 1 { break }
            atoms.append(.value(value))
            let next = index + 1 < sorted.count ? sorted[index + 1] : nil
            if next == nil, range.highest != nil { break }
            if let high = range.highest, Operators.order(value, high) == 0 { break }
            if let next, isWhole, areNeighbours(value, next) { continue }
            atoms.append(.between(value, next))
        }
        return atoms
    }

    private static func areNeighbours(_ low: Value, _ high: Value) -> Bool {
        guard case .number(let low) = low, case .number(let high) = high else { return false }
        return low.adding(Decimal128(1)) == high
    }

    // MARK: Tests

    /// Whether a comparison with a value holds; `nil` when that cannot be told.
    func holds(_ comparison: Syntax.Comparison, _ value: Value) -> Bool? {
        let order: Int
        switch self {
        case .value(let own):
            if comparison == .equal { return own == value }
            if comparison == .unequal { return own != value }
            guard let known = Operators.order(own, value) else { return nil }
            order = known
        case .between(let low, let high):
            if let high, let toHigh = Operators.order(high, value), toHigh <= 0 {
                order = -1
            } else if let low, let toLow = Operators.order(low, value), toLow >= 0 {
                order = 1
            } else {
                return nil
            }
        case .other:
            guard case .string = value else { return nil }
            return comparison == .equal ? false : comparison == .unequal ? true : nil
        case .nothing: return comparison == .equal ? false : comparison == .unequal ? true : nil
        }
        return switch comparison {
        case .equal: order == 0
        case .unequal: order != 0
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        case .greaterOrEqual: order >= 0
        }
    }
}

/// A cell of a table, held against something that its input can be.
struct CellTest {
    /// Whether a name is a variable, and so no word of its own.
    let isVariable: (String) -> Bool

    enum Fit { case no, maybe, yes }

    func fit(_ test: Syntax, _ atom: Atom) -> Fit {
        switch holds(test, atom) {
        case true?: .yes
        case false?: .no
        case nil: .maybe
        }
    }

    /// Whether a test holds for an atom; `nil` when that cannot be told.
    private func holds(_ test: Syntax, _ atom: Atom) -> Bool? {
        switch test.kind {
        case .tests(let tests, let isNegated):
            if tests.isEmpty { return true }
            return any(tests, atom).map { $0 != isNegated }
        case .list(let members): return any(members, atom)
        case .test(let comparison, let bound): return constant(bound).flatMap { atom.holds(comparison, $0) }
        case .range(let start, let startIncluded, let end, let endIncluded):
            let isAbove = constant(start).flatMap { atom.holds(startIncluded ? .greaterOrEqual : .greater, $0) }
            let isBelow = constant(end).flatMap { atom.holds(endIncluded ? .lessOrEqual : .less, $0) }
            if isAbove == false || isBelow == false { return false }
            return isAbove == true && isBelow == true ? true : nil
        default: return constant(test).flatMap { atom.holds(.equal, $0) }
        }
    }

    private func any(_ tests: [Syntax], _ atom: Atom) -> Bool? {
        let all = tests.map { holds($0, atom) }
        if all.contains(true) { return true }
        return all.contains(nil) ? nil : false
    }

    /// The value that a part always has; `nil` when it hangs on facts.
    func constant(_ syntax: Syntax) -> Value? {
        switch syntax.kind {
        case .number(let number): .number(number)
        case .negation(let inner): if case .number(let number) = inner.kind { .number(number.negated) } else { nil }
        case .temporal(_, let value): value
        case .boolean(let value): .boolean(value)
        case .string(let text): .string(text)
        case .name(let word): isVariable(word) ? nil : .string(word)
        default: nil
        }
    }

    /// The values that tests name.
    func values(in tests: [Syntax]) -> Set<Value> {
        var values: Set<Value> = []
        for test in tests {
            test.forEachNode { node in
                if let value = self.constant(node) { values.insert(value) }
            }
        }
        return values
    }
}
