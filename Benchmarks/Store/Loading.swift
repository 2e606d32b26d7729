import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore

/// Opening a zaak of thirty events in four sections, among many others.
struct Loading {
    let store: Store
    private let gemeente: Gemeente.ID
    private static let count = 200

    /// Keeps the zaken that are opened.
    init(store: Store) async throws {
        self.store = store
        let law = try BenchLaw.read()
        guard let gemeente = law.library.regelingen.first?.header.gemeenten.first?.id else {
            throw StoreError.unreadable
        }
        self.gemeente = try Identifier(gemeente)
        for number in 0..<Self.count { try await keep(number, law) }
    }

    func run(among size: Int) async throws {
        var number = 0
        let times = try await Times.of(400) {
            // A step that shares no divisor goes over all of them.
            number = (number + 77) % Self.count
            _ = try await store.zaak(try Zaak.ID("open-\(number)"), of: gemeente)
        }
        StoreBench.say("  a zaak of 30 events opens among \(size) in \(times)")
    }

    private func keep(_ number: Int, _ law: Law) async throws {
        let worker = Author("medewerker-a", as: .behandelaar)
        let frame = ActFrame(by: worker, at: Date(), law: law)
        var zaak = Zaak(try Zaak.ID("open-\(number)"), gemeente: gemeente)
        var records = try zaak.perform(
            SubmitAanvraag(
                kind: "kind1", channel: .post, receivedOn: frame.on, request: .init(first: frame.on),
                feiten: [], completeSubjects: []), frame)
        while records.count < 30 {
            let person = Personalia(
                voornamen: "Proef", achternaam: "Persoon", bornOn: "2023-01-02", bsn: nil)
            records += try zaak.perform(RecordPersonalia(person, of: "kind1"), frame)
            records += try zaak.perform(AssignZaak(to: "team-1"), frame)
            records += try zaak.perform(MarkUnsafeContact(member: "ouder2", isUnsafe: true), frame)
            records += try zaak.perform(GiveFeiten([], completeSubjects: ["ouder"]), frame)
        }
        try await store.append(Change(zaak, records, row: try zaak.row(law, on: frame.on)))
    }
}
