import Foundation
import LuwteCore
import Testing

@testable import LuwteRules

@Suite struct `The words of terms and amounts` {
    private static let day: CalendarDate = "2026-03-02"
    private static let term = Term(count: 8, unit: .weken)
    private static let reasons = Opschorting.Reason.allCases.map { TermijnText.suspendedOnNoDay($0) }
    private static let exceptions = Dwangsom.Exception.allCases.map { TermijnText.noPenalty($0) }
    private static let money = Money.zero

    /// Every kind of step of a term.
    private static let terms: [TermijnText] = [
        .event(.aanvraagReceived, day), .event(.besluitSent, day), .event(.bezwaartermijnOver, day),
        .event(.beslistermijnOver, day), .event(.ingebrekestellingReceived, day), .event(.lastPenaltyDay, day),
        .event(.aanvullingReceived, day), .event(.hersteltermijnOver, day), .event(.workEnded, day),
        .event(.dwangsombesluit, day), .event(.hearing, day), .event(.gegevensObtained, day),
        .event(.datalekDiscovered, day), .event(.uitspraakSent, day), .event(.betalingstermijnOver, day),
        .event(.aanmaningSent, day), .hours(72, title: "Termijn"), .countedBack(term, title: "Termijn"),
        .firstContact(day), .outage(days: 2), .noWeekendRule(.countedBack), .event(.other, day), .firstDay(day),
        .firstDayOfPenalty(day),
        .length(term, title: "Termijn"), .lengthOfPeriod(term), .daysOfPeriod(1), .cutAtHardStop(term, from: day),
        .suspended(.repair, Period(monthOf: day)), .notSuspended(.agreed, .noTermSet),
        .notSuspended(.agreed, .termBeforeInvitation), .notSuspended(.agreed, .outsideTerm(last: day)),
        .suspendedInAll(2), .extended(term, noticeOn: day), .notExtended(.outsideTerm(last: day), noticeOn: day),
        .notExtended(.notInVerordening, noticeOn: day), .notExtended(.basisNotSet, noticeOn: day),
        .notExtended(.onlyOnce, noticeOn: day), .adjourned(term), .freeDay(day, .sunday),
        .freeDay(day, .holiday("Tweede Paasdag")), .freeDay(day, .equated), .tooFewOrdinaryDays(2),
        .noWeekendRule(.verordening), .noWeekendRule(.basisNotSet), .noWeekendRule(.notForThisTerm),
        .noWeekendRule(.tooLong(term)), .endsOnOrdinaryDay, .lastDay, .byPost(term), .basisNotSet,
        .premature(termOver: day), .graceOver(term), .penaltyDays(from: 1, to: 14, perDay: money, sum: money),
        .penaltyTotal(days: 14, money), .decidedInGrace(day), .penaltyPerApplicant([money, money]),
        .lenientSuspension, .withBasisAwb, .weekendRuleOnGrace,
    ]

