package import Foundation
package import LuwteCore
package import LuwteDomain

/// The head of a day: one hash over the last link of every stream that changed on it, and over the head before.
///
/// Published, it makes every later change of what was recorded up to that day visible to anybody.
package struct DayHead: Hashable, Sendable {
    package let gemeente: Gemeente.ID
    package let day: CalendarDate
    /// 32 bytes.
    package let head: Data

    package init(gemeente: Gemeente.ID, day: CalendarDate, head: Data) {
        self.gemeente = gemeente
        self.day = day
        self.head = head
    }

    /// - Parameters:
    ///   - links: of every stream that changed on the day: its name, the number of its last event of that day, its link.
    static func make(
        _ gemeente: Gemeente.ID, _ day: CalendarDate, after previous: Data, _ links: [DayLink]
    ) -> DayHead {
        var content = previous + Data("\0\(gemeente)\0\(day.iso)".utf8)
        for link in links.sorted(by: { $0.stream < $1.stream }) {
            content += Data("\0\(link.stream)\0\(link.number)\0".utf8) + link.link
        }
        return DayHead(gemeente: gemeente, day: day, head: content.sha256)
    }

    /// Before the first day.
    static let start = Data(count: 32)

    /// As it is published: gemeente, day and 64 hexadecimal digits.
    package var line: String { "\(gemeente) \(day.iso) \(head.hex)" }
}

/// The last link of a stream on a day.
struct DayLink: Hashable, Sendable {
    let stream: String
    let number: Int
    let link: Data
}

extension Store {
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
