import LuwteCore
import LuwteRules
import LuwteWeb
import Testing

/// Through the pre-checks of the real regelingen, with answers drawn from what each page offers.
@Suite struct `The pre-check of each municipality` {
    private static let library = try? RegelingLibrary.load(folder: Repository.folder("regelingen"))

    private func entries() throws -> [GemeenteEntry] {
        let entries = GemeenteEntry.all(in: try #require(Self.library))
        try #require(!entries.isEmpty)
        return entries
    }

    @Test func `is introduced, and its first question can be asked, in each language`() async throws {
        let entries = try entries()
        let visit = try Visit(entries)
        for entry in entries {
            for prefix in ["", "/en"] {
                let page = try await visit.get("\(prefix)/\(entry.id)")
                #expect(page.status == 200, "\(entry.id)")
                #expect(PageMarkup(page.body).complaints == [], "\(entry.id)")
                let question = try await visit.post("\(prefix)/\(entry.id)/voorcheck")
                #expect(PageMarkup(question.body).complaints == [], "\(entry.id)")
                #expect(!PageMarkup(question.body).hidden(prefix: "vraag").isEmpty, "\(entry.id)")
            }
        }
    }

    @Test func `ends with an outcome whatever is answered, and its pages are sound`() async throws {
        let entries = try entries()
        let visit = try Visit(entries)
        var random = SystemRandomNumberGenerator()
        for entry in entries {
            for round in 0..<4 {
                var walk = try await Walk(visit, "/\(entry.id)/voorcheck")
                var steps = 0
                while let key = walk.question, steps < 120 {
                    steps += 1
                    let fields = answer(on: walk.page.body, key, round, &random)
                    try await walk.press(fields.isEmpty ? "weet_niet" : "verder", fields)
                    #expect(PageMarkup(walk.page.body).complaints == [], "\(entry.id) \(walk.answers)")
                    if walk.question == nil { try await walk.press("toch_verder") }
                }
                #expect(walk.question == nil, "\(entry.id) never ends: \(walk.answers)")
                #expect(walk.page.body.contains("U mag altijd aanvragen"), "\(entry.id)")
                #expect(!walk.page.body.contains("data-uitkomst=\"fout\""), "\(entry.id) \(walk.answers)")
            }
        }
    }

    @Test func `is in English from the first question to the outcome where the regeling is translated`() async throws {
        let translated = try entries().filter { entry in
            entry.summary("2026-11-21").translations.contains { $0.language == .en }
        }
        #expect(translated.count > 1)
        let visit = try Visit(translated)
        var random = SystemRandomNumberGenerator()
        for entry in translated {
            for round in 0..<3 {
                var walk = try await Walk(visit, "/en/\(entry.id)/voorcheck")
                var steps = 0
                while let key = walk.question, steps < 120 {
                    steps += 1
                    let fields = answer(on: walk.page.body, key, round, &random)
                    try await walk.press(fields.isEmpty ? "weet_niet" : "verder", fields)
                    #expect(dutch(on: walk.page.body) == [], "\(entry.id) \(walk.answers)")
                    if walk.question == nil { try await walk.press("toch_verder") }
                }
                #expect(walk.page.body.contains("You may always apply"), "\(entry.id)")
            }
        }
    }

    /// What is marked as Dutch on a page, quotations and names of keys excepted.
    private func dutch(on page: String) -> [Substring] {
        let mark = "<span lang=\"nl\">"
        return page.split(separator: mark, omittingEmptySubsequences: false).dropFirst()
            .map { $0.prefix { $0 != "<" } }.filter { !$0.hasPrefix("‘") }
    }

    /// Something that fits the fields on the page: the first round the first choice, later ones any.
    private func answer(
        on page: String, _ key: String, _ round: Int, _ random: inout SystemRandomNumberGenerator
    ) -> [(String, String)] {
        let inputs = PageMarkup(page).named("input").filter { $0.attributes["type"] != "hidden" }
        if inputs.contains(where: { $0.attributes["id"] == "dag" }) {
            let year = key.hasSuffix("geboortedatum") ? Int.random(in: 2013...2026, using: &random) : 2027
            return [("dag", "3"), ("maand", "1"), ("jaar", String(year))]
        }
        let choices = inputs.filter { ["radio", "checkbox"].contains($0.attributes["type"]) }.compactMap {
            $0.attributes["value"]
        }
        guard choices.isEmpty else {
            return [("waarde", (round == 0 ? choices.first : choices.randomElement(using: &random)) ?? "")]
        }
        return round == 1 ? [] : [("waarde", "2")]
    }
}
