import LuwteCore

/// A national table by income with a column for the first child and one for each further child, dated.
package struct LandelijkTable: Sendable {
    package let name: String
    package let title: String
    package let unit: String
    let editions: Dated<Edition>

    package enum Column: String, CaseIterable, Hashable, Sendable {
        case eersteKind = "eerste_kind"
        case volgendKind = "volgend_kind"
    }

    struct Edition: Sendable {
        /// From the lowest income up.
        let rows: [Row]
        /// The columns of which every row was read, from the first euro on and without gaps.
        let complete: Set<Column>
        /// The maximum hourly rate that the table was made with, where it was read.
        let referenceRate: Money?
    }

    struct Row: Sendable {
        let from: Int?
        let to: Int?
        let figures: [Column: Fraction]
        let source: String
        let certainty: Certainty
        let note: String?
    }

    /// The figure for an income.
    ///
    /// - Parameter income: the joint toetsingsinkomen in whole euros a year; below nought counts as nought.
    /// - Throws: `LandelijkRefusal.notInTable`; `.incomplete` when the column was not read whole, even where this row was.
    func figure(_ column: Column, income: Int, on day: CalendarDate) throws(LandelijkRefusal) -> LandelijkFigure {
        guard let (validity, edition) = editions.entry(on: day) else { throw .notInTable(name: name, day: day) }
        let income = max(0, income)
        guard edition.complete.contains(column),
            let row = edition.rows.last(where: { ($0.from ?? .max) <= income }), let from = row.from,
            let figure = row.figures[column]
        else { throw .incomplete(table: name, column: column, day: day) }
        return LandelijkFigure(
            table: name, title: title, column: column, figure: figure, unit: unit, incomeFrom: from, incomeTo: row.to,
            validity: validity, source: row.source, certainty: row.certainty, note: row.note)
    }
}
