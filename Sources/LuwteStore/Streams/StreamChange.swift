package import LuwteDomain

/// Events to add to one stream.
package struct StreamChange: Sendable {
    package let stream: StreamID
    /// The number of the last event that whoever adds them has seen; 0 for a stream that is not there.
    package let seen: Int
    let events: [(header: EventHeader, event: any StreamEvent)]

    package init(_ zaak: Zaak, _ records: [ZaakRecord]) {
        stream = StreamID(zaak.id, of: zaak.gemeente)
        seen = (records.first?.header.number ?? zaak.version + 1) - 1
        events = records.map { ($0.header, $0.event) }
    }

    package init(_ gezin: Gezin, _ records: [GezinRecord]) {
        stream = StreamID(gezin.id, of: gezin.gemeente)
        seen = (records.first?.header.number ?? gezin.version + 1) - 1
        events = records.map { ($0.header, $0.event) }
    }

    package init(_ gemeente: Gemeente, _ records: [GemeenteRecord]) {
        stream = StreamID.gemeente(gemeente.id)
        seen = (records.first?.header.number ?? gemeente.version + 1) - 1
        events = records.map { ($0.header, $0.event) }
    }

    var sections: Set<Section> { Set(events.map(\.header.section)) }
}
