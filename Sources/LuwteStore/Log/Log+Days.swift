package import Foundation
import LuwteCore
package import LuwteDomain

extension Log {
    /// Makes the heads of the days that are over and have none yet; a day without events has none.
    ///
    /// - Parameter moment: a day is over an hour after midnight, so that no act of that day is still under way.
    /// - Returns: the new heads, in order.
    package func closeDays(of gemeente: Gemeente.ID, at moment: Date) async throws -> [DayHead] {
        let last = CalendarDate(at: moment.addingTimeInterval(-3600)).adding(days: -1)
        return try await database.writeAlone { connection in
            let known = try connection.run(
                "SELECT day, head FROM day_head WHERE gemeente = $1 ORDER BY day DESC LIMIT 1", [.text(gemeente.text)])
            var previous = try known.first?.bytes(1) ?? DayHead.start
            let days = try connection.run(
                """
                SELECT DISTINCT recorded_on FROM event
                WHERE gemeente = $1 AND recorded_on > $2 AND recorded_on <= $3 ORDER BY recorded_on
                """,
                [.text(gemeente.text), .text(try known.first?.text(0) ?? ""), .text(last.iso)])
            return try days.map { row in
                let day = try CalendarDate(row.text(0))
                let head = DayHead.make(gemeente, day, after: previous, try Self.links(gemeente, day, connection))
                try connection.run(
                    "INSERT INTO day_head (gemeente, day, head) VALUES ($1, $2, $3)",
                    [.text(gemeente.text), .text(day.iso), .bytes(head.head)])
                previous = head.head
                return head
            }
        }
    }

    private static func links(
        _ gemeente: Gemeente.ID, _ day: CalendarDate, _ connection: any SQLConnection
    ) throws -> [DayLink] {
        try connection.run(
            """
            SELECT stream, number, chain FROM event AS own
            WHERE gemeente = $1 AND recorded_on = $2 AND NOT EXISTS (
                SELECT 1 FROM event AS later
                WHERE later.gemeente = own.gemeente AND later.recorded_on = own.recorded_on
                    AND later.stream = own.stream AND later.number > own.number)
            """,
            [.text(gemeente.text), .text(day.iso)]
        ).map { DayLink(stream: try $0.text(0), number: try $0.int(1), link: try $0.bytes(2)) }
    }

    /// The heads that were made, in order.
    package func dayHeads(of gemeente: Gemeente.ID) async throws -> [DayHead] {
        try await database.read { connection in
            try connection.run(
                "SELECT day, head FROM day_head WHERE gemeente = $1 ORDER BY day", [.text(gemeente.text)]
            )
            .map { DayHead(gemeente: gemeente, day: try CalendarDate($0.text(0)), head: try $0.bytes(1)) }
        }
    }
}
