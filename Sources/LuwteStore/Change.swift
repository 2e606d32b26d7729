package import LuwteDomain

/// What one act or several change: the events of its streams, the row of the zaak, and what has to leave the house.
package struct Change: Sendable {
    let streams: [StreamChange]
    let row: ZaakRow?
    let berichten: [Bericht]
    /// Who the members are, when that changed: they are searched by it.
    let personalia: [Personalia]?

    /// Papers that came in, each with the number of the event that tells of it.
    let papers: [(paper: SealedDocument, event: Int)]

    /// The destruction of the zaak, when it is one.
    let destruction: (header: EventHeader, event: ZaakDestroyed)?

    /// - Parameters:
    ///   - zaak: as it stands after the records.
    ///   - row: of the same zaak.
    package init(_ zaak: Zaak, _ records: [ZaakRecord], row: ZaakRow, gezin: (Gezin, [GezinRecord])? = nil) {
        self.init(zaak, records, row: row, gezin: gezin, papers: [])
    }

    /// - Parameter papers: those that the records tell of, on the disk already where they lie in a folder.
    init(
        _ zaak: Zaak, _ records: [ZaakRecord], row: ZaakRow, gezin: (Gezin, [GezinRecord])? = nil,
        papers: [SealedDocument]
    ) {
        self.papers = papers.compactMap { paper in
            records.first { ($0.event as? StukReceived)?.stuk.document?.hash == paper.hash }
                .map { (paper, event: $0.header.number) }
        }
        streams = [StreamChange(zaak, records)] + (gezin.map { [StreamChange($0.0, $0.1)] } ?? [])
        self.row = row
        berichten = zaak.berichten(about: records)
        destruction =
            records.lazy.compactMap { record in
                (record.event as? ZaakDestroyed).map { (record.header, $0) }
            }.first
        personalia = records.contains { $0.event is PersonaliaRecorded } ? Array(zaak.personalia.values) : nil
    }

    /// What happened to a family alone.
    package init(_ gezin: Gezin, _ records: [GezinRecord]) {
        streams = [StreamChange(gezin, records)]
        row = nil
        berichten = []
        personalia = nil
        papers = []
        destruction = nil
    }

    /// What happened in a gemeente as a whole.
    package init(_ gemeente: Gemeente, _ records: [GemeenteRecord]) {
        streams = [StreamChange(gemeente, records)]
        row = nil
        berichten = []
        personalia = nil
        papers = []
        destruction = nil
    }
}
