import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// SM 4, row by row: what each transition lets happen, and what it refuses.
@Suite struct `A transition` {
    /// One row: an act on a zaak as it stands, allowed by one person on one day and refused otherwise.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let start: @Sendable () throws -> Play
        let allowed: Try
        let refused: [(Try, Refusal)]

        init(
            _ name: String, _ start: @escaping @Sendable () throws -> Play, _ allowed: Try, refused: [(Try, Refusal)]
        ) {
            testDescription = name
            self.start = start
            self.allowed = allowed
            self.refused = refused
        }
    }

    struct Try: Sendable {
        let day: CalendarDate
        let by: Author
        let act: any ZaakAct

        init(_ day: CalendarDate, _ by: Author, _ act: any ZaakAct) {
            self.day = day
            self.by = by
            self.act = act
        }
    }

    @Test(arguments: Self.applying + Self.deciding + Self.running + Self.disputing)
    func `is allowed as the table says, and refused otherwise`(row: Row) throws {
        let play = try row.start()
        #expect(play.refusal(row.allowed.day, row.allowed.by, row.allowed.act) == nil)
        for (attempt, refusal) in row.refused {
            #expect(play.refusal(attempt.day, attempt.by, attempt.act) == refusal)
        }
    }

    @Test func `stands here for each row of the table`() {
        let rows = Self.applying + Self.deciding + Self.running + Self.disputing
        let found = Set(rows.map { $0.testDescription.prefix { $0 != " " } }.map(String.init))
        #expect(found == Set((1...26).map { "U\($0)" }))
    }

    private static let second = Author("ouder-2", as: .tweedeOuder, rol: "ouder", member: "ouder2")

    private static let applying: [Row] = [
        Row(
            "U1 an application is made", { try Play("rotterdam") }, Try("2019-09-02", .casewerker, submit(.post)),
            refused: [
                (Try("2019-09-02", .casewerker, submit(.formulier)), .paperIsRegisteredByDesk),
                (Try("2019-09-02", second, submit(.formulier)), .notYours(.tweedeOuder)),
            ]),
        Row(
            "U2 what is missing is asked", applied,
            Try("2019-09-09", .casewerker, AskForSupplement(procedure: 1, stukken: ["scholing"], until: "2019-09-23")),
            refused: [
                (Try("2019-09-09", .casewerker, AskForSupplement(procedure: 1, until: "2019-09-23")), .nothingAsked),
                (
                    Try(
                        "2019-09-23", .casewerker,
                        AskForSupplement(procedure: 1, stukken: ["scholing"], until: "2019-09-23")),
                    .dayHasPassed("2019-09-23")
                ),
                (
                    Try("2019-09-09", .casewerker, AskForSupplement(procedure: 1, stukken: ["x"], until: "2019-09-23")),
                    .noSuchStuk("x")
                ),
            ]),
        Row(
            "U3 what was missing comes in", Play.unanswered,
            Try("2019-09-19", .ouder, paper("scholing", "2019-09-19")),
            refused: [
                (Try("2019-09-19", .ouder, paper("scholing", "2019-09-18")), .receivedInFuture),
                (Try("2019-09-19", .ouder, paper("paspoort", "2019-09-19")), .noSuchStuk("paspoort")),
            ]),
        Row(
            "U4 it is left untreated", Play.unanswered, Try("2019-09-24", .beslisser, leave),
            refused: [
                (Try("2019-09-23", .beslisser, leave), .termStillRuns(until: "2019-09-23")),
                (Try("2019-10-22", .beslisser, leave), .tooLateToLeaveUntreated(last: "2019-10-21")),
            ]),
        Row(
            "U5 advice is asked", applied, Try("2019-09-20", .casewerker, AskAdvies(procedure: 1)),
            refused: [(Try("2019-09-20", .ouder, AskAdvies(procedure: 1)), .notYours(.ouder))]),
        Row(
            "U5 parent and child are invited", applied, Try("2019-09-20", .adviseur, invite("2019-10-03")),
            refused: [(Try("2019-09-20", .adviseur, invite("2019-09-19")), .dayHasPassed("2019-09-19"))]),
        Row(
            "U5 it is put on the agenda", applied,
            Try("2019-09-20", .coordinator, PutOnAgenda(procedure: 1, plannedOn: "2019-10-03")),
            refused: [
                (
                    Try("2019-09-20", .coordinator, PutOnAgenda(procedure: 1, plannedOn: "2019-09-19")),
                    .dayHasPassed("2019-09-19")
                ),
                (
                    Try("2019-09-20", .casewerker, PutOnAgenda(procedure: 1, plannedOn: "2019-10-03")),
                    .notYours(.behandelaar)
                ),
            ]),
        Row(
            "U6 the term is made longer", appliedInHIA, Try("2025-11-26", .beslisser, extend),
            refused: [
                (Try("2025-11-27", .beslisser, extend), .termIsOver("2025-11-26")),
                (Try("2025-11-26", .ouder, extend), .notYours(.ouder)),
            ]),
        Row(
            "U7 the applicant agrees to wait", appliedInHIA, Try("2025-10-03", .ouder, suspend(.agreed)),
            refused: [
                (Try("2025-10-03", .ouder, suspend(.applicantsDelay)), .notYours(.ouder)),
                (Try("2025-10-03", .ouder, suspend(.agreed, ground: " ")), .reasonMissing),
                (Try("2025-10-03", .indicatiesteller, suspend(.incomplete)), .suspensionNotForThis),
            ]),
        Row(
            "U11 it is withdrawn", applied, Try("2019-09-12", .ouder, Withdraw(procedure: 1)),
            refused: [
                (Try("2019-09-12", second, Withdraw(procedure: 1)), .notYours(.tweedeOuder)),
                (Try("2019-09-12", .ouder, Withdraw(procedure: 2)), .noSuchProcedure(2)),
            ]),
    ]

    private static let deciding: [Row] = [
        Row(
            "U8 a besluit is proposed", Play.failing, Try("2019-10-10", .adviseur, reject(1)),
            refused: [
                (Try("2019-10-10", .casewerker, reject(1)), .notThatRol("adviseur")),
                (
                    Try("2019-10-10", .adviseur, Propose(procedure: 1, beslissing: .reject, motivering: " ")),
                    .reasonMissing
                ),
            ]),
        Row(
            "U9 a view is asked", proposed, Try("2019-10-10", .casewerker, ask("2019-10-24")),
            refused: [(Try("2019-10-10", .casewerker, ask("2019-10-10")), .dayHasPassed("2019-10-10"))]),
        Row(
            "U9 a view is given", heard, Try("2019-10-16", .ouder, view),
            refused: [(Try("2019-10-16", .adviseur, view), .notYours(.adviseur))]),
        Row(
            "U10 it is decided", proposed, Try("2019-10-11", .beslisser, Decide(procedure: 1)),
            refused: [
                (
                    Try("2019-10-11", Author("medewerker-b", as: .beslisser, rol: "beslisser"), Decide(procedure: 1)),
                    .proposerMayNotDecide
                ),
                (
                    Try("2019-10-11", Author("medewerker-d", as: .beslisser, rol: "casewerker"), Decide(procedure: 1)),
                    .notThatRol("beslisser")
                ),
                (Try("2019-10-11", .system, Decide(procedure: 1)), .notYours(.systeem)),
            ]),
    ]

    private static let running: [Row] = [
        Row(
            "U12 the first day is confirmed", granted, Try("2019-11-04", .aanbieder, start("2019-11-04")),
            refused: [
                (
                    Try("2019-11-04", .aanbieder, ConfirmStart(firstDay: "2019-11-04", lrkNumber: nil)), .lrkMissing
                ),
                (Try("2019-11-04", .financien, start("2019-11-04")), .notYours(.financien)),
            ]),
        Row(
            "U13 no place is found", granted, Try("2020-08-04", .system, EndByItself()),
            refused: [(Try("2020-08-03", .system, EndByItself()), .notYet("2020-08-04"))]),
        Row(
            "U14 a review is held", runningInHIA, Try("2026-02-27", .indicatiesteller, review("contact_3_maanden")),
            refused: [
                (Try("2026-02-27", .indicatiesteller, review("contact_9")), .noSuchToetsmoment("contact_9")),
                (Try("2026-02-26", .indicatiesteller, review("contact_3_maanden")), .notYet("2026-02-27")),
                (
                    Try(
                        "2026-02-27", .indicatiesteller,
                        RecordToetsmoment("contact_3_maanden", .missed(reason: ""), report: "Niets.")), .reasonMissing
                ),
            ]),
        Row(
            "U15 a revision is opened", Play.running, Try("2020-01-10", .ouder, OpenHerziening(reason: "Minder werk.")),
            refused: [(Try("2020-01-10", .ouder, OpenHerziening(reason: "")), .reasonMissing)]),
        Row(
            "U15 phasing out is planned", Play.running,
            Try(
                "2020-01-10", .casewerker,
                PlanAfbouw([.init(from: "2020-02-03", part: "deel1", CareAmount(4, .dagdelenPerWeek))])),
            refused: [(Try("2020-01-10", .casewerker, PlanAfbouw([])), .nothingPlanned)]),
        Row(
            "U16 an extension is opened", Play.running, Try("2020-06-08", .ouder, prolong("2020-06-08")),
            refused: [
                (Try("2020-08-04", .ouder, prolong("2020-08-04")), .grantIsOver("2020-08-03")),
                (Try("2020-06-08", .aanbieder, prolong("2020-06-08")), .notYours(.aanbieder)),
            ]),
        Row(
            "U17 an extension is decided", extensionProposed, Try("2020-07-17", .beslisser, Decide(procedure: 2)),
            refused: [(Try("2020-07-17", .adviseur, Decide(procedure: 2)), .notYours(.adviseur))]),
        Row(
            "U18 an extension is refused, and the care runs on to its end", extensionFailing,
            Try("2020-07-16", .adviseur, reject(2)),
            refused: [
                (Try("2020-07-16", .casewerker, reject(2)), .notThatRol("adviseur")),
                (
                    Try(
                        "2020-07-16", .adviseur,
                        Propose(procedure: 2, beslissing: .reject, motivering: "")), .reasonMissing
                ),
            ]),
        Row(
            "U19 the care ends", Play.running, Try("2020-08-04", .system, EndByItself()),
            refused: [
                (Try("2020-08-03", .system, EndByItself()), .notYet("2020-08-04")),
                (Try("2020-01-06", .beslisser, Revoke(procedure: 1, lastDay: "2020-01-31")), .nothingDecided),
            ]),
        Row(
            "U20 the zaak is closed", ended, Try("2020-08-10", .financien, CloseZaak()),
            refused: [(Try("2020-08-10", .casewerker, CloseZaak()), .financeCloses)]),
        Row(
            "U20 what was paid without right is claimed back", reclaiming,
            Try("2020-04-22", .beslisser, claim(125_000)),
            refused: [
                (Try("2020-04-22", .beslisser, claim(125_001)), .aboveProposal(Money.known(cents: 125_000))),
                (Try("2020-04-22", .financien, claim(125_000)), .notYours(.financien)),
            ]),
        Row(
            "U26 the zaak is destroyed", approved, Try("2036-12-02", Play.archivaris, DestroyZaak()),
            refused: [
                (Try("2036-12-02", .beslisser, DestroyZaak()), .notYours(.beslisser)),
                (Try("2036-12-02", Author("medewerker-d", as: .archivaris), DestroyZaak()), .samePersonTwice),
            ]),
    ]

    private static let disputing: [Row] = [
        Row(
            "U21 a notice of default is registered", Play.failing, Try("2019-11-08", .ouder, notice("2019-11-08")),
            refused: [
                (Try("2019-11-08", .ouder, notice("2019-11-07")), .receivedInFuture),
                (Try("2019-11-08", .aanbieder, notice("2019-11-08")), .notYours(.aanbieder)),
            ]),
        Row(
            "U22 the penalty is excepted", noticed, Try("2019-11-12", .beslisser, except),
            refused: [(Try("2019-11-12", .casewerker, except), .notYours(.behandelaar))]),
        Row(
            "U23 the penalty is decided", penaltyOver, Try("2020-01-06", .beslisser, DecideDwangsom(procedure: 1)),
            refused: [(Try("2019-12-20", .beslisser, DecideDwangsom(procedure: 1)), .dwangsomStillRuns)]),
        Row(
            "U24 bezwaar is made", Play.rejected, Try("2019-10-28", second, lodge("2019-10-28")),
            refused: [
                (
                    Try(
                        "2019-10-28", .ouder, LodgeBezwaar(against: 2, receivedOn: "2019-10-28", hasCommittee: false)),
                    .noSuchProcedure(2)
                ),
                (Try("2019-10-28", .aanbieder, lodge("2019-10-28")), .notYours(.aanbieder)),
            ]),
        Row(
            "U25 bezwaar is decided", objected, Try("2019-12-10", Play.bezwaarbehandelaar, answer(.notWanted)),
            refused: [
                (
                    Try("2019-12-10", Author("medewerker-d", as: .bezwaarbehandelaar), answer(.notWanted)),
                    .signerMayNotDecideBezwaar
                ),
                (Try("2019-12-10", Play.bezwaarbehandelaar, answer(.leftOut(reason: " "))), .reasonMissing),
            ]),
    ]
}
