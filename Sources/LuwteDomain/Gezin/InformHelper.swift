import LuwteCore
import LuwteRules

/// Records that a helper of the network was told that the family gave data about them, or why that was left out.
///
/// - Source: D-28 (AVG 14).
package struct InformHelper: GezinAct {
    package static let capacities: Set<Capacity> = [.behandelaar, .planbegeleider]

    /// By the ID in the netwerkanalyse.
    package let helper: String
    package let informing: Informing

    package init(_ helper: String, _ informing: Informing) {
        self.helper = helper
        self.informing = informing
    }

    package func events(in gezin: Gezin, _ frame: ActFrame) throws(Refusal) -> [any GezinEvent] {
        guard let derde = gezin.derden[helper] else { throw .nobodyToTell }
        guard derde.informing == nil else { throw .alreadySent }
        try informing.require(by: frame.on)
        return [HelperInformed(helper: helper, informing: informing)]
    }
}

/// A helper knows that the family gave data about them, or it was left out.
package struct HelperInformed: GezinEvent {
    package static let name = "helper-informed"
    package let helper: String
    package let informing: Informing
    package var section: Section { .plan }

    package func apply(to gezin: inout Gezin, _ header: EventHeader) {
        gezin.derden[helper]?.informing = informing
    }
}

extension Gezin {
    /// Everything that has to happen for the family as a whole, the most urgent first.
    ///
    /// - Throws: when a national table is not at hand.
    package func dueItems(_ law: Law) throws(Refusal) -> [DueItem] {
        var items: [DueItem] = []
        for (helper, derde) in derden.sorted(by: { ($0.value.obtainedOn, $0.key) < ($1.value.obtainedOn, $1.key) })
        where derde.informing == nil {
            let term = try derde.term(law)
            items.append(
                DueItem(
                    kind: .informDerde, procedure: nil, due: term.last, turn: .planbegeleider, why: .term(term.receipt),
                    about: .member(helper)))
        }
        return items
    }
}
