import LuwteRules
import LuwteWeb
import Testing

@testable import LuwteWeb

@Suite struct `The texts` {
    private func texts(_ language: Language) throws -> [String: String] {
        try TextsReader(Repository.text("teksten/\(language.rawValue).yaml")).texts
    }

    @Test(arguments: Language.allCases)
    func `are all there, and none too many`(language: Language) throws {
        #expect(Set(try texts(language).keys) == Set(TextPlaces.all))
        #expect(Set(TextPlaces.all).count == TextPlaces.all.count)
    }

    @Test func `are all used`() throws {
        let files = try Repository.swiftFiles(in: "Sources/LuwteWeb").filter {
            !$0.contains(": String, TextPlace {") && !$0.contains("enum TextKey")
        }
        #expect(files.count > 20)
        let source = files.joined(separator: "\n")
        let words = Set(source.split { !$0.isLetter && !$0.isNumber && $0 != "." }.flatMap { $0.split(separator: ".") })
        #expect(TextKey.allCases.filter { !words.contains("\($0)") }.map(\.rawValue) == [])
        #expect(RegelingText.allCases.filter { !words.contains("\($0)") }.map(\.rawValue) == [])
        #expect(VoorbeeldText.allCases.filter { !words.contains("\($0)") }.map(\.rawValue) == [])
        #expect(ProefText.allCases.filter { !words.contains("\($0)") }.map(\.rawValue) == [])
    }

    @Test func `have the same values to fill in in each language`() throws {
        let dutch = try texts(.nl)
        let english = try texts(.en)
        for key in TextPlaces.all {
            #expect(names(dutch[key] ?? "") == names(english[key] ?? ""), "\(key)")
        }
    }

