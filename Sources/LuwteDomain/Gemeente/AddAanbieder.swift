package import LuwteCore

/// Puts a location on a list of providers from a day on: the gemeente contracts it, or approves of it.
///
/// - Source: ROT-10, ROT-11.
package struct AddAanbieder: GemeenteAct {
    package static let capacities: Set<Capacity> = [.regelingbeheerder]

    /// As the regeling calls it: `goedgekeurd`.
    package let list: String
    package let locatie: LRKNumber
    package let first: CalendarDate
    package let reason: String

    package init(_ locatie: LRKNumber, to list: String, from first: CalendarDate, reason: String) {
        self.list = list
        self.locatie = locatie
        self.first = first
        self.reason = reason
    }

    package func events(in gemeente: Gemeente, _ frame: ActFrame) throws(Refusal) -> [any GemeenteEvent] {
        try requireText(list)
        try requireText(reason)
        let there = (gemeente.aanbieders[list] ?? []).filter { $0.locatie == locatie }
        guard there.allSatisfy({ $0.last.map { first > $0 } ?? false }) else { throw .alreadyOnList }
        return [AanbiederAdded(list: list, locatie: locatie.digits, first: first, reason: reason)]
    }
}

/// A location came onto a list of providers.
package struct AanbiederAdded: GemeenteEvent {
    package static let name = "aanbieder-added"
    package let list: String
    package let locatie: String
    package let first: CalendarDate
    package let reason: String

    package func apply(to gemeente: inout Gemeente, _ header: EventHeader) {
        guard let locatie = try? LRKNumber(locatie) else { return }
        gemeente.aanbieders[list, default: []].append(Aanbiederschap(locatie: locatie, first: first))
    }
}
