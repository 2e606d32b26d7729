import LuwteCore
import Testing

@testable import LuwteRules
@testable import LuwteWeb

@Suite struct `The outcome page` {
    private func page(_ verdict: Verdict, _ path: String = "/voorbeeldstad/voorcheck") async throws -> String {
        let entry = GemeenteEntry(
            id: "voorbeeldstad", name: "Voorbeeldstad", summary: { _ in .standIn },
            step: { _, answers, _, _ in (answers, .outcome(StandInPrecheck.outcome(answers, verdict, text: "Tekst"))) })
        return try await Visit([entry]).post(path).body
    }

    @Test(arguments: Verdict.allCases)
    func `always says that one may apply, and where`(verdict: Verdict) async throws {
        let body = try await page(verdict)
        #expect(body.contains("U mag altijd aanvragen"))
        #expect(body.contains("mailto:smi@voorbeeldstad.example"))
        #expect(body.contains("tel:0101234567"))
        #expect(body.contains("Niet ingevuld door de gemeente"))
        #expect(body.contains("data-uitkomst=\"\(verdict.rawValue)\""))
    }

    @Test(arguments: Verdict.allCases)
    func `refuses nobody`(verdict: Verdict) async throws {
        let body = try await page(verdict).lowercased()
        for word in ["afgewezen", "geweigerd", "geen recht", "u krijgt niet", "kunt niet aanvragen"] {
            #expect(!body.contains(word), "\(word)")
        }
    }

    @Test func `shows each condition with a word for its outcome, what settles it, and its source`() async throws {
        let body = try await page(.nogNietBekend)
        for word in [
            "In orde", "Past niet", "Nog niet bekend", "Een mens bekijkt dit", "Geldt niet voor u", "Niet na te kijken",
        ] {
            #expect(body.contains(word), "\(word)")
        }
        for text in [
            "Nodig is uw antwoord op", "Nodig is dit papier", "Nodig is het oordeel van",
            "De gemeente moet nog invullen",
        ] {
            #expect(body.contains(text), "\(text)")
        }
        #expect(body.contains("Vanaf welke dag wilt u de opvang?"))
        #expect(body.contains("‘Tekst’"))
        #expect(body.contains("eis Tekst"))
    }

    @Test func `shows what does not fit first, and folds away the rest when something does not fit`() async throws {
        let body = try await page(.voldoetNiet)
        let order = ["niet_vervuld", "fout", "onbekend", "te_beoordelen", "vervuld", "niet_van_toepassing"].compactMap {
            body.firstRange(of: "luwte-condition\" data-uitkomst=\"\($0)\"")?.lowerBound
        }
        #expect(order.count == 6)
        #expect(order == order.sorted())
        #expect(PageMarkup(body).named("details").count { $0.attributes["open"] != nil } == 2)
        #expect(PageMarkup(try await page(.nogNietBekend)).named("details").count { $0.attributes["open"] != nil } == 4)
    }

    @Test func `tells what a grant would mean, unless none would follow`() async throws {
        let body = try await page(.eerstBeoordelen)
        for text in [
            "Wat zou het voor u betekenen?", "1 dagdeel per week", "10,5 uur per dag", "Hoogstens 3 dagen per week",
            "1 december 2026", "minder dan u vroeg", "Nog niet bekend", "Dat hangt nog af van deze vraag",
        ] {
            #expect(body.contains(text), "\(text)")
        }
        #expect(!(try await page(.voldoetNiet)).contains("Wat zou het voor u betekenen?"))
    }

    @Test func `writes days and numbers the English way in English`() async throws {
        let body = try await page(.eerstBeoordelen, "/en/voorbeeldstad/voorcheck")
        #expect(body.contains("1 December 2026"))
        #expect(body.contains("10.5 hours a day"))
        #expect(body.contains("1 half day a week"))
        #expect(body.contains("The texts of the scheme itself are in Dutch only."))
    }

    @Test(arguments: [
        (PrecheckOutcome.Meaning.Contribution.none, "Niets"), (.notSet(path: "x"), "Niet ingevuld door de gemeente"),
        (.open(questions: []), "Nog niet bekend"), (.open(questions: ["Hoe hoog?"]), "Hoe hoog?"),
    ])
    func `tells what the family pays, or that nobody filled it in`(
        contribution: PrecheckOutcome.Meaning.Contribution, text: String
    ) throws {
        #expect(try lines(for: contribution).contains(text))
    }

    @Test func `tells an amount per hour with the table it comes from`() throws {
        let lines = try lines(for: .perHour(Money("8.02"), source: "Adviestabel"))
        #expect(lines == ["€ 8,02 per uur", "Bron: Adviestabel"])
    }

    private func lines(for contribution: PrecheckOutcome.Meaning.Contribution) throws -> [String] {
        let meaning = PrecheckOutcome.Meaning(
            volumes: [], begin: nil, beginReason: nil, end: nil, endReason: nil, ouderbijdrage: contribution,
            hardStop: nil)
        return MeaningModel(meaning, try Visit.library().texts(in: .nl)).items.last?.lines.map(\.text) ?? []
    }

    @Test func `offers each answer to be changed, in words`() async throws {
        var walk = try await Walk(Visit())
        try await walk.finish()
        let body = walk.page.body
        for text in ["Twee ouders", "1 december 2026", ">Ja<", "31250,50"] { #expect(body.contains(text), "\(text)") }
        #expect(PageMarkup(body).named("button").count { $0.attributes["name"] == "wijzig" } == 8)
    }
}
