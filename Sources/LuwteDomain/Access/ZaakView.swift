/// A zaak as somebody sees it: whoever reads a part of it names the section that the part lies in.
package struct ZaakView: Sendable {
    package let sections: Set<Section>
    /// The events of those sections; that there are others is not told.
    package let records: [ZaakRecord]
    private let zaak: Zaak

    package init(_ zaak: Zaak, _ records: [ZaakRecord], sections: Set<Section>) {
        self.zaak = zaak
        self.sections = sections
        self.records = records.filter { sections.contains($0.header.section) }
    }

    package var id: Zaak.ID { zaak.id }
    package var gemeente: Gemeente.ID { zaak.gemeente }
    /// How many events the zaak has: what whoever acts on it says to have seen.
    package var version: Int { zaak.version }

    /// A part that lies in these sections; `nil` for whoever may not read each of them.
    package func callAsFunction<Part>(_ needed: Section..., read: (Zaak) throws -> Part) rethrows -> Part? {
        guard sections.isSuperset(of: needed) else { return nil }
        return try read(zaak)
    }
}
