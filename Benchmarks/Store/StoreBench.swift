import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore

/// What the store costs, beside the bare database in the same run.
///
/// `luwte-bench-store FOLDER SIZE… [-- ADDRESS ADDRESS]`: databases in a new folder, or on a server.
@main
enum StoreBench {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let addresses = arguments.drop { $0 != "--" }.dropFirst().map(\.self)
        let plain = arguments.prefix { $0 != "--" }
        guard let folder = plain.first else { return print("luwte-bench-store FOLDER SIZE… [-- ZAKEN KEYS]") }
        let places = addresses.count == 2 ? addresses : ["\(folder)/zaken.sqlite", "\(folder)/sleutels.sqlite"]
        let store = Store(
            try DatabaseAddress(places[0]).open(), keys: try DatabaseAddress(places[1]).open(),
            masters: try MasterKeys(MasterKeys.newLine(name: "proef")))
        try await store.migrate()
        print(addresses.isEmpty ? "SQLite" : "PostgreSQL")
        try await Appending(store: store).run()
        var filled = 0
        for size in plain.dropFirst().compactMap({ Int($0) }) {
            try await Listing(store: store).run(from: filled, to: size)
            filled = size
        }
        await store.close()
    }
}

/// Appends and loads.
struct Appending {
    let store: Store
    private let gemeente: Gemeente.ID = "proefstad"
    private let author = Author("medewerker-a", as: .planbegeleider)

    func run() async throws {
        let law = Law(
            try RegelingLibrary.load(folder: URL(fileURLWithPath: "regelingen", isDirectory: true)), fingerprints: [:])
        for callers in [1, 32] {
            let bare = try await rate(callers) { number in
                try await store.database.write { connection in
                    _ = try connection.run(
                        "INSERT INTO day_head (gemeente, day, head) VALUES ($1, $2, $3)",
                        [.text("bare-\(callers)"), .text(Self.tenDigits(number)), .bytes(Data(count: 32))])
                }
            }
            let whole = try await rate(callers) { number in
                let id = try Gezin.ID("gezin-\(callers)-\(number)")
                var gezin = Gezin(id, gemeente: gemeente)
                let act = MakePlan(goals: ["Rust"], actions: [])
                let records = try gezin.perform(act, ActFrame(by: author, at: Date(), law: law))
                try await store.append(Change(gezin, records))
            }
            print(
                "  \(callers) callers: \(Int(whole)) new streams a second, sealed and chained, with their key; "
                    + "\(Int(bare)) bare rows a second; \(ratio(bare / whole)) as many")
        }
        try await loading(law)
    }

    /// A history of thirty events, opened again and again.
    private func loading(_ law: Law) async throws {
        var gezin = Gezin("gezin-lang", gemeente: gemeente)
        for _ in 0..<30 {
            let act = MakePlan(goals: ["Rust"], actions: [])
            let records = try gezin.perform(act, ActFrame(by: author, at: Date(), law: law))
            try await store.append(Change(gezin, records))
        }
        let times = try await Times.of(300) { _ = try await store.gezin("gezin-lang", of: gemeente) }
        print("  a history of 30 events opens in \(times)")
    }

    private static func tenDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 10 - digits.count) + digits
    }

    /// How often a second something is done by some callers at once.
    private func rate(_ callers: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws -> Double {
        let each = callers == 1 ? 400 : 60
        let start = ContinuousClock.now
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<callers {
                group.addTask { for number in 0..<each { try await body(caller * each + number) } }
            }
            try await group.waitForAll()
        }
        return Double(callers * each) / (ContinuousClock.now - start).seconds
    }

    private func ratio(_ value: Double) -> String { String(format: "%.1f times", value) }
}

/// Pages of the work list, for who sees all, one in ten thousand, and nothing.
struct Listing {
    let store: Store
    private let gemeente: Gemeente.ID = "lijststad"

    func run(from first: Int, to count: Int) async throws {
        try await fill(first, count)
        let readers: [(String, AccessGrant.Scope, Persoon.ID)] = [
            ("all", .gemeente, "medewerker-0"), ("one in ten thousand", .behandelaar, "medewerker-7"),
            ("nothing", .team("team-leeg"), "medewerker-0"),
        ]
        for (name, scope, persoon) in readers {
            let grants = [AccessGrant(to: persoon, of: gemeente, as: .behandelaar, scope: scope)]
            let times = try await Times.of(200) { _ = try await store.list(grants) }
            print("  a page of \(count) zaken, for who sees \(name): \(times)")
        }
    }

    private func fill(_ first: Int, _ count: Int) async throws {
        let start: CalendarDate = "2026-01-01"
        var next = first
        while next < count {
            let last = min(next + 5_000, count)
            let rows = try (next..<last).map { number in
                // A step that shares no divisor spreads days and people over the numbers.
                let spread = number &* 7_919
                return ZaakRow(
                    try Identifier("zaak-\(number)"), of: gemeente, phase: .running,
                    team: try Identifier("team-\(number % 3)"),
                    behandelaar: try Identifier("medewerker-\(spread % 10_000)"),
                    due: .init(on: start.adding(days: spread % 720), kind: .toetsmoment, turn: .behandelaar))
            }
            try await store.refresh(rows)
            next = last
        }
    }
}

/// Times of one thing done again and again.
struct Times: CustomStringConvertible {
    private let sorted: [Double]

    static func of(_ count: Int, _ body: () async throws -> Void) async rethrows -> Times {
        var times: [Double] = []
        for _ in 0..<count {
            let start = ContinuousClock.now
            try await body()
            times.append((ContinuousClock.now - start).seconds)
        }
        return Times(sorted: times.sorted())
    }

    var description: String {
        let (middle, high) = (sorted[sorted.count / 2], sorted[sorted.count * 95 / 100])
        return String(format: "%.2f ms p50, %.2f ms p95", middle * 1000, high * 1000)
    }
}

extension Duration {
    /// Whole and broken seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
