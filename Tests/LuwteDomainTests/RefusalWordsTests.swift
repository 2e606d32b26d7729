import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import Testing

@Suite struct `The words of a refusal` {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func texts(_ language: Language) throws -> DomainTexts {
        func read(_ name: String) throws -> [String: String] {
            let url = root.appendingPathComponent("teksten/\(name).yaml")
            return try TextsReader(String(contentsOf: url, encoding: .utf8)).texts
        }
        return try DomainTexts(language: language, dutch: read("nl"), own: read(language.rawValue))
    }

    /// One of each, about things of Hendrik-Ido-Ambacht whose IDs differ from what they are called.
    private static let all: [Refusal] = [
        .notYours(.tweedeOuder), .capacityUnclear, .notThatRol("coordinator_smi"), .proposerMayNotDecide,
        .signerMayNotDecideBezwaar,
        .financeCloses, .contactUnsafe, .noRegeling("hendrik_ido_ambacht", "2020-01-01"),
        .regelingMissing(Regeling.ID(folder: "rotterdam", version: "2019-08-14")), .tableIncomplete, .childUnknown,
        .unreadableFact(.noSuchFact("gezin.kleur_haar")),
        .unreadableFact(.notAnAnswer("gezin.evaluatie_bereid", .notANumber)), .noSuchProcedure(9),
        .noSuchStuk("geen_paspoort"), .noSuchVoorwaarde("geen-voorwaarde"), .noSuchForm("geen_formulier"),
        .noSuchField("geen_veld"), .noSuchToetsmoment("geen_moment"), .noSuchToestemming("ouder.toestemming_iets"),
        .noPlan, .noSuchKlacht(3), .noSuchBeroep(3), .noSuchDatalek(3), .nobodyToTell, .noBevinding, .klachtIsAboutYou,
        .bezwaarFirst, .beroepStillOpen(1), .klachtStillOpen(1), .nothingToLookAt, .alreadyOnList, .notOnList,
        .hearingTooSoon("2026-03-01"), .dwangsomNotPaid(1), .reasonMissing, .beforeLastEvent, .destroyed("2036-12-02"),
        .tooMuch(.motivering), .tooMuch(.feiten),
        .alreadySubmitted, .notSubmitted, .procedureIsOver(1), .wrongStage(.underReview), .alreadyOpen, .notInPlacement,
        .notRunning, .notEnded, .procedureStillOpen(2), .nothingPlanned, .nothingAsked, .nothingDecided, .nothingSent,
        .alreadySent, .receivedInFuture, .paperIsRegisteredByDesk, .noStoringOfThis, .dayHasPassed("2026-03-01"),
        .notYet("2026-03-01"), .noTermRuns, .termStillRuns(until: "2026-03-01"),
        .tooLateToLeaveUntreated(last: "2026-03-01"), .termIsOver("2026-03-01"), .extensionNotAllowed,
        .suspensionNotForThis, .ownWork("bevestiging_medisch_contact"), .ownWork("gezin.evaluatie_bereid"),
        .notToBeJudged("bevestiging-toont-noodzaak"), .notJudged("bevestiging-toont-noodzaak"), .nothingFails,
        .voorwaardeNotMet("plan-gekoppeld"), .noGroundToReject, .formIncomplete("naam_gezin"),
        .noWayToDeviate("plan-gekoppeld"), .noWayToDeviate("harde_stop"), .teamHasNotMet, .againstTheTeam,
        .zienswijzeAwaited(until: "2026-03-01"), .nobodyAttended, .noZienswijze, .noConsultNeeded,
        .rolAbsent("coordinator_wijkteam"), .samePersonTwice, .nameInSummary, .noCareNamed, .dayStillOpen(nil),
        .dayStillOpen("gevraagd"), .beforeFirstDay("2026-03-01"), .pastLastDay("2026-03-01", line: "gevraagd"),
        .pastLastDay("2026-03-01", line: ""), .pastHardStop("2026-03-01"),
        .outsidePeriod(Period("2026-03-01")), .careOutsidePeriod("2026-03-01"),
        .aboveLimit("tussenschoolse_opvang", limit: Fraction(5), .dagdelenPerWeek), .lrkMissing, .noExtensionPossible,
        .extensionsUsedUp(2), .extensionDoesNotJoin, .grantIsOver("2026-03-01"), .reasonNotForThis, .wishOnly,
        .noStepDown("2026-03-01"), .noAmount, .aboveProposal(Money.known(cents: 125_050)), .notClosed,
        .stillKept(until: "2036-11-30"), .notApproved, .noIngebrekestelling, .dwangsomStillRuns, .dwangsomNotDecided(1),
    ]

