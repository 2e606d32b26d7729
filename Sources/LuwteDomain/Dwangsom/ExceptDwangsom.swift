import LuwteCore
package import LuwteRules

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
