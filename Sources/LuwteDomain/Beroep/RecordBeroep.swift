package import LuwteCore
import LuwteRules

/// Records that somebody appealed to the court. Too late or too soon is recorded too: the court judges that.
///
/// - Source: D-24, D-25 (Awb 6:12, 7:1, 8:1).
package struct RecordBeroep: ZaakAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .bezwaarbehandelaar]

    package let against: Int
    package let ground: Beroep.Ground
    package let isHigher: Bool
    package let lodgedOn: CalendarDate

    package init(against: Int, _ ground: Beroep.Ground = .besluit, isHigher: Bool = false, lodgedOn: CalendarDate) {
        self.against = against
        self.ground = ground
        self.isHigher = isHigher
        self.lodgedOn = lodgedOn
    }

    package func events(in zaak: Zaak, _ frame: ActFrame) throws(Refusal) -> [any ZaakEvent] {
        guard let contested = zaak.procedure(against) else { throw .noSuchProcedure(against) }
        guard lodgedOn <= frame.on else { throw .receivedInFuture }
        let earlier = zaak.beroepen.filter { $0.against == against && $0.ground == ground }
        if earlier.contains(where: { $0.uitspraak == nil }) { throw .alreadyOpen }
        return [
            BeroepRecorded(
                against: against, ground: ground, isHigher: isHigher, lodgedOn: lodgedOn,
                isInTime: try isInTime(contested, earlier.last, frame.law))
        ]
    }

    private func isInTime(_ contested: Procedure, _ earlier: Beroep?, _ law: Law) throws(Refusal) -> Bool {
        if isHigher {
            guard let term = try earlier?.higherTerm(law) else { throw .nothingDecided }
            return lodgedOn <= term.last
        }
        switch ground {
        case .besluit:
            guard contested.isBezwaar else { throw .bezwaarFirst }
            guard let term = try contested.beroepstermijn(law) else { throw .nothingSent }
            return lodgedOn <= term.last
        case .nietTijdig:
            guard contested.sentOn == nil, contested.stage.isOpen else { throw .procedureIsOver(against) }
            guard !contested.clock.ingebrekestellingen.isEmpty else { throw .noIngebrekestelling }
            return try contested.lateBeroepWait(law).map { lodgedOn > $0.last } ?? false
        }
    }
}

/// Somebody appealed to the court.
package struct BeroepRecorded: ZaakEvent {
    package static let name = "beroep-recorded"
    package let against: Int
    package let ground: Beroep.Ground
    package let isHigher: Bool
    package let lodgedOn: CalendarDate
    package let isInTime: Bool

    package func apply(to zaak: inout Zaak, _ header: EventHeader) {
        zaak.beroepen.append(
            Beroep(
                number: zaak.beroepen.count + 1, against: against, ground: ground, isHigher: isHigher,
                lodgedOn: lodgedOn, isInTime: isInTime))
    }
}
