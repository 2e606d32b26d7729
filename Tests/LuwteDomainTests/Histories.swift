import LuwteCore
import LuwteDomain
import LuwteRules

/// Zaken in many states, as their records; together they hold each kind of event.
enum Histories {
    static func all() throws -> [(name: String, play: Play)] {
        try [
            ("Hendrik-Ido-Ambacht", hendrikIdoAmbacht()), ("Rotterdam", rotterdam()), ("objection", objection()),
            ("untreated", untreated()), ("withdrawn", withdrawn()), ("late", late()), ("revoked", revoked()),
            ("odds", .odds()), ("reclaimed", reclaimed()), ("destroyed", destroyed()),
            ("heard", heard()), ("complained", complained()),
        ]
    }

    static func hendrikIdoAmbacht() throws -> Play {
        var play = try Play.extendedInHIA()
        try play.isExtendedInHIA(
            opened: "2026-07-06", consult: "2026-07-20", decided: "2026-07-31", until: "2026-11-30")
        try play.on("2026-12-01", .system, EndByItself())
        try play.on("2026-12-14", .financien, CloseZaak())
        return play
    }

    static func rotterdam() throws -> Play {
        var play = try Play.running()
        try play.asksExtension()
        try play.isExtendedInRotterdam()
        try play.on("2020-12-19", .system, EndByItself())
        return play
    }

    static func objection() throws -> Play {
        var play = try Play.rejected()
        try play.on("2019-10-28", .ouder, LodgeBezwaar(against: 1, receivedOn: "2019-10-28", hasCommittee: false))
        try play.on("2019-11-20", Play.bezwaarbehandelaar, PostponeBezwaar(procedure: 2))
        try play.on(
            "2019-12-10", Play.bezwaarbehandelaar,
            DecideBezwaar(
                procedure: 2, outcome: .ongegrond, motivering: "Het kind woont elders.",
                hearing: .held(on: "2019-12-02")))
        return play
    }

    static func untreated() throws -> Play {
        var play = try Play.unanswered()
        try play.on(
            "2019-09-30", .beslisser, LeaveUntreated(procedure: 1, motivering: "Het bewijs van school is er niet."))
        try play.on("2019-09-30", .beslisser, SendBesluit(procedure: 1))
        return play
    }

    static func withdrawn() throws -> Play {
        var play = try Play.unanswered()
        try play.on("2019-09-12", .ouder, Withdraw(procedure: 1))
        try play.on("2019-09-13", .casewerker, CloseZaak())
        return play
    }

    static func late(isPaid: Bool = true) throws -> Play {
        var play = try Play.failing()
        try play.on(
            "2019-10-09", .casewerker,
            LeaveAside(procedure: 1, voorwaarde: "toch-smi", reason: "Het kind woont elders."))
        try play.on("2019-11-08", .ouder, RegisterIngebrekestelling(procedure: 1, receivedOn: "2019-11-08"))
        try play.on(
            "2019-11-28", .adviseur, Propose(procedure: 1, beslissing: .reject, motivering: "Niet ingeschreven."))
        try play.on("2019-12-02", .beslisser, Decide(procedure: 1))
        try play.on("2019-12-02", .beslisser, SendBesluit(procedure: 1))
        try play.on("2019-12-10", .beslisser, DecideDwangsom(procedure: 1))
        if isPaid { try play.on("2019-12-11", .financien, PayDwangsom(procedure: 1, paidOn: "2019-12-11")) }
        return play
    }

    static func destroyed() throws -> Play {
        var play = try hendrikIdoAmbacht()
        try play.on("2036-12-01", .beslisser, ApproveVernietiging())
        try play.on("2036-12-02", Play.archivaris, DestroyZaak())
        return play
    }

