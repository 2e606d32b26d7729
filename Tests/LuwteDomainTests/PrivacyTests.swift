import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

/// D-27.
@Suite struct `A request about data` {
    private static func asked() throws -> Play {
        var play = try Play.running()
        let second = Author("ouder-2", as: .tweedeOuder, rol: "ouder", member: "ouder2")
        try play.on(
            "2020-01-06", second,
            LodgePrivacyverzoek(.inzage, receivedOn: "2020-01-06", report: "Wat staat er van mij?"))
        return play
    }

    @Test func `takes a month, or three when that is told within the month`() throws {
        var play = try Self.asked()
        #expect(try play.decideBy(2) == "2020-02-06")
        let more = ExtendPrivacyverzoek(procedure: 2, reason: "Het zijn veel stukken.")
        #expect(play.refusal("2020-02-07", .beslisser, more) == .termIsOver("2020-02-06"))
        try play.on("2020-02-06", .beslisser, more)
        #expect(try play.decideBy(2) == "2020-04-06")
        #expect(play.refusal("2020-02-06", .beslisser, more) == .extensionNotAllowed)
    }

    @Test func `is answered by a besluit to whoever asked, and bezwaar can be made against it`() throws {
        var play = try Self.asked()
        try play.on(
            "2020-01-20", .beslisser,
            AnswerPrivacyverzoek(procedure: 2, .geweigerd, motivering: "Dat schaadt een ander."))
        #expect(try play.due(.sendBesluit, on: "2020-01-20") == ["2020-01-20"])
        let sent = try play.on("2020-01-20", .beslisser, SendBesluit(procedure: 2))
        #expect(play.zaak.berichten(about: sent).map(\.recipient) == ["ouder2"], "not the applicant")
        #expect(try play.due(.awaitBezwaar, on: "2020-01-20") == ["2020-03-02"])
        #expect(
            play.refusal("2020-01-21", .ouder, LodgeBezwaar(against: 2, receivedOn: "2020-01-21", hasCommittee: false))
                == nil)
    }

    @Test func `is no application: nothing is examined, proposed or stopped in it`() throws {
        let play = try Self.asked()
        for act in [
            Propose(procedure: 2, beslissing: .reject, motivering: "Nee.") as any ZaakAct, Decide(procedure: 2),
            LeaveUntreated(procedure: 2, motivering: "Nee."),
            ExtendBeslistermijn(procedure: 2, by: Term(count: 1, unit: .weken), reason: "Druk."),
        ] {
            let capacity = try #require(type(of: act).capacities.sorted { $0.rawValue < $1.rawValue }.first)
            let author = Author("medewerker-y", as: capacity, rol: "beslisser")
            #expect(play.refusal("2020-01-07", author, act) == .wrongStage(.received), "\(act)")
        }
        let answer = AnswerPrivacyverzoek(procedure: 1, .geweigerd, motivering: "Nee.")
        #expect(play.refusal("2020-01-07", .beslisser, answer) == .procedureIsOver(1))
    }

    @Test func `does not keep a changed fact from opening a judgement again`() throws {
        var play = try Play.odds()
        try play.on(
            "2026-01-12", .indicatiesteller,
            JudgeVoorwaarde(procedure: 1, voorwaarde: "andere-mogelijkheden", isMet: true, motivering: "Niemand kan."))
        try play.on(
            "2026-01-12", .ouder, LodgePrivacyverzoek(.inzage, receivedOn: "2026-01-12", report: "Wat staat er?"))
        try play.on("2026-01-13", .ouder, GiveFeiten([GivenFact("gezin.netwerk", ["genoeg"], source: "ouder")]))
        #expect(play.zaak.procedure(1)?.oordelen["andere-mogelijkheden"] == nil)
    }
}

/// D-28.
@Suite struct `Somebody of whom another gave data` {
    @Test func `is told, or it is written down why not`() throws {
        var play = try Play.running()
        #expect(play.zaak.derdenToInform.contains("ouder2"))
        #expect(!play.zaak.derdenToInform.contains { $0.hasPrefix("kind") || $0.hasPrefix("deel") })
        func inform(_ informing: Informing) -> InformDerde { InformDerde("ouder2", informing) }
        #expect(play.refusal("2019-11-05", .casewerker, inform(.told(on: "2019-11-06"))) == .notYet("2019-11-06"))
        #expect(play.refusal("2019-11-05", .casewerker, inform(.leftOut(reason: " "))) == .reasonMissing)
        let child = InformDerde("kind1", .told(on: "2019-11-05"))
        #expect(play.refusal("2019-11-05", .casewerker, child) == .nobodyToTell)
        try play.on("2019-11-05", .casewerker, inform(.leftOut(reason: "Dat brengt een ander in gevaar.")))
        #expect(play.refusal("2019-11-05", .casewerker, inform(.told(on: "2019-11-05"))) == .alreadySent)
        let items = try play.zaak.dueItems(play.law, on: "2019-11-05")
        #expect(!items.contains { $0.kind == .informDerde && $0.about == .member("ouder2") })
    }

