import LuwteCore
import LuwteRules

/// Records what the network can do, as it was talked through with the family.
package struct RecordNetwerkanalyse: GezinAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .planbegeleider]

    package let analysis: Netwerkanalyse

    package init(_ analysis: Netwerkanalyse) { self.analysis = analysis }

    package func events(in gezin: Gezin, _ frame: ActFrame) throws(Refusal) -> [any GezinEvent] {
        guard analysis.heldOn <= frame.on else { throw .notYet(analysis.heldOn) }
        for offer in analysis.helpers.flatMap(\.offers) where offer.answer != .can {
            try requireText(offer.reason ?? "")
        }
        return [NetwerkAnalysed(analysis: analysis)]
    }
}

/// The network was talked through.
package struct NetwerkAnalysed: GezinEvent {
    package static let name = "netwerk-analysed"
    package let analysis: Netwerkanalyse
    package var section: Section { .plan }

    package func apply(to gezin: inout Gezin, _ header: EventHeader) {
        gezin.netwerk = analysis
        for helper in analysis.helpers where gezin.derden[helper.id] == nil {
            gezin.derden[helper.id] = Derde(obtainedOn: analysis.heldOn)
        }
    }
}
