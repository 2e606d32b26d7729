import Feel

/// Goes through everything that the inputs of a table can be, as far as its cells tell things apart.
///
/// The inputs are taken one after the other. What can be of an input falls into atoms, and atoms for which the same rows
/// are left are one way to go on; so the work follows what the rows tell apart, and not the number of combinations.
/// A cell that hangs on facts beside its input may fit or not: nothing is claimed that would hang on it.
struct TableAnalysis {
    /// For each input what it is; `nil` where it makes no difference.
    typealias Example = [Atom?]

    /// A combination for which no row fits.
    private(set) var gap: Example?
    /// Two rows, counted from 0, that both fit a combination.
    private(set) var overlap: (rows: [Int], example: Example)?
    /// Combinations for which no row fits, between two for which one does.
    private(set) var hole: Example?
    /// Rows that fit something.
    private(set) var fitting: Set<Int> = []
    /// Rows that fit something for which no row above them surely does.
    private(set) var counting: Set<Int> = []
    /// Whether for all inputs some row surely fits.
    private(set) var alwaysFits = true
    /// Whether for no inputs two rows may fit.
    private(set) var neverOverlaps = true
    /// Whether there was too much to go through; then only what was found counts.
    private(set) var isCut = false

    /// By input: its atoms; of numbers and dates in order.
    private let atoms: [[Atom]]
    /// By input, atom and row.
    private let fits: [[[CellTest.Fit]]]

    /// The most steps for one table; a step holds one row against one atom.
    private static let mostSteps = 400_000
    private var steps = 0

    /// - Parameters:
    ///   - range: the declared range of an input that is a fact.
    ///   - budget: how many steps may still be done in the file.
    /// - Returns: `nil` when the table itself is not in order.
    init?(
        _ table: CompiledTable, cells: CellTest, range: (Expression) -> (lowest: Value?, highest: Value?),
        budget: inout Int
    ) {
        guard !table.isBroken, !table.inputs.isEmpty, !table.rows.isEmpty else { return nil }
        let columns = table.inputs.indices.map { column in table.rows.map { $0.tests[column].syntax } }
        atoms = zip(table.inputs, columns).map { TableAnalysis.atoms(of: $0, tests: $1, cells, range: range($0)) }
        guard atoms.allSatisfy({ !$0.isEmpty }) else { return nil }
        let size = zip(atoms, columns).reduce(0) { $0 + $1.0.count * $1.1.count }
        guard size <= min(budget, TableAnalysis.mostSteps) else {
            fits = []
            isCut = true
            alwaysFits = false
            neverOverlaps = false
            return
        }
        fits = zip(atoms, columns).map { atoms, tests in atoms.map { atom in tests.map { cells.fit($0, atom) } } }
        steps = min(budget, TableAnalysis.mostSteps) - size
        let allowed = steps
        var search = Search(columns: Array(atoms.indices))
        let rows = table.rows.indices.map { Candidate(row: $0, isSure: true) }
        visit(rows, Array(repeating: nil, count: atoms.count), depth: 0, &search)
        if table.otherwise != nil { findHole(rows, table) }
        budget -= size + allowed - steps
        if isCut {
            alwaysFits = false
            neverOverlaps = false
        }
    }

    private static func atoms(
        of input: Expression, tests: [Syntax], _ cells: CellTest, range: (lowest: Value?, highest: Value?)
    ) -> [Atom] {
        let values = cells.values(in: tests)
        switch input.type {
        case .boolean: return [.value(.boolean(true)), .value(.boolean(false))]
        case .text(let choices?): return choices.values.map { .value(.string($0)) }
        case .text:
            let words = values.filter { if case .string = $0 { true } else { false } }
            return words.sorted { Operators.order($0, $1) == -1 }.map { .value($0) } + [.other]
        case .number:
            let isWhole =
                !input.functions.isEmpty && Set(input.functions).isSubset(of: ["leeftijd", "leeftijd_maanden"])
            let numbers = values.filter { if case .number = $0 { true } else { false } }
            return Atom.line(numbers, range: range, isWhole: isWhole)
        case .date: return Atom.line(values.filter { if case .date = $0 { true } else { false } }, isWhole: false)
        default: return [.other]
        }
    }

