import Feel
import LuwteCore
import Testing

@testable import LuwteRules

@Suite struct `The words of a comparison` {
    private static let things: [ChangedThing] =
        [.part, .key("niet_vervuld")] + ChangedThing.Kind.allCases.map { .one($0) }
    private static let care = [
        CareAmount(
            id: "bso", name: "Buitenschoolse opvang",
            volume: Volume([.init(unit: .dagenPerWeek, count: 1), .init(unit: .urenPerDag, count: 4)]))
    ]
    private static let spans = [
        CareSpan(period: try? Period(first: "2026-03-02", last: "2026-03-31"), parts: care),
        CareSpan(period: try? Period(first: "2026-04-01", last: "2026-06-30"), parts: unknownCare),
    ]
    private static let unknownCare = [CareAmount(id: "bso", name: "Buitenschoolse opvang", volume: Volume())]

    private static let changes: [ChangeText] =
        things.flatMap { thing -> [ChangeText] in
            [.came(thing), .gone(thing), .filledIn(thing), .emptied(thing), .changed(thing)]
        } + [.value(.key("duur"), from: "9 maanden", to: "6 maanden"), .otherGroup, .otherOrder]

    private static let values: [ChangedValue] = [
        .empty, .keys([.init(key: "bedrag", value: nil)]), .place([]),
        .place([.holding("een", kind: "alle"), .named("wonen")]),
    ]

    private static let outcomes: [CaseValue] =
        Verdict.allCases.map { .outcome($0) } + ToekenningOutcome.allCases.map { .grant($0) }

    private static let others: [CaseValue] = [
        .day(.open), .day(.none), .day(.known("2026-03-02")), .care([]), .care(spans),
        .amounts([.known(.zero), .unknown, .notFilledIn]),
    ]

    private static let conditions: [CaseReason] = Outcome.allCases.flatMap { outcome -> [CaseReason] in
        [
            .condition(title: "Een", before: outcome, after: nil),
            .condition(title: "Een", before: nil, after: outcome),
            .condition(title: "Een", before: outcome, after: .vervuld),
        ]
    }

    private static let reasons: [CaseReason] = [
        .firstDay(.none, .known("2026-03-02"), because: "De dag."), .lastDay(.open, .none, because: nil),
        .limit(care, unknownCare),
    ]

    private static let trials: [RegelingDifference.Trial] = [
        .init(situations: 9, stricter: 0, looser: 0, other: 0), .init(situations: 9, stricter: 1, looser: 0, other: 0),
        .init(situations: 9, stricter: 0, looser: 2, other: 0), .init(situations: 9, stricter: 1, looser: 2, other: 3),
    ]

    /// Everything that a change, a value, a reason and a trial can say.
    private static func sentences(_ texts: RuleTexts) -> [Wording] {
        var sentences = changes.map { $0.words(texts) } + values.map { $0.words(texts) }
        sentences += RegelingDifference.PartKind.allCases.map { ChangeSubject.part($0).words(texts) }
        sentences += (outcomes + others).map { $0.words(texts) }
        sentences += (conditions + reasons).map { $0.words(texts) }
        return sentences + trials.map { $0.words(texts) }
    }

    @Test(arguments: Language.allCases)
    func `say everything, with every value filled in`(language: Language) throws {
        let texts = try TextsFolder.rules(language)
        for sentence in Self.sentences(texts).map(\.text) {
            #expect(!sentence.isEmpty && !sentence.contains("{") && !sentence.contains("}"), "\(sentence)")
        }
    }

    @Test func `are other words in English, save those of the regeling`() throws {
        let (dutch, english) = (try TextsFolder.rules(.nl), try TextsFolder.rules(.en))
        for (one, other) in zip(Self.sentences(dutch), Self.sentences(english)) {
            #expect(one.said != other.said, "\(one.text)")
            #expect(one.quoted == other.quoted, "\(one.text)")
        }
    }

    @Test func `tell the words of the regeling from those around them`() throws {
        let text = ChangeText.value(.key("duur"), from: "9 maanden", to: "6 maanden")
        let words = text.words(try TextsFolder.rules(.en))
        #expect(words.text == "“Length” goes from 9 months to 6 months.")
        #expect(words.quoted == [])
        let own = ChangeText.value(.key("eigen_naam"), from: "Een", to: "Twee").words(try TextsFolder.rules(.en))
        #expect(own.quoted == ["Eigen naam", "Een", "Twee"])
    }

    @Test(arguments: [
        (Language.nl, "Buitenschoolse opvang: 1 dag per week en 4 uur per dag"),
        (.en, "Buitenschoolse opvang: 1 day a week and 4 hours a day"),
    ])
    func `write an amount of care as the language does`(language: Language, sentence: String) throws {
        #expect(
            CaseValue.care([CareSpan(period: nil, parts: Self.care)]).words(try TextsFolder.rules(language)).text
                == sentence)
    }

    @Test func `say the days of care that changes on the way, one span to a line`() throws {
        let lines = CaseValue.care(Self.spans).lines(try TextsFolder.rules(.en)).map(\.text)
        #expect(
            lines == [
                "2 March 2026 up to and including 31 March 2026: Buitenschoolse opvang: 1 day a week and 4 hours a day",
                "1 April 2026 up to and including 30 June 2026: Buitenschoolse opvang: nothing known",
            ])
    }

    @Test(arguments: Language.allCases)
    func `have a name for each key of the format`(language: Language) throws {
        let texts = try TextsFolder.rules(language)
        let names = RegelingSchema.keys.map { texts.name(ofKey: $0) }
        #expect(names.count > 100)
        #expect(names.allSatisfy { $0.quoted.isEmpty && !$0.text.contains("_") })
    }

    @Test func `are in English on a screen of text too`() throws {
        let difference = try ComparedExample(
            to: ReadingExample().with("duur: 9 maanden", "duur: 6 maanden")
        ).difference
        let text = difference.text(try TextsFolder.rules(.en))
        #expect(text.contains("1 difference: 1 stricter."))
        #expect(text.contains("- Stricter. Length: “Length” goes from 9 months to 6 months. [toekenning.duur]"))
        #expect(text.contains("There are no worked cases to run."))
    }
}

extension Wording {
    fileprivate var said: [String] {
        pieces.compactMap { if case .said(let text) = $0, !text.isEmpty { text } else { nil } }
    }

    fileprivate var quoted: [String] { pieces.compactMap { if case .quoted(let text) = $0 { text } else { nil } } }
}
