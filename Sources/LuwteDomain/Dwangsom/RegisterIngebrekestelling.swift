package import LuwteCore
package import LuwteRules

/// Registers a notice that the besluit is late. One that comes before the term is over has no effect, and is kept.
///
/// - Source: U21, D-12 (Awb 4:17).
package struct RegisterIngebrekestelling: ZaakAct {
    package static let capacities: Set<Capacity> = [.ouder, .tweedeOuder, .gemachtigde, .behandelaar]

    package let procedure: Int
    package let receivedOn: CalendarDate

    package init(procedure: Int, receivedOn: CalendarDate) {
        self.procedure = procedure
        self.receivedOn = receivedOn
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        let current = try zaak.requireOpen(procedure)
        try frame.requireReceipt(receivedOn)
        guard try lawfully({ try current.beslistermijn(frame.law) }) != nil else { throw .noTermRuns }
        return [IngebrekestellingReceived(procedure: procedure, receivedOn: receivedOn)]
    }
}

/// A notice of default came in.
package struct IngebrekestellingReceived: ZaakEvent {
    package static let name = "ingebrekestelling-received"
    package let procedure: Int
    package let receivedOn: CalendarDate

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) {
            $0.clock.ingebrekestellingen.append(Ingebrekestelling(receivedOn: receivedOn, exception: nil))
        }
    }
}

/// Judges that no dwangsom is owed (Awb 4:17 lid 6).
package struct ExceptDwangsom: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int
    package let exception: Dwangsom.Exception
    package let motivering: String

    package init(procedure: Int, exception: Dwangsom.Exception, motivering: String) {
        self.procedure = procedure
        self.exception = exception
        self.motivering = motivering
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let current = zaak.procedure(procedure) else { throw .noSuchProcedure(procedure) }
        guard !current.clock.ingebrekestellingen.isEmpty else { throw .noIngebrekestelling }
        try requireText(motivering)
        return [DwangsomExcepted(procedure: procedure, exception: exception, motivering: motivering)]
    }
}

/// A person judged that no dwangsom is owed.
package struct DwangsomExcepted: ZaakEvent {
    package static let name = "dwangsom-excepted"
    package let procedure: Int
    package let exception: Dwangsom.Exception
    package let motivering: String

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { procedure in
            guard let last = procedure.clock.ingebrekestellingen.indices.last else { return }
            procedure.clock.ingebrekestellingen[last].exception = exception
        }
    }
}

/// Decides how much dwangsom is owed.
///
/// - Source: U23, D-13 (Awb 4:18).
package struct DecideDwangsom: ZaakAct {
    package static let capacities: Set<Capacity> = [.beslisser]

    package let procedure: Int

    package init(procedure: Int) { self.procedure = procedure }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let current = zaak.procedure(procedure) else { throw .noSuchProcedure(procedure) }
        guard let dwangsom = try current.dwangsom(frame.law, on: frame.on) else { throw .noIngebrekestelling }
        guard current.sentOn != nil || dwangsom.decideBy != nil else { throw .dwangsomStillRuns }
        guard current.clock.dwangsombesluit == nil else { throw .alreadySent }
        return [DwangsomDecided(procedure: procedure, total: dwangsom.total, days: dwangsom.days.count, on: frame.on)]
    }
}

/// It was decided how much dwangsom is owed.
package struct DwangsomDecided: ZaakEvent {
    package static let name = "dwangsom-decided"
    package let procedure: Int
    package let total: Money
    package let days: Int
    package let on: CalendarDate
    package var section: Section { .money }

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.change(procedure) { $0.clock.dwangsombesluit = on }
    }
}

extension Procedure {
    /// What is owed because the besluit is late, up to and including a day; `nil` without a notice.
    ///
    /// - Throws: when a length or amount is not in the national tables.
    package func dwangsom(_ law: Law, on day: CalendarDate) throws(Refusal) -> Dwangsom? {
        guard !clock.ingebrekestellingen.isEmpty else { return nil }
        return try lawfully { () throws -> Dwangsom? in
            guard let over = try beslistermijn(law)?.decideBy else { return nil }
            // The first notice that came after the term counts; without one, the last is answered as premature.
            let valid = clock.ingebrekestellingen.first { $0.receivedOn > over } ?? clock.ingebrekestellingen.last
            guard let valid else { return nil }
            return try law.termijnen.dwangsom(
                DwangsomInput(
                    termOver: over, noticeReceivedOn: valid.receivedOn, decisionSentOn: sentOn, upTo: day,
                    exception: valid.exception))
        }
    }
}
