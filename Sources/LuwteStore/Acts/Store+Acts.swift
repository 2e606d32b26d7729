package import LuwteDomain

extension Store {
    /// Does an act in a zaak for somebody, and keeps what came of it. A zaak that is not there yet begins with it.
    ///
    /// - Returns: the new events; `nil` when the zaak is not this person's: as if there were none.
    /// - Throws: a ``Refusal`` of the act or of who may do it; ``StoreError/conflict(_:expected:found:)`` when something
    ///   happened that this person has not seen. Then nothing is kept.
    @discardableResult
    package func perform(
        _ act: any ZaakAct, in zaak: Zaak.ID, of gemeente: Gemeente.ID, _ attempt: Attempt
    ) async throws -> [ZaakRecord]? {
        try await perform(act, in: zaak, of: gemeente, attempt, with: [])
    }

    func perform(
        _ act: any ZaakAct, in id: Zaak.ID, of gemeente: Gemeente.ID, _ attempt: Attempt,
        with papers: [SealedDocument]
    ) async throws -> [ZaakRecord]? {
        if let stuk = (act as? ReceiveStuk)?.stuk, let document = stuk.document {
            // Nobody says that a paper is kept which was not.
            guard papers.contains(where: { $0.hash == document.hash }) else { throw Refusal.noSuchStuk(stuk.id) }
        }
        guard let (zaak, records, law) = try await tried(act, in: id, of: gemeente, attempt) else { return nil }
        let row = try zaak.row(law, on: attempt.on)
        try await append(Change(zaak, records, row: row, papers: papers))
        return records
    }

    /// What an act would come to; nothing is kept.
    func tried(
        _ act: any ZaakAct, in id: Zaak.ID, of gemeente: Gemeente.ID, _ attempt: Attempt
    ) async throws -> (zaak: Zaak, records: [ZaakRecord], law: Law)? {
        let kept = try await row(of: id, in: gemeente)
        let row = kept ?? ZaakRow(id, of: gemeente, phase: .draft, aanvrager: attempt.actor.persoon)
        guard attempt.actor.knows(row) else { return nil }
        // A zaak begins with an application, under a name that nothing had before.
        if kept == nil {
            let stream = StreamID(id, of: gemeente)
            guard act is SubmitAanvraag, try await events(of: stream).isEmpty else { return nil }
        }
        var zaak = try await zaak(id, of: gemeente) ?? Zaak(id, gemeente: gemeente)
        let member = zaak.version == 0 ? attempt.member : zaak.personen[attempt.actor.persoon]?.member
        let author = try attempt.actor.author(of: type(of: act), on: row, member: member)
        try attempt.requireSeen(StreamID(id, of: gemeente), zaak.version)
        // With the providers that the gemeente has on its lists today.
        let law = try await attempt.law.holding(self.gemeente(gemeente), on: attempt.on)
        let records = try zaak.perform(act, attempt.frame(author, law))
        return (zaak, records, law)
    }

    /// Does an act for a family, and keeps what came of it.
    ///
    /// - Parameter zaak: one of the family, through which this person knows it.
    /// - Returns: the new events; `nil` when the zaak is not this person's, or is none of the family's.
    /// - Throws: as ``perform(_:in:of:_:)``.
    @discardableResult
    package func perform(
        _ act: any GezinAct, in id: Gezin.ID, through zaak: Zaak.ID, of gemeente: Gemeente.ID, _ attempt: Attempt
    ) async throws -> [GezinRecord]? {
        guard let row = try await row(of: zaak, in: gemeente), attempt.actor.knows(row) else { return nil }
        var gezin = try await gezin(id, of: gemeente) ?? Gezin(id, gemeente: gemeente)
        let isNew = gezin.version == 0
        guard isNew || gezin.zaken.contains(zaak) else { return nil }
        if let link = act as? LinkZaak {
            guard let linked = try await self.row(of: link.zaak, in: gemeente), attempt.actor.knows(linked) else {
                return nil
            }
        }
        let author = try attempt.actor.author(of: type(of: act), on: row)
        try attempt.requireSeen(StreamID(id, of: gemeente), gezin.version)
        let frame = attempt.frame(author, attempt.law)
        // Through the zaak that it begins with, others come to know the family.
        let isBegun = act is BeginGezin
        var records = isNew && !isBegun ? try gezin.perform(BeginGezin(with: zaak), frame) : []
        records += try gezin.perform(act, frame)
        try await append(Change(gezin, records))
        return records
    }

    /// Does an act in a gemeente as a whole, and keeps what came of it.
    ///
    /// - Returns: the new events.
    /// - Throws: as ``perform(_:in:of:_:)``.
    @discardableResult
    package func perform(
        _ act: any GemeenteAct, of id: Gemeente.ID, _ attempt: Attempt
    ) async throws -> [GemeenteRecord] {
        let author = try attempt.actor.author(of: type(of: act), in: id)
        var gemeente = try await gemeente(id)
        try attempt.requireSeen(.gemeente(id), gemeente.version)
        let records = try gemeente.perform(act, attempt.frame(author, attempt.law))
        try await append(Change(gemeente, records))
        return records
    }
}
