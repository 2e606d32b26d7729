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

    /// - Returns: `nil` for a line of another form.
    package init?(line: Substring) {
        let words = line.split(separator: " ")
        guard words.count == 3, let gemeente = try? Gemeente.ID(String(words[0])),
            let day = try? CalendarDate(String(words[1])), let head = Data(hex: words[2]), head.count == 32
        else { return nil }
        self.init(gemeente: gemeente, day: day, head: head)
    }

    /// As it is published: gemeente, day and 64 hexadecimal digits.
    package var line: String { "\(gemeente) \(day.iso) \(head.hex)" }
}

/// The last link of a stream on a day.
struct DayLink: Hashable, Sendable {
    let stream: String
    let number: Int
    let link: Data
}
