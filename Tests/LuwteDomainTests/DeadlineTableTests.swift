import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// D-05 … D-32, row by row: what the agenda answers for it, or which test holds it.
@Suite struct `A rule of time` {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let kind: DueItem.Kind
        let due: CalendarDate
        let turn: Capacity
        let look: CalendarDate
        let start: @Sendable () throws -> Play

        init(
            _ name: String, _ kind: DueItem.Kind, _ due: CalendarDate, _ turn: Capacity, on look: CalendarDate,
            _ start: @escaping @Sendable () throws -> Play
        ) {
            testDescription = name
            self.kind = kind
            self.due = due
            self.turn = turn
            self.look = look
            self.start = start
        }
    }

    @Test(arguments: Self.applying + Self.late + Self.disputing + Self.people + Self.caring)
    func `is a clock in the agenda, with the day that it gives and its reason`(row: Row) throws {
        let play = try row.start()
        let items = try play.zaak.dueItems(play.law, on: row.look).filter { $0.kind == row.kind }
        let item = try #require(items.first { $0.due == row.due }, "\(items.map(\.due))")
        #expect(item.turn == row.turn)
        #expect(item.why != .course)
    }

    /// What has no item of a zaak: the name of the test that holds it.
    private static let elsewhere = [
        "D-05": "gives the family a day more for each day in its term, also for those that are added",
        "D-15": "is made against a besluit that was sent, in time or not",
        "D-20": "follows the end of work with kinderopvangtoeslag",
        "D-30": "is reported within seventy-two hours, weekend or not",
    ]

    /// Invoices come with payments, which there are none of yet: only the length of the term stands in the national tables.
    private static let waiting = ["D-21": "T-27 an invoice, no rule for weekends"]

    @Test func `stands in this table, from D-05 to D-32`() throws {
        let rows = Self.applying + Self.late + Self.disputing + Self.people + Self.caring
        let here = Set(rows.map { String($0.testDescription.prefix(4)) })
        let all = Set((5...32).map { "D-" + ($0 < 10 ? "0\($0)" : "\($0)") })
        #expect(here.union(Self.elsewhere.keys).union(Self.waiting.keys) == all)
        #expect(here.isDisjoint(with: Self.elsewhere.keys))
        let tests = Play.folder.deletingLastPathComponent().appendingPathComponent("Tests")
        let files = try #require(FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil))
        var text = ""
        for case let file as URL in files
        where file.pathExtension == "swift" && file.lastPathComponent != "DeadlineTableTests.swift" {
            text += try String(contentsOf: file, encoding: .utf8)
        }
        for (id, name) in Self.elsewhere.merging(Self.waiting, uniquingKeysWith: { first, _ in first }) {
            #expect(text.contains(name), "\(id)")
        }
    }

    private static let applying: [Row] = [
        Row("D-06 e-mail is confirmed at once", .confirmReceipt, "2019-09-02", .behandelaar, on: "2019-09-02", applied),
        Row("D-06 post on the next working day", .confirmReceipt, "2019-09-09", .behandelaar, on: "2019-09-06", posted),
        Row("D-07 T-01 eight weeks", .decide, "2025-11-26", .beslisser, on: "2025-10-01", appliedInHIA),
        Row("D-08 T-08 the term stands still", .decide, "2025-12-08", .beslisser, on: "2025-10-21", completed),
        Row("D-09 T-09 left untreated", .leaveUntreated, "2025-11-19", .beslisser, on: "2025-10-23", unanswered),
        Row("D-10 two weeks more", .decide, "2025-12-10", .beslisser, on: "2025-11-20") {
            var play = try appliedInHIA()
            let more = Term(count: 2, unit: .weken)
            try play.on("2025-11-20", .beslisser, ExtendBeslistermijn(procedure: 1, by: more, reason: "Ziekte."))
            return play
        },
        Row("D-11 a week agreed on", .decide, "2025-12-03", .beslisser, on: "2025-10-03") {
            var play = try appliedInHIA()
            let week = try Period(first: "2025-10-06", last: "2025-10-12")
            try play.on(
                "2025-10-03", .ouder,
                SuspendBeslistermijn(procedure: 1, period: week, reason: .agreed, ground: "Wij wachten."))
            return play
        },
        Row("D-22 two weeks where nobody names a day", .awaitZienswijze, "2019-10-24", .ouder, on: "2019-10-11") {
            var play = try Play.failing()
            try play.on("2019-10-10", .adviseur, Propose(procedure: 1, beslissing: .reject, motivering: "Nee."))
            try play.on("2019-10-10", .casewerker, AskZienswijze(procedure: 1, from: "ouder1"))
            return play
        },
    ]

    private static let late: [Row] = [
        Row("D-12 T-16 two weeks of grace", .decideInGrace, "2025-12-24", .beslisser, on: "2025-12-15", noticed),
        Row("D-12 T-16 the first day that costs", .stopDwangsom, "2025-12-25", .beslisser, on: "2025-12-25", noticed),
        Row("D-13 T-18 the besluit on it", .decideDwangsom, "2026-02-18", .beslisser, on: "2026-02-10", noticed),
        Row("D-13 T-17 the same, after the besluit", .decideDwangsom, "2026-01-28", .beslisser, on: "2026-01-15") {
            var play = try completed()
            try play.isExaminedInHIA()
            try play.on("2025-12-10", .ouder, RegisterIngebrekestelling(procedure: 1, receivedOn: "2025-12-10"))
            let period = try Period(first: "2026-02-02", last: "2026-05-31")
            let grant = Grant(period: period, care: [play.dagopvang(4, from: "2026-02-02")])
            try play.decide(1, grant, "2026-01-14", "2026-01-15")
            return play
        },
        Row("D-13 paid in six weeks", .payDwangsom, "2020-01-21", .financien, on: "2019-12-10") {
            try Histories.late(isPaid: false)
        },
        Row("D-25 T-16 appeal from the day after", .awaitLateBeroep, "2025-12-25", .ouder, on: "2025-12-15", noticed),
        Row("D-25 two weeks after the judgment", .decideAfterUitspraak, "2026-01-26", .beslisser, on: "2026-01-13") {
            var play = try noticed()
            let officer = Play.bezwaarbehandelaar
            try play.on("2025-12-30", officer, RecordBeroep(against: 1, .nietTijdig, lodgedOn: "2025-12-29"))
            try play.on(
                "2026-01-13", officer,
                RecordUitspraak(1, Uitspraak(.gegrond, sentOn: "2026-01-12"), conclusion: "Besluit."))
            return play
        },
    ]

    private static let disputing: [Row] = [
        Row("D-14 T-11 bezwaar", .awaitBezwaar, "2025-12-29", .ouder, on: "2025-11-14", granted),
        Row("D-16 T-15 six weeks", .decide, "2026-02-09", .bezwaarbehandelaar, on: "2025-12-01") { try lodged(false) },
        Row("D-16 T-15 twelve with a committee", .decide, "2026-03-23", .bezwaarbehandelaar, on: "2025-12-01") {
            try lodged(true)
        },
        Row("D-16 T-15 and adjourned", .decide, "2026-05-04", .bezwaarbehandelaar, on: "2026-03-01") {
            var play = try lodged(true)
            try play.on("2026-03-01", Play.bezwaarbehandelaar, PostponeBezwaar(procedure: 2))
            return play
        },
        Row("D-17 the file lies open", .layOpenFile, "2019-11-18", .bezwaarbehandelaar, on: "2019-11-04", invited),
        Row("D-17 papers until ten days before", .awaitPapers, "2019-11-15", .ouder, on: "2019-11-04", invited),
        Row("D-23 paid in six weeks", .collect, "2020-06-03", .financien, on: "2020-05-04") {
            try Histories.reclaimed(isReminded: false)
        },
        Row("D-23 reminded after that", .remind, "2020-06-04", .financien, on: "2020-06-04") {
            try Histories.reclaimed(isReminded: false)
        },
        Row("D-23 two weeks after it", .collect, "2020-06-18", .financien, on: "2020-06-04") {
            try Histories.reclaimed()
        },
        Row("D-23 five years after it", .lapse, "2025-06-04", .financien, on: "2020-06-04") {
            try Histories.reclaimed()
        },
        Row("D-24 appeal", .awaitBeroep, "2020-01-21", .ouder, on: "2020-01-06") { try Histories.objection() },
        Row("D-24 higher appeal", .awaitBeroep, "2020-07-09", .ouder, on: "2020-06-10") { try Histories.heard() },
        Row("D-24 as the court says", .decideAfterUitspraak, "2020-07-09", .bezwaarbehandelaar, on: "2020-06-10") {
            try Histories.heard()
        },
    ]

    private static let people: [Row] = [
        Row("D-26 six weeks", .settleKlacht, "2025-11-12", .bezwaarbehandelaar, on: "2025-10-01") { try complained() },
        Row("D-26 four more", .settleKlacht, "2025-12-10", .bezwaarbehandelaar, on: "2025-10-02") {
            var play = try complained()
            try play.on("2025-10-02", Play.bezwaarbehandelaar, PostponeKlacht(1, reason: "Ziekte."))
            return play
        },
        Row("D-26 ten with a committee", .settleKlacht, "2025-12-10", .bezwaarbehandelaar, on: "2025-10-01") {
            try complained(hasCommittee: true)
        },
        Row("D-27 T-29 a month", .decide, "2026-02-28", .beslisser, on: "2026-01-31", asked),
        Row("D-27 two more", .decide, "2026-04-30", .beslisser, on: "2026-02-02") {
            var play = try asked()
            try play.on("2026-02-02", .beslisser, ExtendPrivacyverzoek(procedure: 2, reason: "Veel stukken."))
            return play
        },
        Row("D-28 a month", .informDerde, "2025-11-01", .behandelaar, on: "2025-10-02") {
            var play = try appliedInHIA()
            let both = GezagAnswer(.gezamenlijkOuderlijkGezag, ["ouder1", "ouder2"])
            try play.on("2025-10-01", .indicatiesteller, EstablishGezag(both, ground: "BRP"))
            return play
        },
        Row("D-28 at the first contact", .informDerde, "2019-09-09", .behandelaar, on: "2019-09-10", applied),
    ]

    private static let caring: [Row] = [
        Row(
            "D-18 T-21 contact after three months", .toetsmoment, "2026-03-01", .behandelaar, on: "2025-12-01", started),
        Row("D-18 T-21 the first period ends", .end, "2026-06-01", .systeem, on: "2025-12-01", started),
        Row("D-19 T-25 nine months end", .end, "2020-08-04", .systeem, on: "2019-11-04") { try Play.running() },
        Row("D-29 the fourth birthday, as granted", .changeCare, "2020-03-15", .behandelaar, on: "2019-11-04") {
            try Play.running()
        },
        Row("D-29 the second birthday, to look at", .birthday, "2020-02-10", .behandelaar, on: "2019-11-05") {
            var play = try Play.running()
            let born = GivenFact("kind.geboortedatum", of: "kind1", ["2018-02-10"], source: "casewerker")
            try play.on("2019-11-05", .casewerker, GiveFeiten([born]))
            return play
        },
        Row("D-31 other rates", .newYear, "2020-01-01", .financien, on: "2019-11-04") { try Play.running() },
        Row("D-32 ten years", .destroy, "2036-11-30", .beslisser, on: "2026-12-14") {
            try Histories.hendrikIdoAmbacht()
        },
    ]
}

