import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore

/// Appends a second, by one caller and by many, beside bare rows in the same database.
struct Appending {
    let store: Store
    private let gemeente: Gemeente.ID = "proefstad"
    private let author = Author("medewerker-a", as: .planbegeleider)

    func run() async throws {
        let law = try BenchLaw.read()
        for callers in [1, 32] {
            let bare = try await rate(callers) { number in
                try await store.database.write { connection in
                    _ = try connection.run(
                        "INSERT INTO day_head (gemeente, day, head) VALUES ($1, $2, $3)",
                        [.text("bare-\(callers)"), .text(Self.tenDigits(number)), .bytes(Data(count: 32))])
                }
            }
            let new = try await rate(callers) { number in
                let id = try Gezin.ID("gezin-\(callers)-\(number)")
                var gezin = Gezin(id, gemeente: gemeente)
                try await add(to: &gezin, law)
            }
            // Each caller goes on with a stream of its own.
            let more = try await rate(callers, each: callers == 1 ? 40 : 6) { caller in
                var gezin = Gezin(try Gezin.ID("gezin-meer-\(callers)-\(caller)"), gemeente: gemeente)
                for _ in 0..<10 { try await add(to: &gezin, law) }
            }
            StoreBench.say(
                "  \(callers) callers: \(Int(more * 10)) appends a second to streams that are there, \(Int(new)) to new ones "
                    + "with their key; bare rows \(Int(bare)): \(ratio(bare / more / 10)) and \(ratio(bare / new)) as many"
            )
        }
    }

    private func add(to gezin: inout Gezin, _ law: Law) async throws {
        let act = MakePlan(goals: ["Rust"], actions: [])
        let records = try gezin.perform(act, ActFrame(by: author, at: Date(), law: law))
        try await store.append(Change(gezin, records))
    }

    private static func tenDigits(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 10 - digits.count) + digits
    }

    /// How often a second something is done by some callers at once.
    private func rate(
        _ callers: Int, each given: Int? = nil, _ body: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> Double {
        let each = given ?? (callers == 1 ? 400 : 60)
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

/// The law that the zaken of a measurement are held to.
enum BenchLaw {
    static func read() throws -> Law {
        let library = try RegelingLibrary.load(folder: URL(fileURLWithPath: "regelingen", isDirectory: true))
        return Law(
            library,
            fingerprints: Dictionary(library.regelingen.map { ($0.id, "") }, uniquingKeysWith: { first, _ in first }))
    }
}
