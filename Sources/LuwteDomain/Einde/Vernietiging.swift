package import LuwteCore

/// The end of the keeping of a zaak (D-32).
package struct Vernietiging: Hashable, Sendable {
    package let approvedBy: Persoon.ID
    package let approvedOn: CalendarDate
    package internal(set) var destroyedOn: CalendarDate?
}

/// What is left of a zaak after its term: the advice of doctors, which is kept longer, and the course that tells so.
package struct Rest: Hashable, Sendable {
    package let retention: Retention
    /// The folder and version of the last regeling that it was judged by: it says who reads the advice.
    package let regeling: String?
    /// The day on which everything else was destroyed.
    package let destroyedOn: CalendarDate

    package static let sections: Set<Section> = [.medical, .course]
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
