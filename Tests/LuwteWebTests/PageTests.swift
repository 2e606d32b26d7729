import LuwteWeb
import Testing

@Suite struct `Every page` {
    private static let gets = ["/", "/en", "/voorbeeldstad", "/en/voorbeeldstad", "/nergens", "/en/nergens/voorcheck"]

    /// Each page that can be had, in both languages: the ones above, every question with and without error, every outcome.
    static func all(_ visit: Visit) async throws -> [(name: String, answer: Visit.Answer)] {
        var pages: [(name: String, answer: Visit.Answer)] = []
        for path in gets { pages.append((path, try await visit.get(path))) }
        for prefix in ["", "/en"] {
            let path = prefix + "/voorbeeldstad/voorcheck"
            var walk = try await Walk(visit, path)
            while let key = walk.question {
                pages.append(("\(prefix) \(key)", walk.page))
                try await walk.press("verder")
                pages.append(("\(prefix) \(key) with error", walk.page))
                try await walk.press("verder", StandInAnswers.good[key] ?? [])
                if walk.question == key { throw Walk.Stuck(question: key) }
            }
            pages.append(("\(prefix) outcome", walk.page))
            try await walk.change("kind.woont_hier")
            pages.append(("\(prefix) change", walk.page))
            try await walk.press("verder", [("waarde", "nee")])
            pages.append(("\(prefix) outcome that does not fit", walk.page))
        }
        return pages
    }

    @Test func `is well formed, and can be used without seeing it`() async throws {
        let pages = try await Self.all(Visit())
        #expect(pages.count > 40)
        for page in pages {
            #expect(PageMarkup(page.answer.body).complaints == [], "\(page.name)")
            #expect(page.answer.body.hasPrefix("<!DOCTYPE html>"), "\(page.name)")
        }
    }

    @Test func `leaves nothing to fill in and marks Dutch on an English page`() async throws {
        for page in try await Self.all(Visit()) {
            #expect(!page.answer.body.contains("{"), "\(page.name)")
            let isEnglish = page.name.hasPrefix("/en")
            #expect(page.answer.body.contains("<html lang=\"\(isEnglish ? "en" : "nl")\">"), "\(page.name)")
            if isEnglish, page.answer.body.contains("Vraag over") {
                #expect(page.answer.body.contains("<span lang=\"nl\">Vraag over"), "\(page.name)")
            }
        }
    }

    @Test func `tells the browser to be strict, and sets no cookie`() async throws {
        for page in try await Self.all(Visit()) {
            let answer = page.answer
            #expect(
                answer.header("Content-Security-Policy")
                    == "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            )
            #expect(answer.header("X-Content-Type-Options") == "nosniff")
            #expect(answer.header("X-Frame-Options") == "DENY")
            #expect(answer.header("Referrer-Policy") == "no-referrer")
            #expect(answer.header("Permissions-Policy")?.contains("camera=()") == true)
            #expect(answer.header("X-Request-ID")?.count == 8)
            #expect(answer.header("Set-Cookie") == nil)
            #expect(answer.header("Strict-Transport-Security") == nil)
        }
    }

    @Test func `of the pre-check is kept nowhere`() async throws {
        for page in try await Self.all(Visit()) where !Self.gets.contains(page.name) {
            #expect(page.answer.status == 200)
            #expect(page.answer.header("Cache-Control") == "no-store", "\(page.name)")
        }
    }

    @Test func `demands TLS for ever after, where a proxy speaks it`() async throws {
        let answer = try await Visit(isBehindTLS: true).get("/")
        #expect(answer.header("Strict-Transport-Security") == "max-age=31536000; includeSubDomains")
    }

    @Test func `says "Fout" first in its title when an answer is wrong`() async throws {
        for page in try await Self.all(Visit()) where page.name.hasSuffix("with error") {
            let word = page.name.hasPrefix("/en") ? "Error: " : "Fout: "
            #expect(page.answer.body.contains("<title>\(word)"), "\(page.name)")
            #expect(page.answer.body.contains("id=\"fouten\""), "\(page.name)")
            #expect(page.answer.body.contains("id=\"waarde-fout\""), "\(page.name)")
        }
    }

    @Test func `shows a text from a regeling as text`() async throws {
        let visit = try Visit([.hostile])
        for path in ["/", "/voorbeeldstad"] {
            #expect(!(try await visit.get(path)).body.contains("<script>alert"))
        }
        let outcome = try await visit.post("/voorbeeldstad/voorcheck")
        #expect(!outcome.body.contains("<script>alert"))
        #expect(outcome.body.contains("&lt;script&gt;alert"))
        #expect(!outcome.body.contains("href=\"javascript"))
        #expect(PageMarkup(outcome.body).complaints == [])
    }
}
