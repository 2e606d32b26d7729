package import LuwteCore
import LuwteRules

extension Zaak {
    /// Everything that has to happen in this zaak, as it stands on a day, the most urgent first.
    ///
    /// - Throws: when the regeling or a national table is not at hand: an answer that leaves something out would be worse.
    package func dueItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        if vernietiging?.destroyedOn != nil { return [] }
        var items: [DueItem] = []
        for procedure in procedures { items += try procedure.dueItems(law, on: day) }
        items += try consentItems(law, on: day)
        items += try careItems(law, on: day)
        items += try klachtItems(law, on: day)
        items += try beroepItems(law, on: day)
        items += try derdenItems(law)
        return items.sorted { ($0.due, $0.kind.rawValue) < ($1.due, $1.kind.rawValue) }
    }

    private func consentItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        guard phase == .applying || phase == .placement, let current = procedures.first else { return [] }
        let regeling = try law.assessor(current.regeling.id).regeling
        guard regeling.facts.contains(where: { $0.answer == .toestemming }) else { return [] }
        guard let wanted = toestemmingenToAsk(regeling) else {
            return [item(.askGezag, day, .behandelaar, .course)]
        }
        return wanted.isEmpty ? [] : [item(.askToestemming, day, .behandelaar, .course)]
    }

    private func klachtItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        var items: [DueItem] = []
        for klacht in klachten where klacht.settled == nil {
            let about = DueItem.About.klacht(klacht.number)
            let term = try klacht.term(law)
            items.append(item(.settleKlacht, term.last, .bezwaarbehandelaar, .term(term.receipt), about))
            if klacht.ontvangst.confirmedOn == nil {
                let confirm = try klacht.ontvangst.confirmBy(receivedOn: klacht.receivedOn, law)
                items.append(item(.confirmReceipt, confirm.last, .bezwaarbehandelaar, .term(confirm.receipt), about))
            }
        }
        return items
    }

    private func beroepItems(_ law: Law, on day: CalendarDate) throws(Refusal) -> [DueItem] {
        var items: [DueItem] = []
        for procedure in procedures {
            let own = beroepen.filter { $0.against == procedure.number }
            if let term = try procedure.beroepstermijn(law), day <= term.last,
                !own.contains(where: { $0.ground == .besluit && $0.lodgedOn >= procedure.sentOn ?? day })
            {
                items.append(procedure.item(.awaitBeroep, term.last, .ouder, .term(term.receipt)))
            }
            if let wait = try procedure.lateBeroepWait(law), !own.contains(where: { $0.ground == .nietTijdig }) {
                items.append(procedure.item(.awaitLateBeroep, wait.last.next, .ouder, .term(wait.receipt)))
            }
        }
        for beroep in beroepen {
            guard let uitspraak = beroep.uitspraak, let procedure = procedure(beroep.against) else { continue }
            let about = DueItem.About.beroep(beroep.number)
            if let term = try beroep.higherTerm(law), day <= term.last,
                !beroepen.contains(where: { $0.isHigher && $0.against == beroep.against && $0.ground == beroep.ground })
            {
                items.append(procedure.item(.awaitBeroep, term.last, .ouder, .term(term.receipt), about))
            }
            guard uitspraak.outcome == .gegrond, procedure.stage.isOpen else { continue }
            let turn = procedure.decider
            if let named = uitspraak.decideBy {
                items.append(procedure.item(.decideAfterUitspraak, named, turn, .named, about))
            } else if beroep.ground == .nietTijdig {
                let term = try lawfully {
                    try law.termijnen.termijn("besluit_na_uitspraak", after: uitspraak.sentOn, event: .uitspraakSent)
                }
                items.append(procedure.item(.decideAfterUitspraak, term.last, turn, .term(term.receipt), about))
            }
        }
        return items
    }

    private func derdenItems(_ law: Law) throws(Refusal) -> [DueItem] {
        guard phase != .draft else { return [] }
        var items: [DueItem] = []
        for member in derdenToInform {
            guard let derde = derden[member], derde.informing == nil else { continue }
            let term = try derde.term(law)
            items.append(item(.informDerde, term.last, .behandelaar, .term(term.receipt), .member(member)))
        }
        return items
    }

    func item(
        _ kind: DueItem.Kind, _ due: CalendarDate, _ turn: Capacity, _ why: DueItem.Why,
        _ about: DueItem.About? = nil
    ) -> DueItem {
        DueItem(kind: kind, procedure: nil, due: due, turn: turn, why: why, about: about)
    }
}
