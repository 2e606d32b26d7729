package import LuwteCore
import LuwteRules

/// Asks somebody's view on what is proposed.
///
/// - Source: U9, D-22.
package struct AskZienswijze: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar]

    package let procedure: Int
    package let from: String
    /// The last day to answer; `nil` takes the length that the national tables give where no law has one.
    package let until: CalendarDate?

    package init(procedure: Int, from: String, until: CalendarDate? = nil) {
        self.procedure = procedure
        self.from = from
        self.until = until
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure, claims: true)
        guard current.stage == .proposed else { throw .wrongStage(current.stage) }
        var last = until
        if last == nil { last = try lawfully { try frame.law.termijnen.termijn("zienswijze", after: frame.on).last } }
        guard let until = last else { throw .tableIncomplete }
        guard until > frame.on else { throw .dayHasPassed(until) }
        return [ZienswijzeAsked(procedure: procedure, from: from, until: until)]
    }
}

/// Somebody was asked for a view.
package struct ZienswijzeAsked: ZaakEvent {
    package static let name = "zienswijze-asked"
    package let procedure: Int
    package let from: String
    package let until: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.zienswijzen.append(Zienswijze(from: from, askedOn: header.on, until: until)) }
        zaak.contacted(from, on: header.on)
    }
}
