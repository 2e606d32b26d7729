package import LuwteCore

/// What holds in the whole country: rates, tables, terms, holidays, penalty amounts; all of it dated data.
package struct Landelijk: Sendable {
    let series: [String: Dated<LandelijkValue>]
    let tables: [String: LandelijkTable]
    let terms: [String: Dated<LegalTerm>]
    let dwangsommen: Dated<DwangsomTarief>
    package let termijnenwet: Termijnenwet
    package let feestdagen: Feestdagen

    /// The names that `value(_:on:)` knows, in order.
    package var names: [String] { (Array(series.keys) + terms.keys).sorted() }
    /// The names that `figure(table:column:income:on:)` knows, in order.
    package var tableNames: [String] { tables.keys.sorted() }

    /// What a table by income is called; `nil` when there is none of that name.
    package func title(ofTable name: String) -> String? { tables[name]?.title }

    /// The terms of laws with what they are for, in the order of their names.
    package var termTitles: [(name: String, title: String)] {
        terms.compactMap { name, dated in dated.entries.last.map { (name, $0.entry.title) } }.sorted { $0.0 < $1.0 }
    }

    /// A figure or the length of a term.
    ///
    /// - Throws: `LandelijkRefusal.unknownName`, `.notInTable`.
    package func value(_ name: String, on day: CalendarDate) throws(LandelijkRefusal) -> LandelijkValue {
        if let dated = series[name] {
            guard let (_, value) = dated.entry(on: day) else { throw .notInTable(name: name, day: day) }
            return value
        }
        let term = try term(named: name, on: day)
        return LandelijkValue(
            name: name, title: term.title, value: Fraction(term.length.count), unit: term.length.unit.rawValue,
            validity: term.validity, source: term.source, certainty: term.certainty, note: nil)
    }

    /// A cell of a table by income.
    ///
    /// - Parameters:
    ///   - table: such as `vng_ouderbijdrage`.
    ///   - income: the joint toetsingsinkomen in whole euros a year.
    /// - Throws: `LandelijkRefusal`; an edition that was not read whole in this column is refused.
    package func figure(
        table: String, column: LandelijkTable.Column, income: Int, on day: CalendarDate
    ) throws(LandelijkRefusal) -> LandelijkFigure {
        guard let found = tables[table] else {
            throw .unknownName(table, meant: Nearest.match(for: table, among: tables.keys))
        }
        return try found.figure(column, income: income, on: day)
    }

    /// A term of a law by its name in the files.
    ///
    /// - Throws: `LandelijkRefusal.unknownName`, `.notInTable`.
    package func term(named name: String, on day: CalendarDate) throws(LandelijkRefusal) -> LegalTerm {
        guard let dated = terms[name] else { throw .unknownName(name, meant: Nearest.match(for: name, among: names)) }
        guard let (_, term) = dated.entry(on: day) else { throw .notInTable(name: name, day: day) }
        return term
    }

    /// A term that Luwte itself counts with.
    package func term(_ id: LegalTermID, on day: CalendarDate) throws(LandelijkRefusal) -> LegalTerm {
        try term(named: id.rawValue, on: day)
    }

    /// What a late besluit costs a day, by the day on which the ingebrekestelling was received.
    package func dwangsomTarief(receivedOn day: CalendarDate) throws(LandelijkRefusal) -> DwangsomTarief {
        guard let (_, tarief) = dwangsommen.entry(on: day) else { throw .notInTable(name: "dwangsom", day: day) }
        return tarief
    }

    /// The days on which a figure or a table changes: the borders of the spans of a period.
    ///
    /// - Parameter names: of figures, terms and tables; an unknown name has no borders.
    package func borders(of names: some Sequence<String>) -> Set<CalendarDate> {
        var days: Set<CalendarDate> = []
        for name in names {
            days.formUnion(series[name]?.borders ?? [])
            days.formUnion(terms[name]?.borders ?? [])
            days.formUnion(tables[name]?.editions.borders ?? [])
        }
        return days
    }
}

/// Everything that is wrong with the national files, at once.
package struct LandelijkFindings: Error, Sendable {
    /// In the order of the files.
    package let findings: [Finding]
}
