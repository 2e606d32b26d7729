import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// Ways in which a zaak goes otherwise than its calendar.
extension Play {
    static let archivaris = Author("medewerker-i", as: .archivaris)
    static let bezwaarbehandelaar = Author("medewerker-h", as: .bezwaarbehandelaar)

    /// From the application to the first day of care.
    static func running() throws -> Play {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        try play.isAdvised()
        try play.isGrantedInRotterdam()
        try play.on("2019-11-04", .aanbieder, ConfirmStart(firstDay: "2019-11-04", lrkNumber: LRKNumber("123456789")))
        return play
    }

    /// From the application to the first extension.
    static func extendedInHIA(until last: CalendarDate? = nil) throws -> Play {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA(until: last)
        try play.completesInHIA()
        try play.isGrantedInHIA()
        try play.startsInHIA()
        try play.isPhasedOutInHIA()
        try play.isExtendedInHIA(
            opened: "2026-04-07", consult: "2026-04-21", decided: "2026-05-08", until: "2026-08-31")
        return play
    }

    /// A worker finds on 10 January 2020 that the child lives elsewhere.
    mutating func isFoundGone() throws {
        let gone = ["kind.woonadres_in_gemeente", "kind.briefadres"].map {
            GivenFact($0, of: "kind1", ["nee"], source: "casewerker")
        }
        try on("2020-01-10", .casewerker, GiveFeiten(gone))
    }

    /// An application that is asked to be completed, and no answer.
    static func unanswered() throws -> Play {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.on(
            "2019-09-09", .casewerker, AskForSupplement(procedure: 1, stukken: ["scholing"], until: "2019-09-23"))
        return play
    }

    /// An application that is examined, and of which the child lives elsewhere.
    static func failing() throws -> Play {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        try play.isAdvised()
        try play.on(
            "2019-10-09", .casewerker,
            GiveFeiten([GivenFact("kind.ingeschreven_in_gemeente", of: "kind1", ["nee"], source: "casewerker")]))
        return play
    }

    /// Rejected, and a parent objects online.
    static func lodged() throws -> Play {
        var play = try rejected()
        try play.on("2019-10-28", .ouder, LodgeBezwaar(against: 1, receivedOn: "2019-10-28", hasCommittee: false))
        return play
    }

    static func rejected() throws -> Play {
        var play = try failing()
        try play.on(
            "2019-10-10", .adviseur, Propose(procedure: 1, beslissing: .reject, motivering: "Niet ingeschreven."))
        try play.on("2019-10-10", .casewerker, AskZienswijze(procedure: 1, from: "ouder1", until: "2019-10-24"))
        try play.on("2019-10-16", .ouder, GiveZienswijze(procedure: 1, answer: "Wij gaan ons inschrijven."))
        try play.on("2019-10-17", .beslisser, Decide(procedure: 1))
        try play.on("2019-10-17", .beslisser, SendBesluit(procedure: 1))
        return play
    }

    /// Everything else that can be recorded, so that each kind of event comes by.
    static func odds() throws -> Play {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.on(
            "2025-10-02", .indicatiesteller,
            CorrectReceipt(procedure: 1, receivedOn: "2025-09-30", reason: "De brief lag een dag in de bus."))
        try play.on(
            "2025-10-02", .indicatiesteller,
            RecordEarlierIndicatie(
                EarlierIndicatie(hadEarlier: true, lastDay: "2023-06-30", ground: "Opgezocht in het archief.")))
        try play.on("2025-10-02", .indicatiesteller, MarkUnsafeContact(member: "ouder2", isUnsafe: true))
        try play.on("2025-10-02", .coordinator, AssignZaak(to: "team-noord", behandelaar: "medewerker-a"))
        try play.on(
            "2025-10-02", .indicatiesteller,
            RecordPersonalia(
                Personalia(voornamen: "Fenna", achternaam: "Zandstra", bornOn: "2023-05-04", bsn: nil), of: "kind1"))
        try play.on("2025-10-02", .indicatiesteller, LinkPersoon("ouder-2", as: .tweedeOuder, member: "ouder2"))
        try play.on(
            "2025-10-03", .ouder,
            SuspendBeslistermijn(
                procedure: 1, period: Period(first: "2025-10-06", last: "2025-10-12"), reason: .agreed,
                ground: "Wij wachten op de huisarts."))
        try play.on(
            "2025-10-14", .indicatiesteller,
            JudgeVoorwaarde(procedure: 1, voorwaarde: "andere-mogelijkheden", isMet: true, motivering: "Niemand kan."))
        try play.on(
            "2025-10-15", .ouder, GiveFeiten([GivenFact("gezin.netwerk", ["een_beetje"], source: "ouder")]))
        try play.on(
            "2025-11-20", .beslisser,
            ExtendBeslistermijn(procedure: 1, by: Term(count: 2, unit: .weken), reason: "Het team is ziek."))
        try play.on(
            "2026-01-05", .system, RegisterStoring(.formulier, Period(first: "2026-01-03", last: "2026-01-04")))
        try play.on("2026-01-05", .ouder, RegisterIngebrekestelling(procedure: 1, receivedOn: "2026-01-05"))
        try play.on(
            "2026-01-06", .beslisser,
            ExceptDwangsom(procedure: 1, exception: .manifestlyUnfounded, motivering: "Het kind woont elders."))
        return play
    }
}
