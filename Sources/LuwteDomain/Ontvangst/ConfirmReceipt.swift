package import LuwteCore
import LuwteRules

/// Records that whoever sent something was told that it came in.
///
/// - Source: D-06. What somebody sends online is confirmed by itself; this is for what a worker registers.
package struct ConfirmReceipt: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .bezwaarbehandelaar]

    package let of: Ingekomen

    package init(of ingekomen: Ingekomen) { of = ingekomen }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let ontvangst = try zaak.ontvangst(of: of) else { throw .nothingAsked }
        guard ontvangst.confirmedOn == nil else { throw .alreadySent }
        return [ReceiptConfirmed(of: of, on: frame.on)]
    }
}

/// Whoever sent something was told that it came in.
package struct ReceiptConfirmed: ZaakEvent {
    package static let name = "receipt-confirmed"
    package let of: Ingekomen
    package let on: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        switch of {
        case .procedure(let number): zaak.change(number) { $0.ontvangst?.confirmedOn = on }
        case .klacht(let number): zaak.changeKlacht(number) { $0.ontvangst.confirmedOn = on }
        }
    }
}

extension Zaak {
    /// - Throws: when there is no such thing.
    fileprivate func ontvangst(of ingekomen: Ingekomen) throws(Refusal) -> Ontvangst? {
        switch ingekomen {
        case .procedure(let number):
            guard let procedure = procedure(number) else { throw .noSuchProcedure(number) }
            return procedure.ontvangst
        case .klacht(let number): return try klacht(number).ontvangst
        }
    }
}
