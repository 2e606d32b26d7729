import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// The steps of the calendar of SM 2.
extension Play {
    /// - Parameter last: the last day that the family wants; `nil` when it wants none.
    mutating func appliesInHIA(until last: CalendarDate? = nil) throws {
        let example = try example(
            "Een ouder met psychische klachten krijgt zes maanden dagopvang, na een vraag om aanvulling")
        try on(
            "2025-10-01", .ouder,
            SubmitAanvraag(
                kind: "kind1", channel: .formulier, receivedOn: "2025-10-01",
                request: .init(first: "2025-12-01", last: last),
                feiten: example.situation.told(of: regeling, source: "ouder"),
                completeSubjects: ["ouder", "kind", "opvangdeel"]))
    }

    mutating func completesInHIA() throws {
        try on(
            "2025-10-06", .indicatiesteller,
            ReceiveStuk(
                Stuk(id: "netwerkanalyse", dated: "2025-10-06", from: "indicatiesteller", receivedOn: "2025-10-06")))
        let own = AskForSupplement(procedure: 1, stukken: ["netwerkanalyse"], until: "2025-10-22")
        #expect(refusal("2025-10-08", .indicatiesteller, own) == .ownWork("netwerkanalyse"))
        try on(
            "2025-10-08", .indicatiesteller,
            AskForSupplement(procedure: 1, stukken: ["bevestiging_medisch_contact"], until: "2025-10-22"))
        #expect(try due(.awaitSupplement, on: "2025-10-09") == ["2025-10-22"])
        try on(
            "2025-10-20", .ouder,
            ReceiveStuk(
                Stuk(
                    id: "bevestiging_medisch_contact", dated: "2025-10-17", from: "huisarts", receivedOn: "2025-10-20"))
        )
    }

    mutating func isGrantedInHIA() throws {
        try isExaminedInHIA()
        let period = try Period(first: "2025-12-01", last: "2026-05-31")
        try decide(1, Grant(period: period, care: [dagopvang(4, from: "2025-12-01")]), "2025-11-13", "2025-11-14")
    }

    /// Judged, and talked through by the team.
    mutating func isExaminedInHIA() throws {
        for id in ["noodzaak", "bevestiging-toont-noodzaak", "andere-mogelijkheden"] {
            try on(
                "2025-10-28", .indicatiesteller,
                JudgeVoorwaarde(procedure: 1, voorwaarde: id, isMet: true, motivering: "Zo is het besproken."))
        }
        try on(
            "2025-10-28", .indicatiesteller,
            GiveAdvies(procedure: 1, values: ["dagdelen_per_week": "4"], conclusion: "Vier dagdelen zijn nodig."))
        try on("2025-10-30", .coordinator, PutOnAgenda(procedure: 1, plannedOn: "2025-11-13"))
        #expect(try due(.holdOverleg, on: "2025-11-01") == ["2025-11-13"])
        try on(
            "2025-11-13", .coordinator,
            RecordOverleg(
                procedure: 1,
                result: Overleg.Result(
                    heldOn: "2025-11-13", attendees: [.init("medewerker-c", rol: "coordinator_smi")], isInFavour: true,
                    motivering: "Het team vindt vier dagdelen nodig.")))
        try on("2025-11-13", .indicatiesteller, FillForm(procedure: 1, formulier: "indicatieformulier", answers: form))
    }

    mutating func startsInHIA() throws {
        try on(
            "2025-11-20", .indicatiesteller,
            GiveFeiten([GivenFact("gezin.plan_gekoppeld", ["ja"], source: "sociaal_team")]))
        try on("2025-12-01", .aanbieder, ConfirmStart(firstDay: "2025-12-01", lrkNumber: nil))
    }

    mutating func isPhasedOutInHIA() throws {
        try on(
            "2026-02-27", .indicatiesteller,
            RecordToetsmoment(
                "contact_3_maanden", .held(on: "2026-02-27"), report: "Drie dagdelen is genoeg.",
                bevinding: Bevinding(afbouw: .deels, ownNetwork: true, reason: "Oma past op maandag op.")))
        #expect(try due(.phaseOut, on: "2026-02-27").first == "2026-02-27")
        try on("2026-02-27", .indicatiesteller, OpenHerziening(reason: "De opvang kan minder."))
        try on("2026-02-27", .indicatiesteller, wish(3, from: "2026-04-01"))
        try on("2026-02-27", .indicatiesteller, BeginReview(procedure: 2))
        let period = try Period(first: "2026-04-01", last: "2026-05-31")
        try decide(2, Grant(period: period, care: [dagopvang(3, from: "2026-04-01")]), "2026-03-02", "2026-03-03")
    }

