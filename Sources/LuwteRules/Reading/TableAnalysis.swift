import Feel

/// Goes through everything that the inputs of a table can be, as far as its cells tell things apart.
struct TableAnalysis {
    /// A value that an input can have, or an open interval between two values of which none is told apart.
    enum Atom: Hashable {
        case value(Value)
        case between(Value?, Value?)
    }

    /// What the table does with one combination of atoms: the rows that fit.
    struct Spot {
        let atoms: [Atom]
        let rows: [Int]
    }

    let spots: [Spot]
    /// By input: its atoms; of numbers and dates in order.
    let atoms: [[Atom]]

    /// More tests of a row against a combination than this are not done.
    private static let mostTests = 50_000

    /// - Parameters:
    ///   - range: the declared range of an input that is a fact.
    ///   - budget: how many tests may still be done in the file.
    /// - Returns: `nil` when a cell or an input is not one of the simple kinds, or there is too much to go through.
    init?(
        _ table: CompiledTable, range: (Expression) -> (lowest: Value?, highest: Value?), budget: inout Int
    ) {
        guard !table.isBroken, !table.inputs.isEmpty, !table.rows.isEmpty else { return nil }
        var atoms: [[Atom]] = []
        for (column, input) in table.inputs.enumerated() {
            guard
                let domain = TableAnalysis.domain(
                    of: input, tests: table.rows.map { $0.tests[column].syntax }, range: range(input))
            else { return nil }
            guard !domain.isEmpty else { return nil }
            atoms.append(domain)
        }
        let count = atoms.reduce(1, { min($0 * $1.count, TableAnalysis.mostTests + 1) }) * table.rows.count
        guard count <= min(budget, TableAnalysis.mostTests) else { return nil }
        budget -= count
        var spots: [Spot] = []
        var indices = atoms.map { _ in 0 }
        while true {
            let combination = zip(atoms, indices).map { $0[$1] }
            var rows: [Int] = []
            for (number, row) in table.rows.enumerated() {
                var fits = true
                for (test, atom) in zip(row.tests, combination) {
                    guard let matches = TableAnalysis.fits(test.syntax, atom) else { return nil }
                    fits = fits && matches
                }
                if fits { rows.append(number) }
            }
            spots.append(Spot(atoms: combination, rows: rows))
            var column = indices.count - 1
            while column >= 0 {
                indices[column] += 1
                if indices[column] < atoms[column].count { break }
                indices[column] = 0
                column -= 1
            }
            if column < 0 { break }
        }
        self.spots = spots
        self.atoms = atoms
    }

    // MARK: Domains

    private static func domain(
        of input: Expression, tests: [Syntax], range: (lowest: Value?, highest: Value?)
    ) -> [Atom]? {
        switch input.type {
        case .boolean: return [.value(.boolean(true)), .value(.boolean(false))]
        case .text(let choices?): return choices.values.map { .value(.string($0)) }
        case .number, .date:
            var values = Set([range.lowest, range.highest].compactMap { $0 })
            for test in tests { collect(test, into: &values) }
            let isWhole = input.functions.contains("leeftijd") || input.functions.contains("leeftijd_maanden")
            return line(values, range: range, isWhole: isWhole)
        default: return nil
        }
    }

    /// The values in order, with the intervals around and between them.
    private static func line(_ values: Set<Value>, range: (lowest: Value?, highest: Value?), isWhole: Bool) -> [Atom] {
        let sorted = values.sorted { Operators.order($0, $1) == -1 }
        guard !sorted.isEmpty else { return [.between(nil, nil)] }
        var atoms: [Atom] = range.lowest == nil ? [.between(nil, sorted.first)] : []
        for (index, value) in sorted.enumerated() {
            if let low = range.lowest, Operators.order(value, low) == -1 { continue }
            if let high = range.highest, Operators.order(value, high) == 1 { break }
            atoms.append(.value(value))
            let next = index + 1 < sorted.count ? sorted[index + 1] : nil
            if next == nil, range.highest != nil { break }
            if let next, isWhole, areNeighbours(value, next) { continue }
            atoms.append(.between(value, next))
        }
        return atoms
    }

    private static func areNeighbours(_ low: Value, _ high: Value) -> Bool {
        guard case .number(let low) = low, case .number(let high) = high else { return false }
        return low.adding(Decimal128(1)) == high
    }

    private static func collect(_ syntax: Syntax, into values: inout Set<Value>) {
        if let value = constant(syntax) {
            switch value {
            case .number, .date: values.insert(value)
            default: break
            }
            return
        }
        for child in syntax.children { collect(child, into: &values) }
    }

    private static func constant(_ syntax: Syntax) -> Value? {
        switch syntax.kind {
        case .number(let number): .number(number)
        case .negation(let inner): if case .number(let number) = inner.kind { .number(number.negated) } else { nil }
        case .temporal(_, let value): value
        case .boolean(let value): .boolean(value)
        case .string(let text): .string(text)
        case .name(let word): .string(word)
        default: nil
        }
    }

    // MARK: Tests

    /// Whether a test holds for an atom; `nil` when it is not one of the simple kinds.
    private static func fits(_ test: Syntax, _ atom: Atom) -> Bool? {
        switch test.kind {
        case .tests(let tests, let isNegated):
            guard let holds = any(tests, atom) else { return nil }
            return tests.isEmpty ? true : holds != isNegated
        case .list(let members): return any(members, atom)
        case .test(let comparison, let bound):
            guard let value = constant(bound) else { return nil }
            return holds(comparison, atom, value)
        case .range(let start, let startIncluded, let end, let endIncluded):
            guard let low = constant(start), let high = constant(end) else { return nil }
            guard let isAbove = holds(startIncluded ? .greaterOrEqual : .greater, atom, low),
                let isBelow = holds(endIncluded ? .lessOrEqual : .less, atom, high)
            else { return nil }
            return isAbove && isBelow
        default:
            guard let value = constant(test) else { return nil }
            return holds(.equal, atom, value)
        }
    }

    private static func any(_ tests: [Syntax], _ atom: Atom) -> Bool? {
        var holds = false
        for test in tests {
            guard let fits = fits(test, atom) else { return nil }
            holds = holds || fits
        }
        return holds
    }

    private static func holds(_ comparison: Syntax.Comparison, _ atom: Atom, _ value: Value) -> Bool? {
        let order: Int
        switch atom {
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
