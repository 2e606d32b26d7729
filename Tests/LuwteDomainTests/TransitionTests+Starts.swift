import LuwteCore
import LuwteDomain
import LuwteRules

/// Where the rows of the table begin, and the acts that they try.
extension `A transition` {
    @Sendable static func applied() throws -> Play {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        return play
    }

    @Sendable static func appliedInHIA() throws -> Play {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        return play
    }

    @Sendable static func proposed() throws -> Play {
        var play = try Play.failing()
        try play.on("2019-10-10", .adviseur, reject(1))
        return play
    }

    @Sendable static func heard() throws -> Play {
        var play = try proposed()
        try play.on("2019-10-10", .casewerker, ask("2019-10-24"))
        return play
    }

    @Sendable static func granted() throws -> Play {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        try play.isAdvised()
        try play.isGrantedInRotterdam()
        return play
    }

    @Sendable static func runningInHIA() throws -> Play {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.completesInHIA()
        try play.isGrantedInHIA()
        try play.startsInHIA()
        return play
    }

    @Sendable static func extensionProposed() throws -> Play {
        var play = try Play.running()
        try play.asksExtension()
        try play.on("2020-07-10", .adviseur, play.judge("nieuwe-feiten", at: 2))
        try play.on(
            "2020-07-10", .casewerker,
            AnswerVerlengingQuestions(procedure: 2, answers: ["wat_is_nieuw": "Vader ligt in het ziekenhuis."]))
        let grant = try Grant(
            period: Period(first: "2020-08-04", last: "2020-12-18"), care: [Play.bso(from: "2020-08-04")])
        try play.on("2020-07-16", .adviseur, play.propose(2, grant))
        return play
    }

    @Sendable static func extensionFailing() throws -> Play {
        var play = try Play.running()
        try play.asksExtension()
        try play.on(
            "2020-07-10", .adviseur,
            JudgeVoorwaarde(procedure: 2, voorwaarde: "nieuwe-feiten", isMet: false, motivering: "Er is niets nieuws."))
        return play
    }

    @Sendable static func ended() throws -> Play {
        var play = try Play.running()
        try play.on("2020-08-04", .system, EndByItself())
        return play
    }

    @Sendable static func reclaiming() throws -> Play {
        var play = try Play.running()
        try play.on(
            "2020-04-06", .financien,
            ProposeTerugvordering(
                amount: Money.known(cents: 125_000), period: Period(first: "2020-03-01", last: "2020-03-31"),
                reason: "Het kind kwam in maart niet."))
        try play.on("2020-04-07", .casewerker, AskZienswijze(procedure: 2, from: "ouder1", until: "2020-04-21"))
        return play
    }

    @Sendable static func approved() throws -> Play {
        var play = try Histories.hendrikIdoAmbacht()
        try play.on("2036-12-01", .beslisser, ApproveVernietiging())
        return play
    }

    @Sendable static func noticed() throws -> Play {
        var play = try Play.failing()
        try play.on("2019-11-08", .ouder, notice("2019-11-08"))
        return play
    }

    /// No besluit at all: the penalty ran to its end on 3 January 2020.
    @Sendable static func penaltyOver() throws -> Play { try noticed() }

    @Sendable static func objected() throws -> Play {
        var play = try Play.rejected()
        try play.on("2019-10-28", .ouder, lodge("2019-10-28"))
        return play
    }

    static func submit(_ channel: Channel) -> SubmitAanvraag {
        SubmitAanvraag(
            kind: "kind1", channel: channel, receivedOn: "2019-09-02", request: .init(), feiten: [],
            completeSubjects: [])
    }

    static func paper(_ id: String, _ day: CalendarDate) -> ReceiveStuk {
        ReceiveStuk(Stuk(id: id, dated: nil, from: "ouder", receivedOn: day))
    }

    static var leave: LeaveUntreated { LeaveUntreated(procedure: 1, motivering: "Het bewijs is er niet.") }

    static func invite(_ day: CalendarDate) -> InviteToSpreekuur {
        InviteToSpreekuur(procedure: 1, plannedOn: day, invitedBy: .brief)
    }

    static var extend: ExtendBeslistermijn {
        ExtendBeslistermijn(procedure: 1, by: Term(count: 2, unit: .weken), reason: "Het team is ziek.")
    }

    static func suspend(_ reason: Opschorting.Reason, ground: String = "Brief.") -> SuspendBeslistermijn {
        SuspendBeslistermijn(procedure: 1, period: Period("2025-10-06"), reason: reason, ground: ground)
    }

    static func reject(_ procedure: Int) -> Propose {
        Propose(procedure: procedure, beslissing: .reject, motivering: "Er is niet aan voldaan.")
    }

    static func ask(_ day: CalendarDate) -> AskZienswijze {
        AskZienswijze(procedure: 1, from: "ouder1", until: day)
    }

    static var view: GiveZienswijze { GiveZienswijze(procedure: 1, answer: "Wij schrijven ons in.") }

    static func start(_ day: CalendarDate) -> ConfirmStart {
        ConfirmStart(firstDay: day, lrkNumber: try? LRKNumber("123456789"))
    }

    static func review(_ id: String) -> RecordToetsmoment {
        RecordToetsmoment(
            id, .held(on: "2026-02-27"), report: "Drie dagdelen is genoeg.",
            bevinding: Bevinding(afbouw: .niet, ownNetwork: false, reason: "De behandeling loopt nog."))
    }

    static func prolong(_ day: CalendarDate) -> OpenVerlenging {
        OpenVerlenging(isAskedFor: true, receivedOn: day)
    }

    static func claim(_ cents: Int) -> DecideTerugvordering {
        DecideTerugvordering(procedure: 2, amount: Money.known(cents: cents), motivering: "Er was geen opvang.")
    }

    static func notice(_ day: CalendarDate) -> RegisterIngebrekestelling {
        RegisterIngebrekestelling(procedure: 1, receivedOn: day)
    }

    static var except: ExceptDwangsom {
        ExceptDwangsom(procedure: 1, exception: .manifestlyUnfounded, motivering: "Het kind woont elders.")
    }

    static func lodge(_ day: CalendarDate) -> LodgeBezwaar {
        LodgeBezwaar(against: 1, receivedOn: day, hasCommittee: false)
    }

    static func answer(_ hearing: DecideBezwaar.Hearing) -> DecideBezwaar {
        DecideBezwaar(procedure: 2, outcome: .ongegrond, motivering: "Het kind woont elders.", hearing: hearing)
    }
}