    mutating func isExtendedInHIA(
        opened: CalendarDate, consult: CalendarDate, decided: CalendarDate, until: CalendarDate
    ) throws {
        try isOpenedAndConsulted(opened, consult)
        let first = try #require(zaak.indicatie?.lastDay.next)
        let grant = try Grant(period: Period(first: first, last: until), care: [dagopvang(3, from: first)])
        try decide(zaak.procedures.count, grant, consult, decided)
    }

    /// An extension up to the proposal.
    mutating func isOpenedAndConsulted(_ opened: CalendarDate, _ consult: CalendarDate) throws {
        let number = zaak.procedures.count + 1
        try on(opened, .indicatiesteller, OpenVerlenging(isAskedFor: false, receivedOn: opened))
        for id in ["zwaarwegende-redenen", "kan-niet-anders", "actief-meegewerkt", "nog-geen-verbetering"] {
            try on(
                consult, .indicatiesteller,
                JudgeVoorwaarde(procedure: number, voorwaarde: id, isMet: true, motivering: "De behandeling loopt nog.")
            )
        }
        try on(
            consult, .indicatiesteller,
            AnswerVerlengingQuestions(
                procedure: number,
                answers: [
                    "vraag_meegewerkt": "ja", "vraag_reden": "De behandeling begon later.", "vraag_minder": "ja",
                ]))
        try on(
            consult, .indicatiesteller,
            HoldConsult(
                procedure: number,
                attendees: [
                    "indicatiesteller": "medewerker-a", "coordinator_wijkteam": "medewerker-f",
                    "beleidsambtenaar": "medewerker-g",
                ], outcome: "Verlengen", summary: "Een ouder is nog in behandeling.", names: ["Jansen"]))
        try on(
            consult, .indicatiesteller,
            GiveAdvies(procedure: number, values: ["dagdelen_per_week": "3"], conclusion: "Drie dagdelen."))
        var answers = form
        answers["maanden"] = nil
        answers["maanden_verlenging"] = ["3"]
        try on(
            consult, .indicatiesteller, FillForm(procedure: number, formulier: "indicatieformulier", answers: answers))
    }

    mutating func decide(
        _ number: Int, _ grant: Grant, _ proposed: CalendarDate, _ decided: CalendarDate
    ) throws {
        try on(
            proposed, .indicatiesteller,
            Propose(procedure: number, beslissing: .grant(grant), motivering: "Aan alle voorwaarden is voldaan."))
        try on(decided, .beslisser, Decide(procedure: number))
        #expect(try due(.sendBesluit, on: decided) == [decided])
        try on(decided, .beslisser, SendBesluit(procedure: number))
    }

    func dagopvang(_ count: Int, from day: CalendarDate) -> GrantedCare {
        GrantedCare(
            part: "deel1", soort: "dagopvang", from: day, amounts: [CareAmount(Fraction(count), .dagdelenPerWeek)])
    }

    func wish(_ count: Int, from day: CalendarDate) -> GiveFeiten {
        GiveFeiten([
            GivenFact("opvangdeel.dagdelen_per_week", of: "deel1", ["\(count)"], from: day, source: "indicatiesteller")
        ])
    }

    var form: [String: [String]] {
        [
            "naam_gezin": ["Voorbeeld"], "naam_kind": ["Noor"], "geboortedatum_kind": ["2023-05-10"],
            "eerste_dag": ["2025-12-01"], "soort_opvang": ["dagopvang"], "noodzaak_ouder": ["De ouder is uitgeput."],
            "noodzaak_netwerk": ["Niemand kan helpen."], "knelpunten": ["Slaapt slecht"],
            "netwerkanalyse_gedaan": ["ja"], "zelf_betalen": ["nee"], "maanden": ["6"], "dagdelen": ["4"],
            "aanbieder_naam": ["De Eik"], "aanbieder_locatie": ["Dorpsplein"], "tick": ["ja"],
            "afspraken": ["Het Sociaal Team belt elke maand."], "afbouw": ["Na drie maanden kijken of het minder kan."],
        ]
    }
}
