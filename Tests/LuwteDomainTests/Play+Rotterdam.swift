import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// The steps of the calendar of SM 3.
extension Play {
    mutating func appliesInRotterdam() throws {
        let example = try example("Van aanvraag tot besluit, met aanvulling en twee tarieven")
        try on(
            "2019-09-02", .casewerker,
            SubmitAanvraag(
                kind: "kind1", channel: .email, receivedOn: "2019-09-02", request: .init(first: "2019-11-04"),
                feiten: example.situation.told(of: regeling, source: "ouder").filter {
                    !$0.fact.hasPrefix("ouder.toestemming")
                }, completeSubjects: ["ouder", "kind", "opvangdeel"]))
        try on(
            "2019-09-02", .casewerker,
            EstablishGezag(.init(.gezamenlijkOuderlijkGezag, ["ouder1", "ouder2"]), ground: "BRP"))
        #expect(try due(.askToestemming, on: "2019-09-02") == ["2019-09-02"])
        let subjects = ["ouder.toestemming_aanvraag", "ouder.toestemming_plaatsing"]
        for subject in subjects {
            try on("2019-09-02", .ouder, RecordToestemming(holder: "ouder1", subject: subject, answer: .gegeven))
            let other = RecordToestemming(holder: "ouder2", subject: subject, answer: .gegeven)
            #expect(refusal("2019-09-02", .ouder, other) == .notYours(.ouder), "nobody consents for another")
        }
        for subject in subjects {
            try on("2019-09-09", .casewerker, AskToestemming(holder: "ouder2", subject: subject))
        }
    }

    mutating func completesInRotterdam() throws {
        try on(
            "2019-09-09", .casewerker,
            AskForSupplement(
                procedure: 1, stukken: ["scholing"], feiten: ["ouder.toestemming_aanvraag"], until: "2019-09-23"))
        let second = Author("ouder-2", as: .tweedeOuder, rol: "ouder", member: "ouder2")
        for subject in ["ouder.toestemming_aanvraag", "ouder.toestemming_plaatsing"] {
            try on("2019-09-18", second, RecordToestemming(holder: "ouder2", subject: subject, answer: .gegeven))
        }
        #expect(zaak.procedure(1)?.stage == .incomplete)
        try on(
            "2019-09-19", .ouder,
            ReceiveStuk(Stuk(id: "scholing", dated: "2019-09-19", from: "ouder", receivedOn: "2019-09-19")))
        #expect(zaak.procedure(1)?.stage == .underReview)
    }

    mutating func isAdvised() throws {
        try on("2019-09-20", .casewerker, AskAdvies(procedure: 1))
        try on(
            "2019-09-24", .adviseur,
            InviteToSpreekuur(procedure: 1, plannedOn: "2019-10-03", invitedBy: .telefoon))
        #expect(try due(.holdSpreekuur, on: "2019-09-25") == ["2019-10-03"])
        try on("2019-10-01", .casewerker, judge("geen-andere-voorziening", at: 1))
        try on("2019-10-03", .adviseur, RecordSpreekuur(procedure: 1, outcome: .held))
        for id in ["ernstige-problemen", "toch-smi"] { try on("2019-10-08", .adviseur, judge(id, at: 1)) }
        try on("2019-10-08", .adviseur, GiveAdvies(procedure: 1, values: [:], conclusion: "Zes dagdelen zijn nodig."))
    }

    mutating func isGrantedInRotterdam() throws {
        let period = try Period(first: "2019-11-04", last: "2020-08-03")
        let dagopvang = try GrantedCare(
            part: "deel1", soort: "dagopvang", from: "2019-11-04",
            amounts: [CareAmount(6, .dagdelenPerWeek), CareAmount(Fraction(21, 2), .urenPerDag)])
        let tooMuch = GrantedCare(
            part: "deel1", soort: "dagopvang", from: "2019-11-04", amounts: [CareAmount(7, .dagdelenPerWeek)])
        #expect(
            refusal("2019-10-14", .adviseur, propose(1, Grant(period: period, care: [tooMuch])))
                == .aboveLimit("dagopvang", limit: 6, .dagdelenPerWeek))
        for other in ["bso", "gastouderopvang"] {
            let unasked = GrantedCare(
                part: "deel1", soort: other, from: "2019-11-04", amounts: [CareAmount(1, .dagdelenPerWeek)])
            #expect(
                refusal("2019-10-14", .adviseur, propose(1, Grant(period: period, care: [unasked])))
                    == .aboveLimit(other, limit: 0, .dagdelenPerWeek))
        }
        #expect(
            refusal("2019-10-14", .adviseur, propose(1, Grant(period: period, care: [dagopvang])))
                == .aboveLimit("dagopvang", limit: 0, .dagdelenPerWeek), "day care ends on the fourth birthday")
        let tooLong = try Period(first: "2019-11-04", last: "2020-08-04")
        #expect(
            refusal("2019-10-14", .adviseur, propose(1, Grant(period: tooLong, care: [dagopvang])))
                == .pastLastDay("2020-08-03", line: "duur"))
        try on(
            "2019-10-14", .adviseur, propose(1, Grant(period: period, care: [dagopvang, Self.bso(from: "2020-03-15")])))
        try on("2019-10-15", .beslisser, Decide(procedure: 1))
        try on("2019-10-15", .beslisser, SendBesluit(procedure: 1))
    }

    mutating func asksExtension() throws {
        try on(
            "2020-06-08", .ouder,
            OpenVerlenging(isAskedFor: true, receivedOn: "2020-06-08"))
        try on(
            "2020-06-08", .ouder,
            GiveFeiten([
                GivenFact("gezin.iets_nieuws", ["ja"], source: "ouder"),
                GivenFact("gezin.iets_nieuws_op", ["2020-05-20"], source: "ouder"),
                GivenFact("gezin.eerste_besluit_op", ["2019-10-15"], source: "casewerker"),
            ]))
        try on("2020-06-09", .casewerker, BeginReview(procedure: 2))
    }

    mutating func isExtendedInRotterdam() throws {
        try on("2020-07-10", .adviseur, judge("nieuwe-feiten", at: 2))
        try on(
            "2020-07-10", .casewerker,
            AnswerVerlengingQuestions(
                procedure: 2, answers: ["wat_is_nieuw": "Vader ligt sinds mei in het ziekenhuis."]))
        let period = try Period(first: "2020-08-04", last: "2020-12-18")
        let longer = try Period(first: "2020-08-04", last: "2020-12-19")
        let care = [Self.bso(from: "2020-08-04")]
        #expect(
            refusal("2020-07-16", .adviseur, propose(2, Grant(period: longer, care: care)))
                == .pastLastDay("2020-12-18", line: "verlenging"))
        try on("2020-07-16", .adviseur, propose(2, Grant(period: period, care: care)))
        try on("2020-07-17", .beslisser, Decide(procedure: 2))
        try on("2020-07-17", .beslisser, SendBesluit(procedure: 2))
    }

    func propose(_ number: Int, _ grant: Grant) -> Propose {
        Propose(procedure: number, beslissing: .grant(grant), motivering: "Aan alle voorwaarden is voldaan.")
    }

    func judge(_ id: String, at number: Int) -> JudgeVoorwaarde {
        JudgeVoorwaarde(procedure: number, voorwaarde: id, isMet: true, motivering: "Zo is het besproken.")
    }

    static func bso(from day: CalendarDate) -> GrantedCare {
        GrantedCare(
            part: "deel1", soort: "bso", from: day,
            amounts: [CareAmount(3, .dagenPerWeek), CareAmount(4, .urenPerDag)])
    }
}
