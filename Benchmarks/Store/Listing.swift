import LuwteDomain
import LuwteStore

/// Pages of the work list, for who sees all, one in ten thousand, and nothing.
struct Listing {
    let store: Store

    func run(among count: Int) async throws {
        let readers: [(String, AccessGrant.Scope, Persoon.ID)] = [
            ("all", .gemeente, "medewerker-0"), ("one in ten thousand", .behandelaar, "medewerker-7"),
            ("nothing", .team("team-leeg"), "medewerker-0"),
        ]
        for (name, scope, persoon) in readers {
            let grants = [AccessGrant(to: persoon, of: Filling.gemeente, as: .behandelaar, scope: scope)]
            let times = try await Times.of(400) { _ = try await store.list(grants) }
            StoreBench.say("  a page of \(count) zaken, for who sees \(name): \(times)")
        }
    }
}