/// Where the rows start.
extension `A rule of time` {
    private static func applied() throws -> Play {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        return play
    }

    /// On a Friday.
    private static func posted() throws -> Play {
        var play = try Play("rotterdam")
        try play.on(
            "2019-09-06", .casewerker,
            SubmitAanvraag(
                kind: "kind1", channel: .post, receivedOn: "2019-09-06", request: .init(), feiten: [],
                completeSubjects: []))
        return play
    }

    private static func appliedInHIA() throws -> Play {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        return play
    }

    private static func unanswered() throws -> Play {
        var play = try appliedInHIA()
        try play.on(
            "2025-10-08", .indicatiesteller,
            AskForSupplement(procedure: 1, stukken: ["bevestiging_medisch_contact"], until: "2025-10-22"))
        return play
    }

    private static func completed() throws -> Play {
        var play = try appliedInHIA()
        try play.completesInHIA()
        return play
    }

    private static func noticed() throws -> Play {
        var play = try completed()
        try play.on("2025-12-10", .ouder, RegisterIngebrekestelling(procedure: 1, receivedOn: "2025-12-10"))
        return play
    }

    private static func granted() throws -> Play {
        var play = try completed()
        try play.isGrantedInHIA()
        return play
    }

    private static func started() throws -> Play {
        var play = try granted()
        try play.startsInHIA()
        return play
    }

    private static func lodged(_ hasCommittee: Bool) throws -> Play {
        var play = try granted()
        try play.on(
            "2025-12-01", .ouder, LodgeBezwaar(against: 1, receivedOn: "2025-12-01", hasCommittee: hasCommittee))
        return play
    }

    private static func invited() throws -> Play {
        var play = try Play.lodged()
        try play.on("2019-11-04", Play.bezwaarbehandelaar, PlanHearing(procedure: 2, plannedOn: "2019-11-25"))
        return play
    }

    private static func complained(hasCommittee: Bool = false) throws -> Play {
        var play = try appliedInHIA()
        try play.on(
            "2025-10-01", .ouder,
            LodgeKlacht("Niemand belde terug.", receivedOn: "2025-10-01", hasCommittee: hasCommittee))
        return play
    }

    private static func asked() throws -> Play {
        var play = try started()
        try play.on(
            "2026-01-31", .ouder,
            LodgePrivacyverzoek(.inzage, receivedOn: "2026-01-31", report: "Wat staat er van mij?"))
        return play
    }
}
