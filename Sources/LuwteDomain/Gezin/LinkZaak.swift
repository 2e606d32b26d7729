import LuwteCore
import LuwteRules

/// Makes a placement part of the plan: no first day of care without it, where the regeling asks that.
package struct LinkZaak: GezinAct {
    package static let capacities: Set<Capacity> = [.planbegeleider, .behandelaar]

    package let zaak: Zaak.ID

    package init(_ zaak: Zaak.ID) { self.zaak = zaak }

    package func events(in gezin: Gezin, _ frame: ActFrame) throws(Refusal) -> [any GezinEvent] {
        guard gezin.plan != nil else { throw .noPlan }
        return [ZaakLinked(zaak: zaak)]
    }
}

/// A placement became part of the plan.
package struct ZaakLinked: GezinEvent {
    package static let name = "zaak-linked"
    package let zaak: Zaak.ID

    package func apply(to gezin: inout Gezin, _ header: EventHeader) {
        gezin.plan?.zaken.insert(zaak)
        gezin.zaken.insert(zaak)
    }
}
