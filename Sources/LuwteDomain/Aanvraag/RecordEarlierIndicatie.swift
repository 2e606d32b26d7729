package import LuwteCore

/// What a worker found of SMI that the child had before.
package struct EarlierIndicatie: Hashable, Sendable, Codable {
    package let hadEarlier: Bool
    /// Its last day, where that is known.
    package let lastDay: CalendarDate?
    /// Where it was looked up.
    package let ground: String

    package init(hadEarlier: Bool, lastDay: CalendarDate? = nil, ground: String) {
        self.hadEarlier = hadEarlier
        self.lastDay = lastDay
        self.ground = ground
    }
}

/// Records whether the child had SMI before, so that whoever decides sees it.
///
/// - Source, ROT-65: an earlier SMI bars nothing by itself.
package struct RecordEarlierIndicatie: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let found: EarlierIndicatie

    package init(_ found: EarlierIndicatie) { self.found = found }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard zaak.phase != .draft else { throw .notSubmitted }
        try requireText(found.ground)
        if let day = found.lastDay {
            guard found.hadEarlier else { throw .reasonNotForThis }
            if day > frame.on { throw .notYet(day) }
        }
        return [EarlierIndicatieRecorded(found: found)]
    }
}

/// It was looked up whether the child had SMI before.
package struct EarlierIndicatieRecorded: ZaakEvent {
    package static let name = "earlier-indicatie-recorded"
    package let found: EarlierIndicatie
    package var section: Section { .social }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.earlier = found
    }
}
