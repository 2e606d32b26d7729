import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `A besluit` {
    private let reject = Propose(procedure: 1, beslissing: .reject, motivering: "Niet ingeschreven.")

    @Test func `needs an outcome for every condition`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        try play.completesInRotterdam()
        guard case .notJudged? = play.refusal("2019-10-01", .adviseur, reject) else {
            Issue.record("a besluit without judgements was proposed")
            return
        }
    }

    @Test func `rejects on a ground only, and is proposed and taken by two people in their roles`() throws {
        var granted = try Play("rotterdam")
        try granted.appliesInRotterdam()
        try granted.completesInRotterdam()
        try granted.isAdvised()
        #expect(granted.refusal("2019-10-14", .adviseur, reject) == .noGroundToReject)

        var play = try Play.failing()
        #expect(play.refusal("2019-10-10", .casewerker, reject) == .notThatRol("adviseur"))
        #expect(play.refusal("2019-10-10", .system, reject) == .notYours(.systeem), "a machine rejects nobody")
        try play.on("2019-10-10", .adviseur, reject)
        let both = Author("medewerker-b", as: .beslisser, rol: "beslisser")
        #expect(play.refusal("2019-10-11", both, Decide(procedure: 1)) == .proposerMayNotDecide)
        #expect(play.refusal("2019-10-11", .system, Decide(procedure: 1)) == .notYours(.systeem))
        #expect(play.refusal("2019-10-11", .beslisser, SendBesluit(procedure: 1)) == .nothingDecided)
    }

    @Test func `waits for a view that was asked for, until its day`() throws {
        var play = try Play.failing()
        try play.on("2019-10-10", .adviseur, reject)
        try play.on("2019-10-10", .casewerker, AskZienswijze(procedure: 1, from: "ouder1", until: "2019-10-24"))
        let decide = Decide(procedure: 1)
        #expect(play.refusal("2019-10-24", .beslisser, decide) == .zienswijzeAwaited(until: "2019-10-24"))
        #expect(play.refusal("2019-10-25", .beslisser, decide) == nil)
        try play.on("2019-10-16", .ouder, GiveZienswijze(procedure: 1, answer: "Wij schrijven ons in."))
        #expect(play.refusal("2019-10-16", .beslisser, decide) == nil)
    }

    @Test func `is looked at again when a fact changes that it rests on`() throws {
        var play = try Play.failing()
        try play.on("2019-10-10", .adviseur, reject)
        try play.on(
            "2019-10-11", .casewerker,
            GiveFeiten([GivenFact("kind.ingeschreven_in_gemeente", of: "kind1", ["ja"], source: "casewerker")]))
        #expect(play.refusal("2019-10-14", .beslisser, Decide(procedure: 1)) == .noGroundToReject)
    }

    @Test func `departs from a condition only by a way that the regeling has, with a motive`() throws {
        let play = try Play.failing()
        let period = try Period(first: "2019-11-04", last: "2020-08-03")
        let care = GrantedCare(
            part: "deel1", soort: "dagopvang", from: "2019-11-04", amounts: [CareAmount(6, .dagdelenPerWeek)])
        func act(_ afwijkingen: [Afwijking]) -> Propose {
            Propose(
                procedure: 1, beslissing: .grant(Grant(period: period, care: [care])), motivering: "Het is nodig.",
                afwijkingen: afwijkingen)
        }
        #expect(play.refusal("2019-10-10", .adviseur, act([])) == .voorwaardeNotMet("ingeschreven"))
        let consent = Afwijking(id: "toestemming-uitzondering", from: "ingeschreven", motivering: "Nood.")
        #expect(play.refusal("2019-10-10", .adviseur, act([consent])) == .noWayToDeviate("ingeschreven"))
    }

    @Test func `of a team waits for the team, and follows it`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.on("2025-10-30", .coordinator, PutOnAgenda(procedure: 1, plannedOn: "2025-11-13"))
        let nobody = RecordOverleg(
            procedure: 1,
            result: Overleg.Result(
                heldOn: "2025-11-13", attendees: [.init("medewerker-c", rol: "coordinator_smi", hasConflict: true)],
                isInFavour: false, motivering: "Nee."))
        #expect(play.refusal("2025-11-13", .coordinator, nobody) == .nobodyAttended)
        let early = RecordOverleg(
            procedure: 1,
            result: Overleg.Result(
                heldOn: "2025-11-13", attendees: [.init("medewerker-c", rol: "coordinator_smi")], isInFavour: false,
                motivering: "Nee."))
        #expect(play.refusal("2025-11-12", .coordinator, early) == .notYet("2025-11-13"))
        #expect(play.refusal("2025-11-13", .indicatiesteller, early) == .notYours(.behandelaar))
    }
}