    private let regeling: Regeling

    init() throws { regeling = try Play("hendrik-ido-ambacht").regeling }

    @Test func `are tried for every refusal that there is`() throws {
        let file = Self.root.appendingPathComponent("Sources/LuwteDomain/Refusals/Refusal.swift")
        let declared = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
            line.wholeMatch(of: #/\ {4}case (\w+).*/#).map { String($0.output.1) }
        }
        let tried = Set(Self.all.map { Mirror(reflecting: $0).children.first?.label ?? "\($0)" })
        #expect(declared.count > 70)
        #expect(Set(declared) == tried)
    }

    @Test(arguments: Language.allCases)
    func `are whole sentences without IDs or gaps`(language: Language) throws {
        let texts = try Self.texts(language)
        for refusal in Self.all {
            let words = refusal.words(texts, of: regeling)
            #expect(words.hasSuffix("."), "\(words)")
            #expect(!words.contains { "{}_".contains($0) }, "\(words)")
            #expect(!words.contains(".."), "\(words)")
            #expect(!words.contains("?."), "\(words)")
            for id in Self.ids(in: refusal) { #expect(!words.contains(id), "\(words)") }
        }
    }

    @Test func `are other words in English, with its days and amounts`() throws {
        let dutch = try Self.texts(.nl)
        let english = try Self.texts(.en)
        for refusal in Self.all {
            #expect(refusal.words(dutch, of: regeling) != refusal.words(english, of: regeling), "\(refusal)")
        }
        #expect(Refusal.notYet("2026-03-01").words(dutch) == "Dit kan pas op 1 maart 2026.")
        #expect(Refusal.notYet("2026-03-01").words(english).contains("1 March 2026"))
        #expect(Refusal.aboveProposal(Money.known(cents: 125_050)).words(dutch).contains("€ 1.250,50"))
        #expect(Refusal.aboveProposal(Money.known(cents: 125_050)).words(english).contains("€1,250.50"))
    }

    @Test func `name things as the regeling does, and by the ID only without it`() throws {
        let texts = try Self.texts(.nl)
        let refusal = Refusal.rolAbsent("coordinator_wijkteam")
        #expect(refusal.words(texts, of: regeling).contains("coördinator wijkteam"))
        #expect(refusal.words(texts).contains("coordinator_wijkteam"))
        let title = try #require(regeling.allConditions.first { $0.id == "plan-gekoppeld" }?.title)
        #expect(Refusal.voorwaardeNotMet("plan-gekoppeld").words(texts, of: regeling).contains(title))
        #expect(
            Refusal.aboveLimit("dagopvang", limit: Fraction(5), .dagdelenPerWeek).words(texts, of: regeling)
                .contains("5 dagdelen per week"))
        let translation = Translation(language: .en, texts: [title: "The plan is linked"])
        #expect(
            Refusal.voorwaardeNotMet("plan-gekoppeld").words(try Self.texts(.en), of: regeling, in: translation)
                .contains("The plan is linked"))
    }

    @Test(arguments: Limit.allCases)
    func `name what is too large, and how much it may be`(limit: Limit) throws {
        for language in Language.allCases {
            let words = Refusal.tooMuch(limit).words(try Self.texts(language))
            #expect(words.contains("\(limit.most)"))
            #expect(!words.contains("_"))
        }
    }

    /// What a refusal carries that is an ID of a regeling, as far as it can be told from a word.
    private static func ids(in refusal: Refusal) -> [String] {
        func strings(_ value: Any) -> [String] {
            if let text = value as? String { return [text] }
            if value is Regeling.ID { return [] }
            return Mirror(reflecting: value).children.flatMap { strings($0.value) }
        }
        return strings(refusal).filter { $0.contains { "_-.".contains($0) } }
    }
}
