import LuwteCore
import LuwteDemo
import LuwteDomain
import LuwteStore
import Testing

@Suite struct `A zaak that is destroyed` {
    @Test(arguments: TestDatabase.all)
    func `leaves a certificate and a sound chain, and nothing that opens or is found`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        let made = try #require(try DemoTests.closed())
        var zaak = made.zaak
        try await test.store.append(Change(zaak, made.records, row: zaak.row(test.law, on: "2026-11-22")))
        let child = try #require(zaak.personalia.values.first)
        let everywhere = [AccessGrant(to: "demo-beslisser-1", of: zaak.gemeente, as: .beslisser, scope: .gemeente)]
        let term = SearchTerm.name(child.achternaam, bornOn: child.bornOn)
        #expect(try await test.store.find(term, in: zaak.gemeente, everywhere).count == 1)

        let last = try #require(try zaak.retention(test.law)).last
        let (approver, archivist) = (
            Author("demo-beslisser-1", as: .beslisser), Author("archivaris-1", as: .archivaris)
        )
        try await test.act(&zaak, approver, last.next, ApproveVernietiging())
        try await test.act(&zaak, archivist, last.next, DestroyZaak())

        let certificate = try #require(try await test.store.certificates(of: zaak.gemeente).first)
        #expect(certificate.isDone)
        #expect(certificate.approvedBy == approver.id)
        #expect(certificate.destroyedBy == archivist.id)
        #expect(certificate.finalOn == last.next.adding(days: 35))
        #expect(try await test.store.list(everywhere).rows.isEmpty)
        #expect(try await test.store.find(term, in: zaak.gemeente, everywhere).isEmpty)
        #expect(try await test.store.events(of: StreamID(zaak.id, of: zaak.gemeente)).allSatisfy { $0.event == nil })
        #expect(try await test.store.log.check(zaak.gemeente).findings.isEmpty)
        #expect(zaak.personalia.isEmpty)
    }
}
