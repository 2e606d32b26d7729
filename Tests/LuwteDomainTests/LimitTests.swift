import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `What one act holds` {
    private static let megabyte = String(repeating: "a", count: 1_000_000)

    /// An act with something too large in it, and the line of the table that it meets.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let by: Author
        let act: any ZaakAct
        let limit: Limit

        init(_ name: String, _ by: Author, _ act: any ZaakAct, _ limit: Limit) {
            testDescription = name
            self.by = by
            self.act = act
            self.limit = limit
        }
    }

    private static func many<Item>(_ count: Int, _ item: (Int) -> Item) -> [Item] { (1...count).map(item) }

    private static let cases: [Case] = [
        Case(
            "a megabyte of grounds", .adviseur,
            JudgeVoorwaarde(procedure: 1, voorwaarde: "toch-smi", isMet: true, motivering: megabyte), .motivering),
        Case(
            "a megabyte as a name", .adviseur,
            JudgeVoorwaarde(procedure: 1, voorwaarde: megabyte, isMet: true, motivering: "Ja."), .name),
        Case("a megabyte of answer", .ouder, GiveFeiten([GivenFact("gezin.reden_aanvraag", [megabyte])]), .answer),
        Case("a fact with a name of a megabyte", .ouder, GiveFeiten([GivenFact(megabyte, ["ja"])]), .name),
        Case(
            "a source of a megabyte", .casewerker,
            GiveFeiten([GivenFact("gezin.iets_nieuws", ["ja"], source: megabyte)]), .name),
        Case(
            "more facts than any family has", .ouder,
            GiveFeiten(many(2_001) { GivenFact("gezin.iets_nieuws", of: "\($0)", ["ja"]) }), .feiten),
        Case(
            "more members than any family has", .ouder,
            GiveFeiten(many(41) { GivenFact("kind.briefadres", of: "kind\($0)", ["nee"]) }), .members),
        Case(
            "more choices than any question has", .ouder,
            GiveFeiten([GivenFact("gezin.gebieden", many(51) { "keuze\($0)" })]), .choices),
        Case("too many subjects", .ouder, GiveFeiten([], completeSubjects: Set(many(41) { "deel\($0)" })), .subjects),
        Case(
            "a paper with a name of a megabyte", .ouder,
            ReceiveStuk(Stuk(id: megabyte, dated: nil, from: nil, receivedOn: "2019-09-20")), .name),
        Case(
            "more papers than anybody has", .casewerker,
            AskForSupplement(procedure: 1, stukken: many(501) { "stuk\($0)" }, until: "2019-10-01"), .stukken),
        Case(
            "more answers than a form has", .casewerker,
            FillForm(
                procedure: 1, formulier: "verslag",
                answers: Dictionary(uniqueKeysWithValues: many(101) { ("veld\($0)", ["ja"]) })), .fields),
        Case(
            "a megabyte in a form", .casewerker,
            FillForm(procedure: 1, formulier: "verslag", answers: ["veld": [megabyte]]), .answer),
        Case(
            "a megabyte of advice", .adviseur, GiveAdvies(procedure: 1, values: [:], conclusion: megabyte), .conclusion),
        Case("a megabyte of view", .ouder, GiveZienswijze(procedure: 1, answer: megabyte), .view),
        Case(
            "a megabyte of reason inside a choice", Play.bezwaarbehandelaar,
            DecideBezwaar(procedure: 1, outcome: .gegrond, motivering: "Ja.", hearing: .leftOut(reason: megabyte)),
            .reason),
        Case(
            "a megabyte of reason for what was missed", .casewerker,
            RecordToetsmoment("contact", .missed(reason: megabyte), report: "Ziek."), .reason),
        Case(
            "a megabyte of report", .casewerker,
            RecordToetsmoment("contact", .held(on: "2019-10-01"), report: megabyte), .report),
        Case(
            "a megabyte of summary", .casewerker,
            HoldConsult(procedure: 1, attendees: [:], outcome: "Ja", summary: megabyte, names: []), .summary),
        Case(
            "more people than a room holds", .coordinator,
            RecordOverleg(
                procedure: 1,
                result: Overleg.Result(
                    heldOn: "2019-10-01",
                    attendees: many(41) { _ in .init("medewerker-a", rol: "casewerker") }, isInFavour: true,
                    motivering: "Ja.")), .attendees),
        Case(
            "more departures than there are conditions", .adviseur,
            Propose(
                procedure: 1, beslissing: .reject, motivering: "Nee.",
                afwijkingen: many(101) { Afwijking(id: "hardheid", from: "\($0)", motivering: "Nood.") }), .afwijkingen),
        Case(
            "more changes of care than there are weeks", .adviseur,
            Propose(
                procedure: 1,
                beslissing: .grant(
                    Grant(
                        period: Period("2019-11-04"),
                        care: many(101) {
                            GrantedCare(part: "deel\($0)", soort: "bso", from: "2019-11-04", amounts: [])
                        })), motivering: "Ja."), .care),
        Case(
            "more steps than there are weeks", .casewerker,
            PlanAfbouw(
                many(41) { _ in Afbouw.Step(from: "2019-11-05", part: "deel1", CareAmount(1, .dagdelenPerWeek)) }),
            .steps),
    ]

    @Test(arguments: cases)
    func `has a bound`(example: Case) throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        let before = play.zaak
        #expect(play.refusal("2019-09-20", example.by, example.act) == .tooMuch(example.limit))
        #expect(play.zaak == before)
    }

    @Test func `may come up to its bound`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        func judge(_ length: Int) -> JudgeVoorwaarde {
            JudgeVoorwaarde(
                procedure: 1, voorwaarde: "toch-smi", isMet: true, motivering: String(repeating: "é", count: length))
        }
        #expect(play.refusal("2019-09-20", .adviseur, judge(Limit.motivering.most)) == nil, "characters, not bytes")
        #expect(play.refusal("2019-09-20", .adviseur, judge(Limit.motivering.most + 1)) == .tooMuch(.motivering))
    }

    @Test func `has a bound for a family too`() throws {
        var gezin = Gezin("gezin-1", gemeente: "rotterdam")
        let frame = try Play("rotterdam").frame(`A family`.sociaalTeam, "2019-09-20")
        #expect(throws: Refusal.tooMuch(.goal)) {
            try gezin.perform(MakePlan(goals: [Self.megabyte], actions: []), frame)
        }
        let helpers = Self.many(41) { Netwerkanalyse.Helper(id: "helper\($0)", offers: []) }
        #expect(throws: Refusal.tooMuch(.helpers)) {
            try gezin.perform(RecordNetwerkanalyse(.init(heldOn: "2019-09-20", helpers: helpers)), frame)
        }
    }

    @Test func `does not let a family grow without end, nor its papers`() throws {
        var play = try Play("rotterdam")
        try play.appliesInRotterdam()
        for number in 1...30 {
            let fact = GivenFact("kind.briefadres", of: "kind9\(number)", ["nee"])
            try play.on("2019-09-20", .ouder, GiveFeiten([fact]))
        }
        let more = GiveFeiten((1...10).map { GivenFact("kind.briefadres", of: "kind8\($0)", ["nee"]) })
        #expect(play.refusal("2019-09-20", .ouder, more) == .tooMuch(.members))
        let paper = ReceiveStuk(Stuk(id: "brief", dated: nil, from: nil, receivedOn: "2019-09-20"))
        for _ in 1...Limit.stukken.most { try play.on("2019-09-20", .ouder, paper) }
        #expect(play.refusal("2019-09-20", .ouder, paper) == .tooMuch(.stukken))
    }
}