    /// A word that both languages have is named here; a text of values alone is the same by itself.
    @Test func `differ in each language, unless both have the word`() throws {
        let (dutch, english) = (try texts(.nl), try texts(.en))
        let same = dutch.filter { english[$0.key] == $0.value && hasWords($0.value) }.keys
        #expect(
            Set(same) == [
                "algemeen.naam", "algemeen.titel", "kanaal.e_mail", "kanaal.post", "eenheid.week", "voorbeelden.moment",
                "voorbeelden.procedure", "vergelijk.was", "verschil.geprobeerd_keer", "werkwijze.team",
                "uitdrukking.plus",
            ])
    }

    private func hasWords(_ text: String) -> Bool {
        text.split(separator: "{").enumerated().contains { index, part in
            (index == 0 && !text.hasPrefix("{") ? part : part.drop { $0 != "}" }).contains { $0.isLetter }
        }
    }

    private func names(_ text: String) -> [Substring] {
        let parts = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        return parts.map { $0.prefix { $0 != "}" } }.sorted()
            .sorted()
    }

    /// A measure that a machine can take of language level B1; whether a text is clear, people judge.
    @Test func `have short sentences in Dutch`() throws {
        for (key, text) in try texts(.nl) {
            for sentence in text.split(whereSeparator: { ".?!".contains($0) }) {
                #expect(sentence.split(separator: " ").count <= 18, "\(key): \(sentence)")
            }
        }
    }

    @Test func `are shown in Dutch and marked so when they are not translated`() throws {
        let library = try TextLibrary(dutch: Repository.text("teksten/nl.yaml"), others: [.en: "vraag:\n  ja: Yes\n"])
        let english = library.texts(in: .en)
        #expect(english(.yes) == Phrase("Yes"))
        #expect(english(.no) == Phrase("Nee", language: .nl))
        #expect(english.fromRegeling("Dagopvang") == Phrase("Dagopvang", language: .nl))
        #expect(library.texts(in: .nl)(.no) == Phrase("Nee"))
    }

    @Test func `mark pieces that are in another language, and those alone`() {
        let mixed = Phrase([Phrase("The condition "), Phrase("Leeftijd", language: .nl), Phrase(" is new.")])
        #expect(mixed.text == "The condition Leeftijd is new.")
        let page = String(decoding: HTMLWriter.document(mixed.html), as: UTF8.self)
        #expect(page.hasSuffix("The condition <span lang=\"nl\">Leeftijd</span> is new."))
        #expect(Phrase([Phrase("Age"), Phrase(" is new.")]) == Phrase("Age is new."))
    }

    @Test(arguments: [
        ("Van 4 november 2019 tot en met 3 augustus 2020.", "Van 4_november_2019 tot en met 3_augustus_2020."),
        ("on 12 May 2026, or later", "on 12_May_2026, or later"), ("vanaf 1 maart", "vanaf 1_maart"),
        ("(1 januari 2021)", "(1_januari_2021)"), ("Dat is € 8,02 per uur", "Dat is €_8,02 per uur"),
        ("In mei 2026 waren er 3 kinderen", "In mei 2026 waren er 3 kinderen"),
        ("Geen enkel getal", "Geen enkel getal"),
        ("2026 december", "2026 december"),
        ("Postbus 1, 3000 VB Rotterdam", "Postbus 1, 3000_VB Rotterdam"),
    ])
    func `keep days and amounts on one line`(text: String, kept: String) {
        let page = String(decoding: HTMLWriter.document(Phrase(text).html), as: UTF8.self)
        #expect(page.hasSuffix(kept.replacing("_", with: "\u{00A0}")))
    }

    @Test func `are those of the regeling where somebody translated them`() throws {
        let translation = Translation(language: .en, texts: ["Dagopvang": "Day care", "Brief": "Letter"])
        let english = try Visit.library().texts(in: .en).with([translation])
        #expect(english.fromRegeling("Dagopvang") == Phrase("Day care"))
        #expect(english.fromRegeling("Nieuw") == Phrase("Nieuw", language: .nl))
        #expect(english.fromRegeling(["Dagopvang", "Brief"], joinedBy: " / ") == Phrase("Day care / Letter"))
        #expect(english.fromRegeling(["Brief", "Nieuw"], joinedBy: " / ") == Phrase("Brief / Nieuw", language: .nl))
        #expect(english.fromRegeling(["Brief"], after: "A-1: ") == Phrase("A-1: Letter"))
        let dutch = try Visit.library().texts(in: .nl).with([translation])
        #expect(dutch.fromRegeling("Dagopvang") == Phrase("Dagopvang"))
        #expect(!dutch.translatesRegeling)
    }

    @Test func `fill in a value once, also one with braces in it`() throws {
        let dutch = try Visit.library().texts(in: .nl)
        #expect(dutch(.aboutOther, ["naam": "{naam} {titel}"]).text == "Over: {naam} {titel}")
    }

    @Test(arguments: [
        ("a: b", TextsFault.Problem.badIndent, 1),
        ("a:\n  b: c: d", .needsQuotes, 2),
        ("a:\n  b: 'c'", .needsQuotes, 2),
        ("a:\n  b: \"c \\n d\"", .needsQuotes, 2),
        ("a:\n  b: c\n  b: d", .doubleKey, 3),
        ("  b: c", .noSection, 1),
        ("a:\n b: c", .badIndent, 2),
        ("a:\n  B: c", .badKey, 2),
        ("a:\n  b: ", .empty, 2),
        ("zomaar een regel", .noColon, 1),
    ])
    func `are refused where another reader of YAML might see something else`(
        file: String, problem: TextsFault.Problem, line: Int
    ) {
        #expect(throws: TextsFault(line: line, problem: problem)) { try TextsReader(file) }
    }

    @Test func `are refused when a key is unknown, or missing in Dutch`() throws {
        #expect(throws: TextsFault(line: 0, problem: .unknown("start.zomaar"))) {
            try TextLibrary(dutch: Repository.text("teksten/nl.yaml") + "\nstart:\n  zomaar: x\n", others: [:])
        }
        #expect(throws: TextsFault(line: 0, problem: .missing("algemeen.naam"))) {
            try TextLibrary(dutch: "", others: [:])
        }
    }
}
