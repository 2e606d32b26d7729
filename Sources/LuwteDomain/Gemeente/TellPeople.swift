import LuwteCore

/// Records that the people whose data leaked were told, or why that was left out.
///
/// - Source: D-30 (AVG 34): without delay when the risk for them is high.
package struct TellPeople: GemeenteAct {
    package static let capacities: Set<Capacity> = [.toezichthouder]

    package let datalek: Int
    package let informing: Informing

    package init(_ datalek: Int, _ informing: Informing) {
        self.datalek = datalek
        self.informing = informing
    }

    package func events(in gemeente: Gemeente, _ frame: ActFrame) throws(Refusal) -> [any GemeenteEvent] {
        let current = try gemeente.datalek(datalek)
        guard current.people == nil else { throw .alreadySent }
        try informing.require(by: frame.on)
        if case .told(let day) = informing, day < CalendarDate(at: current.discoveredAt) { throw .dayHasPassed(day) }
        return [PeopleTold(datalek: datalek, informing: informing)]
    }
}

/// The people whose data leaked know, or it was left out.
package struct PeopleTold: GemeenteEvent {
    package static let name = "people-told"
    package let datalek: Int
    package let informing: Informing
    package var section: Section { .social }

    package func apply(to gemeente: inout Gemeente, _ header: EventHeader) {
        gemeente.changeDatalek(datalek) { $0.people = informing }
    }
}
