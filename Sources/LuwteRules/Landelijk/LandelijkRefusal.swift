package import LuwteCore

/// Why a national figure is not given. Nothing is filled in from a neighbouring year.
package enum LandelijkRefusal: Error, Hashable, Sendable {
    /// No file has the name; `meant` is a name that comes near.
    case unknownName(String, meant: String?)
    /// The name is known, but nothing is in force on that day.
    case notInTable(name: String, day: CalendarDate)
    /// The table of that day was not read whole in this column.
    case incomplete(table: String, column: LandelijkTable.Column, day: CalendarDate)
}
