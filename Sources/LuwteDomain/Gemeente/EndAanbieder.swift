package import LuwteCore

/// Takes a location off a list of providers, after a last day.
///
/// Zaken that were decided keep their place; a first day of care after the last day is refused.
package struct EndAanbieder: GemeenteAct {
    package static let capacities: Set<Capacity> = [.regelingbeheerder]

    package let list: String
    package let locatie: LRKNumber
    package let last: CalendarDate
    package let reason: String

    package init(_ locatie: LRKNumber, on list: String, last: CalendarDate, reason: String) {
        self.list = list
        self.locatie = locatie
        self.last = last
        self.reason = reason
    }

    package func events(in gemeente: Gemeente, _ frame: ActFrame) throws(Refusal) -> [any GemeenteEvent] {
        try requireText(reason)
        guard let current = gemeente.aanbieders[list]?.last(where: { $0.locatie == locatie }), current.holds(on: last)
        else { throw .notOnList }
        // What was so on a day that has passed stays so: besluiten rest on it.
        guard last >= frame.on else { throw .dayHasPassed(last) }
        return [AanbiederEnded(list: list, locatie: locatie.digits, last: last, reason: reason)]
    }
}

/// A location goes off a list of providers.
package struct AanbiederEnded: GemeenteEvent {
    package static let name = "aanbieder-ended"
    package let list: String
    package let locatie: String
    package let last: CalendarDate
    package let reason: String

    package func apply(to gemeente: inout Gemeente, _ header: EventHeader) {
        guard let index = gemeente.aanbieders[list]?.lastIndex(where: { $0.locatie.digits == locatie }) else { return }
        gemeente.aanbieders[list]?[index].last = last
    }
}
