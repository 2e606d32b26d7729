package import LuwteCore

/// Why a national figure is not given. Nothing is filled in from a neighbouring year.
package enum LandelijkRefusal: Error, Hashable, Sendable {
    /// No file has the name; `meant` is a name that comes near.
    case unknownName(String, meant: String?)
    /// The name is known, but nothing is in force on that day.
    case notInTable(name: String, day: CalendarDate)
    /// The table of that day was not read whole in this column.
    case incomplete(table: String, column: LandelijkTable.Column, day: CalendarDate)

    /// What stands in place of the figure.
    package var dutch: String {
        switch self {
        case .unknownName(let name, let meant):
            "Er zijn geen landelijke gegevens met de naam \(name)." + (meant.map { " Bedoelt u \($0)?" } ?? "")
        case .notInTable(let name, let day):
            "De landelijke gegevens \(name) zijn niet bekend voor \(day.dutch)."
        case .incomplete(let table, let column, let day):
            "De landelijke tabel \(table) is voor \(day.year) niet helemaal gelezen (\(column.dutch)). "
                + "Luwte vult haar niet aan."
        }
    }
}
