/// Begins the history of a family with the first zaak of one of its children.
package struct BeginGezin: GezinAct {
    package static let capacities: Set<Capacity> = [.planbegeleider, .behandelaar]

    package let zaak: Zaak.ID

    package init(with zaak: Zaak.ID) { self.zaak = zaak }

    package func events(in gezin: Gezin, _ frame: ActFrame) throws(Refusal) -> [any GezinEvent] {
        guard gezin.version == 0 else { throw .alreadySent }
        return [GezinBegun(zaak: zaak)]
    }
}

/// A family is known from its first zaak on.
package struct GezinBegun: GezinEvent {
    package static let name = "gezin-begun"
    package let zaak: Zaak.ID

    package func apply(to gezin: inout Gezin, _ header: EventHeader) {
        gezin.zaken.insert(zaak)
    }
}
