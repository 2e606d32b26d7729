package import LuwteCore

/// A figure or table that amounts are made with, and that is another one each year.
package struct YearlyFigure: Hashable, Sendable {
    /// In the national files, or the ID of the opvangsoort for a rate that the regeling names itself.
    package let name: String
    /// Whether the regeling names it itself.
    package let isOwn: Bool
    /// Whether it is there for the day that was asked about.
    package let isKnown: Bool
}

extension Assessor {
    /// The rates and tables by year that the amounts of an opvangsoort rest on.
    ///
    /// - Source: rule D-31 (DL 2).
    package func yearlyFigures(of soort: String, on day: CalendarDate) -> [YearlyFigure] {
        let plan = plan(for: soort)
        var figures: [YearlyFigure] = []
        switch plan.rates {
        case .landelijk(let name):
            let isKnown = (try? landelijk.value(name, on: day)) != nil
            figures.append(YearlyFigure(name: name, isOwn: false, isKnown: isKnown))
        case .own(let rates):
            figures.append(
                YearlyFigure(name: soort, isOwn: true, isKnown: rates.contains { $0.validity.contains(day) }))
        case .notSet, .unlimited: break
        }
        if case .table(let name) = plan.bijdrage {
            let edition = landelijk.tables[name]?.editions.entry(on: day)?.entry
            figures.append(
                YearlyFigure(name: name, isOwn: false, isKnown: edition.map { !$0.complete.isEmpty } ?? false))
        }
        return figures
    }
}
