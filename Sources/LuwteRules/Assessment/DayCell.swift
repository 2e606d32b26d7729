import Feel

/// A cell that can come to something else on another day, or for another first day, with what makes it do so.
final class DayCell: Sendable {
    /// The cell alone.
    let cells: PlannedCell.Group
    /// Whether it reads the day itself: then it is worked out anew on each day.
    private let readsDay: Bool
    /// Whether it reads the first day, or the days of the indicatie that begins on it.
    private let readsBegin: Bool
    /// Whether it reads the opvangsoort of a part, which can turn into another one.
    private let readsSoort: Bool
    /// The cells that it reads, by their place among the day's cells; all come before it.
    private let inputs: [Int]

    private init(cell: PlannedCell, readsDay: Bool, readsBegin: Bool, readsSoort: Bool, inputs: [Int]) {
        cells = PlannedCell.Group(cell)
        self.readsDay = readsDay
        self.readsBegin = readsBegin
        self.readsSoort = readsSoort
        self.inputs = inputs
    }

    /// Whether it may have changed since another day.
    ///
    /// - Parameters:
    ///   - changed: by place among the day's cells, whether that one did.
    ///   - hasMoved: whether the first day is another one.
    func mayChange(_ changed: [Bool], begin hasMoved: Bool, soort hasTurned: Bool) -> Bool {
        readsDay || (readsBegin && hasMoved) || (readsSoort && hasTurned) || inputs.contains { changed[$0] }
    }

    /// The cells of a regeling that hang on the day, on the first day, or on an opvangsoort that turns.
    static func all(of regeling: Regeling, hasTurns: Bool) -> [DayCell] {
        let subjects = regeling.lists.subjects
        let soort = "opvangdeel.soort"
        var found: [(name: String, subject: Int?)] = []
        var result: [DayCell] = []
        for cell in regeling.layout.cells {
            let (name, used) = regeling.use(of: cell)
            let whole = subjects.indices.filter { used.contains(subjects[$0].id) } + cell.lists
            let inputs = found.indices.filter { place in
                used.contains(found[place].name) || found[place].subject.map(whole.contains) ?? false
            }
            let readsSoort =
                hasTurns && (used.contains(soort) || whole.contains { soort.hasPrefix(subjects[$0].id + ".") })
            let readsBegin = used.contains { $0 == "begin" || $0 == "indicatie" || $0.hasPrefix("indicatie.") }
            guard cell.dependsOnDay || readsBegin || readsSoort || !inputs.isEmpty else { continue }
            let isDirect = used.contains("dag") || (cell.dependsOnDay && inputs.isEmpty)
            result.append(
                DayCell(
                    cell: PlannedCell(cell, of: regeling), readsDay: isDirect, readsBegin: readsBegin,
                    readsSoort: readsSoort, inputs: inputs))
            found.append((name, cell.subject))
        }
        return result
    }
}

extension Regeling {
    /// The full name of a cell, and the names that it uses.
    fileprivate func use(of cell: Layout.Cell) -> (name: String, used: [String]) {
        switch cell.content {
        case .fact(let number):
            return (facts[number].fullName, facts[number].onlyIf?.expression.names ?? [])
        case .notion(let number):
            let notion = notions[number]
            switch notion.content {
            case .expression(let rule): return (notion.fullName, rule.expression.names)
            case .table(let rule):
                return (notion.fullName, rule.table.expressions.flatMap(\.names))
            case .unset: return (notion.fullName, [])
            }
        }
    }
}