    /// Every kind of step of an amount, the table row excepted.
    private static func amounts() throws -> [GeldText] {
        let hours = try Hours("10.5")
        let validity = Validity(first: day, last: nil)
        let steps = RoundingStep.Step.allCases.map { RoundingStep($0, to: 1, .halfUp) }
        let ways = [Rounding.halfUp, .halfEven, .down, .up].map { RoundingStep(.kosten, to: 100, $0) }
        let missing: [GeldMissing] = [
            .uurtarief(soort: "bso", day: day), .bijdrage, .bijdrageFormula, .price, .income, .rank,
            .landelijk(.unknownName("a", meant: "b")), .landelijk(.notInTable(name: "a", day: day)),
            .landelijk(.incomplete(table: "a", column: .eersteKind, day: day)),
            .landelijk(.incomplete(table: "a", column: .volgendKind, day: day)), .rateChangesInside(day),
            .partOfMonth(Period(day)), .tooLarge,
        ]
        let above: [GeldPlan.AboveRate?] = [.ouder, .gemeente, nil]
        return [
            .hours(hours, Period(day)), .hours(hours, Period(monthOf: day)), .hoursPerWeek(hours, Period(day)),
            .hoursCapped(hours), .rate(money, validity), .rate(money, Validity(first: day, last: day)),
            .price(try Money("9.00"), rate: try Money("8.02")), .price(money, rate: nil), .priceUnknown(rate: money),
            .cost(hours, money, exact: 1), .noContribution, .perHour(hours, 2, exact: 1),
            .percentage(90, of: 1, exact: 1), .share(try Fraction("0.06"), .kosten, of: 1, exact: 1),
            .share(1, .uurtarief, of: 1, exact: 1), .incomeWithin(100_000, limit: 2), .incomeAbove(3, limit: 2),
            .notMoreThanCosts(money), .gemeente(kosten: money, ouderbijdrage: money, money),
            .ouderbijdrage(kosten: money, gemeente: money, money), .total([money, money], money),
            .rounded(RoundingStep(.kosten, to: 5, .up), from: 1, money),
        ] + (steps + ways).map { .rounded($0, from: 1, money) } + missing.map(GeldText.missing)
            + above.map { .aboveRate(bill: money, kosten: money, money, $0) }
    }

    @Test(arguments: Language.allCases)
    func `say every step, with every value filled in`(language: Language) throws {
        let texts = try TextsFolder.rules(language)
        let words =
            (Self.terms + Self.reasons + Self.exceptions).map { $0.words(texts) }
            + (try Self.amounts()).map { $0.words(texts) }
        for text in words {
            #expect(!text.isEmpty && !text.contains("{") && !text.contains("}"), "\(text)")
        }
        #expect(Set(words).count > words.count - 3)
    }

    @Test func `are other words in English`() throws {
        let (dutch, english) = (try TextsFolder.rules(.nl), try TextsFolder.rules(.en))
        for step in Self.terms + Self.reasons + Self.exceptions {
            #expect(step.words(dutch) != step.words(english))
        }
    }

    @Test(arguments: [
        (Language.nl, "De aanvraag is ontvangen op maandag 2 maart 2026. Die dag telt niet mee."),
        (.en, "The application was received on Monday 2 March 2026. That day does not count."),
    ])
    func `write a day as the language does`(language: Language, sentence: String) throws {
        let text = TermijnText.event(.aanvraagReceived, Self.day)
        #expect(text.words(try TextsFolder.rules(language)) == sentence)
    }

    @Test(arguments: [
        (Language.nl, "Het inkomen van € 100.000 is hoger dan € 60.000."),
        (.en, "The income of €100,000 is above €60,000."),
    ])
    func `write an amount as the language does`(language: Language, sentence: String) throws {
        let text = GeldText.incomeAbove(100_000, limit: 60_000)
        #expect(text.words(try TextsFolder.rules(language)) == sentence)
    }

    @Test(arguments: [
        (Language.nl, "Dagopvang: in een enkele andere bron gelezen"),
        (.en, "Dagopvang: read in a single other source"),
    ])
    func `say why a figure is not sure`(language: Language, sentence: String) throws {
        let doubt = GeldDoubt(about: .figure("Dagopvang"), reason: .certainty(.oneSource))
        #expect(doubt.words(try TextsFolder.rules(language)) == sentence)
    }

    @Test func `are all used`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/LuwteRules")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL]
        let sources = try (files ?? []).filter {
            $0.pathExtension == "swift" && !$0.path.hasSuffix("RuleTextKey.swift")
                && !$0.path.hasSuffix("DifferenceText.swift")
        }
        .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let words = Set(sources.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        #expect(RuleTextKey.allCases.filter { !words.contains("\($0)") }.map(\.rawValue) == [])
        #expect(DifferenceText.allCases.filter { !words.contains("\($0)") }.map(\.rawValue) == [])
    }
}