    static func reclaimed(isReminded: Bool = true) throws -> Play {
        var play = try Play.running()
        try play.on(
            "2019-12-02", .casewerker,
            PlanAfbouw([Afbouw.Step(from: "2020-02-03", part: "deel1", CareAmount(4, .dagdelenPerWeek))]))
        try play.on(
            "2020-04-06", .financien,
            ProposeTerugvordering(
                amount: Money.known(cents: 125_000), period: Period(first: "2020-03-01", last: "2020-03-31"),
                reason: "Het kind kwam in maart niet."))
        try play.on("2020-04-07", .casewerker, AskZienswijze(procedure: 2, from: "ouder1", until: "2020-04-21"))
        try play.on(
            "2020-04-22", .beslisser,
            DecideTerugvordering(
                procedure: 2, amount: Money.known(cents: 90_000), motivering: "Een week was er wel opvang."))
        try play.on("2020-04-22", .beslisser, SendBesluit(procedure: 2))
        try play.on(
            "2020-05-04", .financien,
            RecordTerugbetaling(procedure: 2, amount: Money.known(cents: 45_000), receivedOn: "2020-05-04"))
        if isReminded { try play.on("2020-06-04", .financien, SendAanmaning(procedure: 2)) }
        return play
    }

    /// An objection with a hearing, and the courts after it.
    static func heard() throws -> Play {
        var play = try Play.lodged()
        let officer = Play.bezwaarbehandelaar
        try play.on("2019-11-04", officer, PlanHearing(procedure: 2, plannedOn: "2019-11-25"))
        try play.on("2019-11-11", officer, LayOpenFile(procedure: 2))
        try play.on(
            "2019-11-25", officer, RecordHearing(procedure: 2, .held, report: "De ouder vertelde over de verhuizing."))
        try play.on(
            "2019-12-10", officer,
            DecideBezwaar(
                procedure: 2, outcome: .ongegrond, motivering: "Het kind woont elders.",
                hearing: .held(on: "2019-11-25")))
        try play.on("2020-01-10", officer, RecordBeroep(against: 2, lodgedOn: "2020-01-08"))
        try play.on(
            "2020-06-02", officer,
            RecordUitspraak(
                1, Uitspraak(.gegrond, sentOn: "2020-05-28", decideBy: "2020-07-09"), conclusion: "Beslis opnieuw."))
        return play
    }

    /// A complaint, a request about data, and what somebody was told of theirs.
    static func complained() throws -> Play {
        var play = try Play.running()
        try play.on("2019-11-05", .casewerker, ConfirmReceipt(of: .procedure(number: 1)))
        try play.on("2019-11-05", .casewerker, InformDerde("ouder2", .told(on: "2019-11-05")))
        try play.on(
            "2019-11-11", .ouder, LodgeKlacht("Niemand belde terug.", receivedOn: "2019-11-11", about: "medewerker-a"))
        try play.on("2019-12-02", Play.bezwaarbehandelaar, PostponeKlacht(1, reason: "Iemand is ziek."))
        try play.on("2019-12-16", Play.bezwaarbehandelaar, SettleKlacht(1, .gegrond, conclusion: "Het spijt ons."))
        try play.on(
            "2020-01-06", .ouder,
            LodgePrivacyverzoek(.inzage, receivedOn: "2020-01-06", report: "Wat staat er van mij?"))
        try play.on(
            "2020-01-20", .beslisser, ExtendPrivacyverzoek(procedure: 2, reason: "Het zijn veel stukken."))
        try play.on(
            "2020-02-10", .beslisser,
            AnswerPrivacyverzoek(procedure: 2, .ingewilligd, motivering: "U krijgt een kopie."))
        try play.on("2020-02-11", .beslisser, SendBesluit(procedure: 2))
        try play.on(
            "2020-02-12", .financien, LookAt(.newYear, due: "2020-01-01", conclusion: "De nieuwe tarieven kloppen."))
        return play
    }

    static func revoked() throws -> Play {
        var play = try Play.running()
        try play.on("2020-01-10", .casewerker, OpenHerziening(reason: "Het gezin is verhuisd."))
        try play.isFoundGone()
        try play.on("2020-01-13", .casewerker, BeginReview(procedure: 2))
        try play.on("2020-01-14", .adviseur, Propose(procedure: 2, beslissing: .reject, motivering: "Verhuisd."))
        try play.on("2020-01-14", .casewerker, AskZienswijze(procedure: 2, from: "ouder1", until: "2020-01-28"))
        try play.on("2020-01-29", .beslisser, Decide(procedure: 2))
        try play.on("2020-01-29", .beslisser, Revoke(procedure: 2, lastDay: "2020-02-29"))
        try play.on("2020-01-29", .beslisser, SendBesluit(procedure: 2))
        return play
    }
}
