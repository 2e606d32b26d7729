package import LuwteCore

/// The end of the keeping of a zaak (D-32).
package struct Vernietiging: Hashable, Sendable {
    package let approvedBy: Persoon.ID
    package let approvedOn: CalendarDate
    package internal(set) var destroyedOn: CalendarDate?
}

extension Zaak {
    /// - Throws: while the zaak must still be kept: its term runs, or somebody disputes a besluit.
    func requireKeptLongEnough(_ frame: ActFrame) throws(Refusal) {
        guard let retention = try retention(frame.law) else { throw .notClosed }
        guard frame.on > retention.last else { throw .stillKept(until: retention.last) }
        if let open = procedures.first(where: { $0.stage.isOpen }) { throw .procedureStillOpen(open.number) }
        if let open = beroepen.first(where: { $0.uitspraak == nil }) { throw .beroepStillOpen(open.number) }
        if let open = klachten.first(where: { $0.settled == nil }) { throw .klachtStillOpen(open.number) }
    }
}