    @Test func `may be a helper in the network`() throws {
        var (gezin, _) = try `A family`.history()
        let play = try Play("hendrik-ido-ambacht")
        let items = try gezin.dueItems(play.law)
        #expect(items.map(\.due) == ["2025-11-06"], "a month after 6 October; the first helper was told")
        #expect(items.map(\.about) == [.member("helper-2")])
        let frame = play.frame(`A family`.sociaalTeam, "2025-10-21")
        #expect(throws: Refusal.nobodyToTell) {
            try gezin.perform(InformHelper("helper-3", .told(on: "2025-10-21")), frame)
        }
        try gezin.perform(InformHelper("helper-2", .leftOut(reason: "Zij zat erbij.")), frame)
        #expect(try gezin.dueItems(play.law).isEmpty)
    }
}

@Suite struct `A day that brings something to look at` {
    @Test func `is looked at once, by whose work that is`() throws {
        var play = try Play.running()
        let look = LookAt(.newYear, due: "2020-01-01", conclusion: "De tarieven kloppen.")
        let other = LookAt(.newYear, due: "2021-01-01", conclusion: "De tarieven kloppen.")
        #expect(play.refusal("2019-12-20", .financien, other) == .nothingToLookAt)
        let end = LookAt(.end, due: "2020-08-04", conclusion: "Klaar.")
        #expect(play.refusal("2019-12-20", .financien, end) == .nothingToLookAt)
        try play.on("2019-12-20", .financien, look)
        #expect(try play.due(.newYear, on: "2020-01-01") == [])
        #expect(play.refusal("2019-12-21", .financien, look) == .nothingToLookAt)
    }

    @Test func `is the announcement of the end, which is made once`() throws {
        var play = try Play.running()
        let day: CalendarDate = "2020-06-20"
        let due = try #require(try play.zaak.dueItems(play.law, on: day).first { $0.kind == .announceEnd }).due
        try play.on(day, .casewerker, LookAt(.announceEnd, due: due, conclusion: "De brief is weg."))
        #expect(try play.due(.announceEnd, on: day) == [])
        #expect(try play.due(.end, on: day).count == 1)
    }

    @Test func `is a table to complete, where the new year has none`() throws {
        // The rates of 2020 become those of 2021.
        let library = try EditedLibrary.rotterdam { text in
            let year = "van: 2020-01-01\n      tot: 2020-12-31"
            text = text.replacing(year, with: year.replacing("2020", with: "2021"))
        }
        let play = try Play.running()
        let law = Law(
            library,
            fingerprints: Dictionary(
                library.regelingen.map { ($0.id, "fingerprint of \($0.id)") }, uniquingKeysWith: { first, _ in first }),
            providerLists: play.law.providerLists)
        let items = try play.zaak.dueItems(law, on: "2019-12-20")
        let item = try #require(items.first { $0.kind == .completeTable })
        #expect(item.due == "2020-01-01")
        #expect(item.turn == .regelingbeheerder)
        #expect(item.why == .regeling("dagopvang"))
        #expect(!items.contains { $0.kind == .newYear })
    }

    @Test(arguments: ["rotterdam", "hendrik-ido-ambacht"])
    func `is a birthday that a line of the regeling names`(folder: String) throws {
        let ages = try Play(folder).regeling.namedAges
        #expect(ages.map(\.years).contains(4))
        #expect(ages.map(\.years).contains(13))
        let regeling = try Play(folder).regeling
        let lines = Set(
            regeling.allConditions.map(\.id) + regeling.lists.opvangsoorten.map(\.id) + regeling.facts.map(\.fullName)
                + regeling.notions.map(\.fullName))
        for age in ages { #expect(lines.contains(age.line), "\(age)") }
        #expect(Set(ages.map(\.years)).count == ages.count)
    }
}

/// HIA-44.
@Suite struct `A review while care goes on` {
    @Test func `says whether the care can become less, who helps, and why; then somebody plans it`() throws {
        var play = try Play("hendrik-ido-ambacht")
        try play.appliesInHIA()
        try play.completesInHIA()
        try play.isGrantedInHIA()
        try play.startsInHIA()
        func review(_ bevinding: Bevinding?) -> RecordToetsmoment {
            RecordToetsmoment(
                "contact_3_maanden", .held(on: "2026-02-27"), report: "Het gaat beter.", bevinding: bevinding)
        }
        #expect(play.refusal("2026-02-27", .indicatiesteller, review(nil)) == .noBevinding)
        let silent = Bevinding(afbouw: .deels, ownNetwork: true, reason: "")
        #expect(play.refusal("2026-02-27", .indicatiesteller, review(silent)) == .reasonMissing)
        let found = Bevinding(afbouw: .deels, ownNetwork: true, reason: "Oma past op.")
        try play.on("2026-02-27", .indicatiesteller, review(found))
        #expect(play.zaak.indicatie?.bevindingen == ["contact_3_maanden": found])
        #expect(try play.due(.phaseOut, on: "2026-03-01") == ["2026-02-27"])
        try play.on(
            "2026-03-02", .indicatiesteller,
            PlanAfbouw([Afbouw.Step(from: "2026-04-01", part: "deel1", CareAmount(3, .dagdelenPerWeek))]))
        #expect(try play.due(.phaseOut, on: "2026-03-02") == ["2026-04-01"])
    }
}
