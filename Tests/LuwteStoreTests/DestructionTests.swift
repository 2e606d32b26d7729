import LuwteCore
import LuwteDemo
import LuwteDomain
import LuwteRules
import LuwteStore
import Testing

@Suite struct `A zaak that is destroyed` {
    private static let approver = Author("demo-beslisser-1", as: .beslisser)
    private static let archivist = Author("archivaris-1", as: .archivaris)

    @Test(arguments: TestDatabase.all)
    func `leaves a certificate and a sound chain, and nothing that opens or is found`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        var zaak = try await test.keptClosed(isAdvised: false)
        let child = try #require(zaak.personalia.values.first)
        let everywhere = [AccessGrant(to: "demo-beslisser-1", of: zaak.gemeente, as: .beslisser, scope: .gemeente)]
        let term = SearchTerm.name(child.achternaam, bornOn: child.bornOn)
        #expect(try await test.store.find(term, in: zaak.gemeente, everywhere).count == 1)

        let last = try #require(try zaak.retention(test.law)).last
        #expect(try await test.store.retentionList(everywhere, on: last).isEmpty)
        #expect(try await test.store.retentionList(everywhere, on: last.next).map(\.zaak) == [zaak.id])
        try await test.act(&zaak, Self.approver, last.next, ApproveVernietiging())
        try await test.act(&zaak, Self.archivist, last.next, DestroyZaak())

        let certificate = try #require(try await test.store.certificates(of: zaak.gemeente).first)
        #expect(certificate.isDone)
        #expect(certificate.sections == Set(Section.allCases))
        #expect(certificate.approvedBy == Self.approver.id)
        #expect(certificate.destroyedBy == Self.archivist.id)
        #expect(certificate.finalOn == last.next.adding(days: 35))
        #expect(try await test.store.list(everywhere).rows.isEmpty)
        #expect(try await test.store.retentionList(everywhere, on: last.next).isEmpty)
        #expect(try await test.store.find(term, in: zaak.gemeente, everywhere).isEmpty)
        #expect(try await test.store.events(of: StreamID(zaak.id, of: zaak.gemeente)).allSatisfy { $0.event == nil })
        #expect(try await test.store.log.check(zaak.gemeente).findings.isEmpty)
        #expect(zaak.personalia.isEmpty)
    }

    @Test(arguments: TestDatabase.all)
    func `keeps the advice of doctors for its own term, with the course that tells so`(
        kind: TestDatabase
    ) async throws {
        let test = try await TestStore(kind)
        var zaak = try await test.keptClosed(isAdvised: true)
        let everywhere = [AccessGrant(to: "demo-beslisser-1", of: zaak.gemeente, as: .beslisser, scope: .gemeente)]
        let last = try #require(try zaak.retention(test.law)).last
        try await test.act(&zaak, Self.approver, last.next, ApproveVernietiging())
        try await test.act(&zaak, Self.archivist, last.next, DestroyZaak())

        let stream = StreamID(zaak.id, of: zaak.gemeente)
        let left = try await test.store.events(of: stream).filter { $0.event != nil }.map(\.header.section)
        #expect(Set(left) == [.medical, .course])
        let kept = try #require(try await test.store.zaak(zaak.id, of: zaak.gemeente))
        #expect(kept.rest == zaak.rest)
        #expect(kept.personalia.isEmpty)

        // Who may read papers of doctors still can, by the regeling that it was judged by.
        let row = try #require(try await test.store.row(of: zaak.id, in: zaak.gemeente))
        let regeling = try #require(test.law.library.regelingen.first { "\($0.id)" == row.regeling })
        let rol = try #require(regeling.medicalReaders.first)
        let doctor = AccessGrant(to: "arts-1", of: zaak.gemeente, as: .adviseur, rol: rol, scope: .gemeente)
        let reader = Reader("arts-1", [doctor], purpose: "terugkijken", medicalReaders: regeling.medicalReaders)
        let view = try await test.store.open(
            zaak.id, of: zaak.gemeente, for: reader, at: TestStore.moment(last.next))
        #expect(view?.records.contains { $0.event is AdviesGiven } == true)

        let rest = try #require(zaak.rest).retention.last
        #expect(try await test.store.retentionList(everywhere, on: rest).isEmpty)
        #expect(try await test.store.retentionList(everywhere, on: rest.next).map(\.zaak) == [zaak.id])
        zaak = kept
        try await test.act(&zaak, Self.approver, rest.next, ApproveVernietiging())
        try await test.act(&zaak, Self.archivist, rest.next, DestroyZaak())
        #expect(try await test.store.events(of: stream).allSatisfy { $0.event == nil })
        #expect(try await test.store.retentionList(everywhere, on: rest.next).isEmpty)
        let certificates = try await test.store.certificates(of: zaak.gemeente)
        #expect(certificates.map(\.destroyedOn) == [rest.next, last.next])
        #expect(certificates.map(\.isDone) == [true, true])
        #expect(certificates.last?.sections.isDisjoint(with: [.medical, .course]) == true)
        #expect(try await test.store.log.check(zaak.gemeente).findings.isEmpty)
        await #expect(throws: StoreError.destroyed(stream)) { try await test.store.zaak(zaak.id, of: zaak.gemeente) }
    }
}

extension TestStore {
    /// A made-up zaak that has ended, in the store.
    fileprivate func keptClosed(isAdvised: Bool) async throws -> Zaak {
        let made = try #require(try DemoTests.closed(isAdvised: isAdvised))
        try await store.append(Change(made.zaak, made.records, row: made.zaak.row(law, on: "2026-11-22")))
        return made.zaak
    }
}
