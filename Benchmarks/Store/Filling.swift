import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// Many zaken: a row for lists, a stream with two events, and a key. What is sealed in them is noise.
struct Filling {
    let store: Store
    let keys: any Database
    static let gemeente: Gemeente.ID = "lijststad"

    func run(from first: Int, to count: Int) async throws {
        var next = first
        while next < count {
            let last = min(next + 5_000, count)
            try await store.refresh(try (next..<last).map(row))
            let numbers = next..<last
            try await store.database.write { connection in
                for number in numbers { try Self.stream(number, connection) }
            }
            try await keys.write { connection in
                for number in numbers {
                    try connection.run(
                        """
                        INSERT INTO section_key (gemeente, stream, section, master, wrapped)
                        VALUES ($1, $2, 'verloop', 'proef', $3)
                        """,
                        [.text(Self.gemeente.text), .text("zaak/zaak-\(number)"), .bytes(Self.noise(60))])
                }
            }
            next = last
        }
        // What was just written goes to the disk first: else its writing is measured with the reading that follows.
        sync()
    }

    private func row(_ number: Int) throws -> ZaakRow {
        // A step that shares no divisor spreads days and people over the numbers.
        let spread = number &* 7_919
        return ZaakRow(
            try Identifier("zaak-\(number)"), of: Self.gemeente, phase: .running,
            team: try Identifier("team-\(number % 3)"), behandelaar: try Identifier("medewerker-\(spread % 10_000)"),
            due: .init(
                on: ("2026-01-01" as CalendarDate).adding(days: spread % 720), kind: .toetsmoment, turn: .behandelaar))
    }

    private static func stream(_ number: Int, _ connection: any SQLConnection) throws {
        let key: [SQLValue] = [.text(gemeente.text), .text("zaak/zaak-\(number)")]
        try connection.run(
            "INSERT INTO stream (gemeente, stream, version, chain) VALUES ($1, $2, 2, $3)", key + [.bytes(noise(32))])
        for event in 1...2 {
            try connection.run(
                """
                INSERT INTO event (gemeente, stream, number, recorded_on, header, sealed, chain)
                VALUES ($1, $2, $3, '2026-01-02', $4, $5, $6)
                """,
                key + [.integer(Int64(event)), .bytes(noise(180)), .bytes(noise(200)), .bytes(noise(32))])
        }
    }

    private static func noise(_ count: Int) -> Data { Data(repeating: 0x5A, count: count) }
}
