import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore

/// Workers in several processes that hand over the messages of one outbox.
struct OutboxRace {
    let store: Store
    private let gemeente: Gemeente.ID = "rotterdam"

    /// Zaken with three messages each: of receipt, and two that ask for consent.
    func ask(_ count: Int) async throws {
        let library = try RegelingLibrary.load(folder: URL(fileURLWithPath: "regelingen", isDirectory: true))
        let law = Law(
            library,
            fingerprints: Dictionary(library.regelingen.map { ($0.id, "") }, uniquingKeysWith: { first, _ in first }))
        guard let regeling = library.current(gemeente: gemeente.text, on: "2026-03-02"),
            let consent = regeling.facts.first(where: { $0.answer == .toestemming })?.fullName
        else { return print("There is no regeling that asks for consent.") }
        let parent = Author("ouder-1", as: .ouder, rol: "ouder", member: "ouder1")
        let worker = Author("medewerker-a", as: .behandelaar)
        let moment = Date(timeIntervalSince1970: 1_772_442_000)
        for number in 0..<count {
            var zaak = Zaak(try Zaak.ID("zaak-\(number)"), gemeente: gemeente)
            let submit = SubmitAanvraag(
                kind: "kind1", channel: .formulier, receivedOn: "2026-03-02", request: .init(first: "2026-05-01"),
                feiten: [], completeSubjects: [])
            var records = try zaak.perform(submit, ActFrame(by: parent, at: moment, law: law))
            for holder in ["ouder1", "ouder2"] {
                let ask = AskToestemming(holder: holder, subject: consent)
                records += try zaak.perform(ask, ActFrame(by: worker, at: moment, law: law))
            }
            try await store.append(Change(zaak, records, row: zaak.row(law, on: "2026-03-02")))
        }
        print(try await Outbox(store, of: gemeente).counts()["waiting"] ?? 0)
    }

    /// What comes first in the file was handed over first: a line is written before the message is done.
    func send(to path: String) async throws {
        let outbox = Outbox(store, of: gemeente)
        let file = open(path, O_WRONLY | O_APPEND)
        guard file >= 0 else { return print("There is no such file.") }
        let worker = "worker-\(getpid())"
        // What waits behind a message that a killed worker holds, comes free after its lease: nobody waits for that here.
        var idle = 0
        while idle < 500 {
            guard let item = try await outbox.take(by: worker, at: Date()) else {
                idle += 1
                try await Task.sleep(for: .milliseconds(2))
                continue
            }
            idle = 0
            let line = Data("\(item.zaak) \(item.number) \(item.messageID) \(worker)\n".utf8)
            _ = line.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            _ = try await outbox.finish(item)
        }
    }

    func recover() async throws {
        print(try await Outbox(store, of: gemeente).recover(at: Date(timeIntervalSinceNow: Outbox.lease + 1)))
    }
}
