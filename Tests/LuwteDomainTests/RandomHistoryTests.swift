import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteTestSupport
import Testing

/// Whatever people try, in whatever order, on whatever day: these hold.
@Suite struct `Any history of a zaak` {
    @Test(arguments: ["hendrik-ido-ambacht", "rotterdam"])
    func `folds the same again, grants nothing past the hard stop, and always knows what comes next`(
        folder: String
    ) throws {
        let starts = try Self.starts(folder)
        var done = 0
        var seen: Set<DueItem.Kind> = []
        for seed in 1...60 as ClosedRange<UInt64> {
            var chance = SeededGenerator(seed: seed)
            var play = starts[Int(seed) % starts.count]
            var day = try #require(play.records.last?.header.on)
            for _ in 0..<40 {
                day = day.adding(days: Int.random(in: 0...21, using: &chance))
                let (author, act) = Attempt.random(play, day, &chance)
                let before = play.zaak
                do {
                    try play.on(day, author, act)
                    done += 1
                } catch {
                    #expect(play.zaak == before, "seed \(seed): a refusal changed the zaak")
                }
                seen.formUnion(try check(play, day, seed))
            }
            let again = Zaak(play.zaak.id, gemeente: play.zaak.gemeente, records: play.records)
            #expect(again == play.zaak, "seed \(seed)")
        }
        #expect(done > 300, "the attempts are hardly ever allowed")
        #expect(Self.common.subtracting(seen).isEmpty, "seen: \(seen.map(\.rawValue).sorted())")
    }

    @Test func `gives every date its reason, at each step of the zaken of these tests too`() throws {
        var seen: Set<DueItem.Kind> = []
        for (name, play) in try Histories.all() {
            var zaak = Zaak(play.zaak.id, gemeente: play.zaak.gemeente)
            for record in play.records {
                zaak.fold(record)
                for day in [0, 20, 45].map(record.header.on.adding(days:)) {
                    let items = try zaak.dueItems(play.law, on: day)
                    for item in items { check(item, play, "\(name), event \(record.header.number)") }
                    seen.formUnion(items.map(\.kind))
                }
            }
        }
        let ofTheGemeente: Set<DueItem.Kind> = [.reportDatalek, .tellPeople]
        let rare: Set<DueItem.Kind> = [.completeTable, .birthday]
        #expect(Set(DueItem.Kind.allCases).subtracting(seen).subtracting(ofTheGemeente).subtracting(rare) == [])
    }

    /// An application, one that is decided on, and care that runs, so that the later acts come by too.
    private static func starts(_ folder: String) throws -> [Play] {
        var play = try Play(folder)
        if folder == "rotterdam" {
            try play.appliesInRotterdam()
            return try [play, .failing(), .running()]
        }
        try play.appliesInHIA()
        var granted = play
        try granted.completesInHIA()
        try granted.isGrantedInHIA()
        var running = granted
        try running.startsInHIA()
        return [play, granted, running]
    }