    // MARK: Going through

    /// A row that is left, and whether the cells so far surely fit.
    private struct Candidate: Hashable {
        let row: Int
        let isSure: Bool
    }

    private struct Search {
        /// The inputs in the order in which they are taken.
        let columns: [Int]
        /// What was gone through already: the depth with the rows that were left.
        var seen: Set<Seen> = []

        struct Seen: Hashable {
            let depth: Int
            let rows: [Candidate]
        }
    }

    /// The rows that are left when an input is this atom.
    private func left(_ rows: [Candidate], column: Int, atom: Int) -> [Candidate] {
        let fits = fits[column][atom]
        return rows.compactMap { candidate in
            switch fits[candidate.row] {
            case .no: nil
            case .maybe: Candidate(row: candidate.row, isSure: false)
            case .yes: candidate
            }
        }
    }

    private mutating func spend(_ count: Int) -> Bool {
        steps -= count
        if steps < 0 { isCut = true }
        return !isCut
    }

    private mutating func visit(_ rows: [Candidate], _ example: Example, depth: Int, _ search: inout Search) {
        guard depth < search.columns.count, !rows.isEmpty else { return settle(rows, example) }
        guard search.seen.insert(Search.Seen(depth: depth, rows: rows)).inserted else { return }
        let column = search.columns[depth]
        var ways: Set<[Candidate]> = []
        for atom in atoms[column].indices {
            guard spend(rows.count + 1) else { return }
            let left = self.left(rows, column: column, atom: atom)
            guard ways.insert(left).inserted else { continue }
            var example = example
            example[column] = atoms[column][atom]
            visit(left, example, depth: depth + 1, &search)
        }
    }

    /// Notes what these rows, all that are left for a combination, say about the table.
    private mutating func settle(_ rows: [Candidate], _ example: Example) {
        let sure = rows.filter(\.isSure).map(\.row)
        if rows.isEmpty, gap == nil { gap = example }
        if sure.isEmpty { alwaysFits = false }
        if rows.count > 1 { neverOverlaps = false }
        if sure.count > 1, overlap == nil { overlap = (sure, example) }
        fitting.formUnion(rows.map(\.row))
        for candidate in rows {
            counting.insert(candidate.row)
            if candidate.isSure { break }
        }
    }

    // MARK: Holes

    /// Looks for a number or date for which no row fits, between two for which one does.
    private mutating func findHole(_ rows: [Candidate], _ table: CompiledTable) {
        for column in atoms.indices where hole == nil {
            switch table.inputs[column].type {
            case .number, .date: break
            default: continue
            }
            var search = Search(columns: atoms.indices.filter { $0 != column })
            lookForHole(rows, Array(repeating: nil, count: atoms.count), depth: 0, in: column, &search)
        }
    }

    private mutating func lookForHole(
        _ rows: [Candidate], _ example: Example, depth: Int, in last: Int, _ search: inout Search
    ) {
        guard hole == nil, !rows.isEmpty,
            search.seen.insert(Search.Seen(depth: depth, rows: rows)).inserted
        else { return }
        let isLast = depth == search.columns.count
        let column = isLast ? last : search.columns[depth]
        guard spend((rows.count + 1) * atoms[column].count) else { return }
        let left = atoms[column].indices.map { self.left(rows, column: column, atom: $0) }
        guard isLast else {
            for (atom, rows) in left.enumerated() {
                var example = example
                example[column] = atoms[column][atom]
                lookForHole(rows, example, depth: depth + 1, in: last, &search)
            }
            return
        }
        guard let first = left.firstIndex(where: { !$0.isEmpty }), let end = left.lastIndex(where: { !$0.isEmpty }),
            let empty = left[first...end].firstIndex(where: \.isEmpty)
        else { return }
        hole = example
        hole?[column] = atoms[column][empty]
    }
}
