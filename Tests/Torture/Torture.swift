import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore

/// A process to be killed: it writes until somebody stops it, and says what is on the disk.
///
/// - `write ZAKEN KEYS MASTER ROUND`: a line `stream number` for each event whose append came back.
/// - `check ZAKEN KEYS MASTER`: reads such lines; each must be there once, and the log must be sound.
/// - `ask ZAKEN KEYS MASTER COUNT`: fills the outbox with three messages for each of so many zaken.
/// - `send ZAKEN KEYS MASTER FILE`: hands messages over until none is left: a line `zaak number` behind a shared file for each.
/// - `recover ZAKEN KEYS MASTER`: as when the lease of every message that is out has passed; says how many wait for a person.
@main
enum Torture {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.count >= 4 else { return fail("write|check ZAKEN KEYS MASTER [ROUND]") }
        let store = Store(
            try DatabaseAddress(arguments[1]).open(), keys: try DatabaseAddress(arguments[2]).open(),
            masters: try MasterKeys(try String(contentsOfFile: arguments[3], encoding: .utf8)))
        try await store.migrate()
        switch arguments[0] {
        case "write": try await write(store, round: arguments.count > 4 ? arguments[4] : "0")
        case "check": try await check(store)
        case "ask": try await OutboxRace(store: store).ask(Int(arguments.last ?? "") ?? 0)
        case "send": try await OutboxRace(store: store).send(to: arguments.last ?? "")
        case "recover": try await OutboxRace(store: store).recover()
        default: fail("write, check, ask, send or recover?")
        }
    }

    private static let gemeente: Gemeente.ID = "proefstad"
    private static let author = Author("medewerker-a", as: .planbegeleider)

    /// Eight writers, each on a family of its own and on one that they share.
    private static func write(_ store: Store, round: String) async throws {
        let law = try law()
        say("ready")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    var step = 0
                    while true {
                        step += 1
                        // A family that has grown long takes long to read: then the next one begins.
                        let name = step.isMultiple(of: 4) ? "samen-\(step / 40)" : "\(writer)-\(step / 40)"
                        try await add(to: Gezin.ID("gezin-\(round)-\(name)"), store, law)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private static func add(to id: Gezin.ID, _ store: Store, _ law: Law) async throws {
        while true {
            var gezin = try await store.gezin(id, of: gemeente) ?? Gezin(id, gemeente: gemeente)
            let plan = MakePlan(goals: ["Rust"], actions: [])
            let records = try gezin.perform(plan, ActFrame(by: author, at: Date(), law: law))
            do {
                try await store.append(Change(gezin, records))
                say("gezin/\(id) \(gezin.version)")
                return
            } catch StoreError.conflict {
                continue
            }
        }
    }

    private static func check(_ store: Store) async throws {
        var highest: [String: Int] = [:]
        var acknowledged: Set<String> = []
        while let line = readLine() {
            let words = line.split(separator: " ")
            guard words.count == 2, let number = Int(words[1]) else { continue }
            guard acknowledged.insert(line).inserted else { return fail("acknowledged twice: \(line)") }
            highest[String(words[0])] = max(highest[String(words[0])] ?? 0, number)
        }
        for (name, number) in highest {
            let id = try Gezin.ID(String(name.dropFirst("gezin/".count)))
            let version = try await store.gezin(id, of: gemeente)?.version ?? 0
            if version < number { return fail("lost: \(name) has \(version) events, \(number) were acknowledged") }
        }
        let log = try await store.log.check(gemeente)
        guard log.findings.isEmpty else { return fail("the log is not sound: \(log.findings)") }
        print("\(acknowledged.count) acknowledged, \(log.count) kept, the log is sound")
    }

    /// The acts of a family ask nothing of a regeling.
    private static func law() throws -> Law {
        let folder = URL(fileURLWithPath: "regelingen", isDirectory: true)
        return Law(try RegelingLibrary.load(folder: folder), fingerprints: [:])
    }

    /// Written at once, in one piece.
    private static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

    private static func fail(_ sentence: String) {
        FileHandle.standardError.write(Data("\(sentence)\n".utf8))
        exit(1)
    }
}