    /// - Returns: what the agenda asked for.
    private func check(_ play: Play, _ day: CalendarDate, _ seed: UInt64) throws -> Set<DueItem.Kind> {
        let zaak = play.zaak
        if let indicatie = zaak.indicatie, let first = zaak.procedures.first {
            let stop = try zaak.assessment(of: first, play.law, on: day).hardStop.best
            if let stop { #expect(indicatie.lastDay <= stop, "seed \(seed)") }
            for care in indicatie.care { #expect(care.from <= indicatie.lastDay, "seed \(seed)") }
        }
        for procedure in zaak.procedures where procedure.besluit?.beslissing == .reject {
            #expect(procedure.besluit?.signer != Author.system.id, "seed \(seed)")
            #expect(procedure.besluit?.signer != procedure.voorstel?.by, "seed \(seed)")
        }
        let items = try zaak.dueItems(play.law, on: day)
        for item in items { check(item, play, "seed \(seed)") }
        return Set(items.map(\.kind))
    }

    /// What comes by in every sixty histories, so that they do not all stand still.
    private static let common: Set<DueItem.Kind> = [
        .confirmReceipt, .decide, .decideInGrace, .stopDwangsom, .decideDwangsom, .awaitBezwaar, .layOpenFile,
        .awaitPapers, .holdHearing, .awaitBeroep, .awaitLateBeroep, .settleKlacht, .newYear, .end, .destroy,
    ]

    /// No date without a receipt: what fixes a day opens to a sum, a term, a figure or a line; only what waits has none.
    private func check(_ item: DueItem, _ play: Play, _ place: String) {
        let comment: Comment = "\(place): \(item.kind) on \(item.due)"
        switch item.why {
        case .term(let receipt):
            #expect(receipt.steps.contains { $0.day != nil && !$0.rule.isEmpty && !$0.source.isEmpty }, comment)
            // What begins or has to be done once a term is over comes on the day after it.
            let days = receipt.steps.compactMap(\.day)
            #expect(days.contains(item.due) || days.contains(item.due.previous), comment)
        case .national(let name, let from):
            let landelijk = play.law.library.landelijk
            let isThere = landelijk.tableNames.contains(name) || (try? landelijk.value(name, on: from)) != nil
            #expect(item.kind == .completeTable ? landelijk.knows(name) : isThere, comment)
        case .regeling(let line): #expect(!line.isEmpty, comment)
        case .named: #expect(Self.named.contains(item.kind), comment)
        case .course: #expect(Self.waiting.contains(item.kind), comment)
        }
    }

    /// Days that a letter, a besluit or a plan names.
    private static let named: Set<DueItem.Kind> = [
        .awaitSupplement, .awaitZienswijze, .holdSpreekuur, .holdOverleg, .holdHearing, .decideAfterUitspraak,
        .confirmStart, .changeCare, .phaseOut, .end,
    ]
    /// What nothing fixes a day for: no rule of DL 2 is among these.
    private static let waiting: Set<DueItem.Kind> = [.sendBesluit, .askGezag, .askToestemming, .close]
}

extension Landelijk {
    fileprivate func knows(_ name: String) -> Bool { names.contains(name) || tableNames.contains(name) }
}

/// One act that somebody might try.
private enum Attempt {
    static func random(
        _ play: Play, _ day: CalendarDate, _ chance: inout SeededGenerator
    ) -> (Author, any ZaakAct) {
        let number = Int.random(in: 1...max(play.zaak.procedures.count, 1), using: &chance)
        let later = day.adding(days: Int.random(in: -3...30, using: &chance))
        let isRotterdam = play.regeling.id.folder == "rotterdam"
        let worker: Author = isRotterdam ? .casewerker : .indicatiesteller
        let proposer: Author = isRotterdam ? .adviseur : .indicatiesteller
        let condition = play.regeling.allConditions.randomElement(using: &chance)?.id ?? ""
        let last = play.zaak.indicatie?.lastDay.adding(days: Int.random(in: -200...200, using: &chance)) ?? later
        let first = play.zaak.indicatie?.lastDay.next ?? later
        let period = (try? Period(first: first, last: max(first, last))) ?? Period(first)
        let care = GrantedCare(
            part: "deel1", soort: "dagopvang", from: first, amounts: [CareAmount(3, .dagdelenPerWeek)])
        let officer = Play.bezwaarbehandelaar
        let disputes: [(Author, any ZaakAct)] = [
            (worker, ConfirmReceipt(of: .procedure(number: number))), (officer, ConfirmReceipt(of: .klacht(number: 1))),
            (officer, PlanHearing(procedure: number, plannedOn: later)), (officer, LayOpenFile(procedure: number)),
            (officer, RecordHearing(procedure: number, .held, report: "Gehouden.")),
            (officer, RecordBeroep(against: number, lodgedOn: day)),
            (officer, RecordBeroep(against: number, .nietTijdig, lodgedOn: day)),
            (
                officer,
                RecordUitspraak(
                    1, Uitspraak(.gegrond, sentOn: day, decideBy: Bool.random(using: &chance) ? later : nil),
                    conclusion: "Gegrond.")
            ),
            (.ouder, LodgeKlacht("Niemand belde.", receivedOn: day)),
            (worker, LodgeKlacht("Niemand belde.", receivedOn: day)), (officer, PostponeKlacht(1, reason: "Ziekte.")),
            (officer, SettleKlacht(1, .ongegrond, conclusion: "Wij belden wel.")),
            (.ouder, LodgePrivacyverzoek(.inzage, receivedOn: day, report: "Wat staat er?")),
            (.beslisser, ExtendPrivacyverzoek(procedure: number, reason: "Veel.")),
            (.beslisser, AnswerPrivacyverzoek(procedure: number, .deels, motivering: "Deels.")),
            (worker, InformDerde("ouder2", .told(on: day))), (.financien, PayDwangsom(procedure: number, paidOn: day)),
            (.financien, SendAanmaning(procedure: number)),
            (.financien, LookAt(.newYear, due: day.firstOfYear, conclusion: "Bekeken.")),
        ]
        let all: [(Author, any ZaakAct)] =
            disputes + [
                (worker, AskForSupplement(procedure: number, feiten: ["gezin.iets_nieuws"], until: later)),
                (worker, BeginReview(procedure: number)),
                (.beslisser, LeaveUntreated(procedure: number, motivering: "Niet aangevuld.")),
                (
                    .beslisser,
                    ExtendBeslistermijn(procedure: number, by: Term(count: 2, unit: .weken), reason: "Ziekte.")
                ),
                (
                    worker,
                    JudgeVoorwaarde(
                        procedure: number, voorwaarde: condition, isMet: Bool.random(using: &chance),
                        motivering: "Zo is het.")
                ),
                (
                    proposer,
                    JudgeVoorwaarde(procedure: number, voorwaarde: condition, isMet: true, motivering: "Zo is het.")
                ),
                (proposer, Propose(procedure: number, beslissing: .reject, motivering: "Nee.")),
                (
                    proposer,
                    Propose(
                        procedure: number, beslissing: .grant(Grant(period: period, care: [care])), motivering: "Ja.")
                ),
                (.beslisser, Decide(procedure: number)), (.beslisser, SendBesluit(procedure: number)),
                (.aanbieder, ConfirmStart(firstDay: later, lrkNumber: try? LRKNumber("123456789"))),
                (worker, OpenHerziening(reason: "Iets is veranderd.")),
                (worker, AskZienswijze(procedure: number, from: "ouder1", until: later)),
                (.ouder, Withdraw(procedure: number)), (.beslisser, Revoke(procedure: number, lastDay: later)),
                (.system, RegisterStoring(.formulier, Period(day))),
                (
                    worker,
                    PlanAfbouw([.init(from: later, part: "deel1", CareAmount(1, .dagdelenPerWeek))])
                ),
                (
                    .financien,
                    ProposeTerugvordering(
                        amount: Money.known(cents: 10_000), period: Period(play.zaak.indicatie?.firstDay ?? day),
                        reason: "Niet gekomen.")
                ),
                (
                    .beslisser,
                    DecideTerugvordering(
                        procedure: number, amount: Money.known(cents: 9_000), motivering: "Te veel betaald.")
                ),
                (.ouder, OpenVerlenging(isAskedFor: true, receivedOn: day)),
                (worker, OpenVerlenging(isAskedFor: false, receivedOn: day)),
                (.ouder, EndCare(.stoppedByParent, lastDay: later)),
                (.system, EndByItself()), (worker, CloseZaak()), (.financien, CloseZaak()),
                (.ouder, RegisterIngebrekestelling(procedure: number, receivedOn: day)),
                (.beslisser, DecideDwangsom(procedure: number)),
                (.ouder, LodgeBezwaar(against: number, receivedOn: day, hasCommittee: Bool.random(using: &chance))),
                (
                    Play.bezwaarbehandelaar,
                    DecideBezwaar(procedure: number, outcome: .ongegrond, motivering: "Nee.", hearing: .notWanted)
                ),
                (worker, GiveFeiten([GivenFact("gezin.plan_gekoppeld", ["ja"], source: "sociaal_team")])),
                (worker, MarkUnsafeContact(member: "ouder2", isUnsafe: Bool.random(using: &chance))),
            ]
        return all[Int.random(in: all.indices, using: &chance)]
    }
}
