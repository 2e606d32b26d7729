import LuwteCore

extension Termijnen {
    /// The last day for a besluit on an aanvraag, with everything that made it stand still or moved it.
    ///
    /// Without a basis the earliest date counts: no extension, and no move for a weekend or holiday.
    /// - Throws: `LandelijkRefusal` when the law's length is not in the data.
    /// - Source: rules D-03, D-07 … D-11 (DL 1, DL 2).
    package func beslistermijn(_ input: BeslistermijnInput) throws(LandelijkRefusal) -> Beslistermijn {
        let strict = try count(input, isLenient: false)
        var others: [OtherReading] = []
        let lenient = try count(input, isLenient: true)
        if lenient.end != strict.end { others.append(OtherReading(text: .lenientSuspension, day: lenient.end)) }
        if input.basis == nil {
            var withAwb = input
            withAwb.basis = .awb
            let other = try count(withAwb, isLenient: false)
            if other.end != strict.end { others.append(OtherReading(text: .withBasisAwb, day: other.end)) }
        }
        var receipt = strict.receipt
        receipt.add(.lastDay, strict.end, rule: "D-07", source: strict.source)
        return Beslistermijn(
            decideBy: strict.end, suspendedDays: strict.running.suspended.dayCountOnce,
            leaveUntreatedBy: try unusedAanvulling(input).map { aanvulling throws(LandelijkRefusal) in
                try leaveUntreated(aanvulling)?.last
            } ?? nil,
            otherReadings: others, receipt: receipt)
    }

    /// The last day to leave an aanvraag untreated; `nil` when the letter named no last day.
    ///
    /// - Throws: `LandelijkRefusal` when the law's length is not in the data.
    /// - Source: rule D-09 (DL 2).
    package func leaveUntreated(_ aanvulling: Aanvulling) throws(LandelijkRefusal) -> Termijn? {
        guard let until = aanvulling.until, until > aanvulling.invitedOn else { return nil }
        let inTime = aanvulling.isCompletedInTime ? aanvulling.completedOn : nil
        return try termijn(
            LegalTermID.nietBehandelen.rawValue, after: inTime ?? until,
            event: inTime == nil ? .hersteltermijnOver : .aanvullingReceived)
    }

    /// The last invitation that was not answered in time.
    private func unusedAanvulling(_ input: BeslistermijnInput) -> Aanvulling? {
        let aanvullingen = input.opschortingen.compactMap { opschorting -> Aanvulling? in
            if case .aanvulling(let aanvulling) = opschorting { aanvulling } else { nil }
        }
        guard let last = aanvullingen.max(by: { $0.invitedOn < $1.invitedOn }), !last.isCompletedInTime else {
            return nil
        }
        return last
    }

    // MARK: Counting

    private typealias Count = (end: CalendarDate, running: RunningTerm, source: String, receipt: TermijnReceipt)

    private func count(_ input: BeslistermijnInput, isLenient: Bool) throws(LandelijkRefusal) -> Count {
        let law = try landelijk.term(.beslistermijn, on: input.receivedOn)
        var receipt = TermijnReceipt()
        receipt.add(.event(.aanvraagReceived, input.receivedOn), input.receivedOn, rule: "D-07", source: law.source)
        let (length, source) = length(input, law)
        var running = RunningTerm(event: input.receivedOn, length: length)
        receipt.add(.length(length, title: law.title), running.last, rule: "D-07", source: source)
        if input.basis == nil { receipt.add(.basisNotSet, rule: "D-07", source: source) }
        let weekendRule = weekendRule(input, length)
        var isExtended = false
        for happening in happenings(input) {
            var ignored = TermijnReceipt()
            let end = self.end(
                of: running.last, first: input.receivedOn.next, rule: weekendRule, &ignored)
            switch happening {
            case .suspension(let opschorting):
                running.suspend(opschorting, runningTo: end, isLenient: isLenient, &receipt)
            case .extension(let bericht):
                extend(&running, bericht, input, runningTo: end, &isExtended, &receipt)
            }
        }
        if running.suspended.count > 1 {
            let days = running.suspended.dayCountOnce
            receipt.add(.suspendedInAll(days), running.last, rule: "D-08", source: "Algemene wet bestuursrecht 4:15")
        }
        let end = end(of: running.last, first: input.receivedOn.next, rule: weekendRule, &receipt)
        return (end, running, source, receipt)
    }

    /// The law's own length, or the verordening's; a beleidsregel can only be shorter than the law.
    private func length(_ input: BeslistermijnInput, _ law: LegalTerm) -> (length: Term, source: String) {
        guard let own = input.length else { return (law.length, law.source) }
        let isEarlier = own.lastDay(after: input.receivedOn) < law.length.lastDay(after: input.receivedOn)
        switch input.basis {
        case .verordening: return (own, "verordening")
        case .awb, nil: return isEarlier ? (own, "regeling; \(law.source)") : (law.length, law.source)
        }
    }

    private func weekendRule(_ input: BeslistermijnInput, _ length: Term) -> WeekendRule {
        switch input.basis {
        case .awb: .law(length)
        case .verordening: input.hasOwnWeekendRule == true ? .own : .none(.verordening)
        case nil: input.hasOwnWeekendRule == true ? .own : .none(.basisNotSet)
        }
    }

    private enum Happening {
        case suspension(Opschorting)
        case `extension`(Verlengingsbericht)

        var day: CalendarDate {
            switch self {
            case .suspension(let opschorting): opschorting.announcedOn
            case .extension(let bericht): bericht.noticeOn
            }
        }
    }

    /// In the order in which they happened: each must fall while the term, as moved by the earlier ones, still runs.
    private func happenings(_ input: BeslistermijnInput) -> [Happening] {
        (input.opschortingen.map(Happening.suspension) + input.berichten.map(Happening.extension))
            .sorted { $0.day < $1.day }
    }

    private func extend(
        _ running: inout RunningTerm, _ bericht: Verlengingsbericht, _ input: BeslistermijnInput,
        runningTo end: CalendarDate, _ isExtended: inout Bool, _ receipt: inout TermijnReceipt
    ) {
        let refusal: VerlengingRefusal?
        var term = bericht.by
        if bericht.noticeOn > end || bericht.noticeOn < input.receivedOn {
            refusal = .outsideTerm(last: end)
        } else if isExtended {
            refusal = .onlyOnce
        } else if input.basis == nil {
            refusal = .basisNotSet
        } else if input.basis == .verordening {
            refusal = input.ownExtension == nil ? .notInVerordening : nil
            if let own = input.ownExtension, own.lastDay(after: running.last) < term.lastDay(after: running.last) {
                term = own
            }
        } else {
            refusal = nil
        }
        if let refusal {
            receipt.add(
                .notExtended(refusal, noticeOn: bericht.noticeOn), rule: "D-10",
                source: "Algemene wet bestuursrecht 4:14 lid 1")
            return
        }
        isExtended = true
        running.extend(by: term)
        receipt.add(
            .extended(term, noticeOn: bericht.noticeOn), running.last, rule: "D-10",
            source: input.basis == .awb ? "Algemene wet bestuursrecht 4:14 lid 3" : "verordening")
    }
}
