import Hummingbird
import LuwteRules
import LuwteWeb
import Testing

@Suite struct `The start page` {
    private func many() -> [GemeenteEntry] {
        ["'s-Gravenhage", "Bergen (L.)", "Bergen (NH.)", "Leiden", "Leiderdorp", "Súdwest-Fryslân", "Utrecht"].map {
            entry($0)
        }
            + (1...10).map { entry("Plaats \($0)") }
    }

    private func entry(_ name: String) -> GemeenteEntry {
        GemeenteEntry(
            id: name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }, name: name,
            summary: { _ in .standIn }, step: GemeenteEntry.standIn.step)
    }

    @Test func `links to each municipality`() async throws {
        let body = try await Visit().get("/").body
        #expect(body.contains("href=\"/voorbeeldstad\""))
        #expect(!body.contains("role=\"search\""))
    }

    @Test func `can be searched when there are many`() async throws {
        #expect(try await Visit(many()).get("/").body.contains("role=\"search\""))
    }

    @Test(arguments: [
        ("leiden", "/leiden"), ("LEIDERDORP", "/leiderdorp"), ("s gravenhage", "/sgravenhage"),
        ("sudwest", "/sdwestfrysln"),
        ("utrecht%20", "/utrecht"),
    ])
    func `goes straight to the only hit`(query: String, location: String) async throws {
        let answer = try await Visit(many()).get("/?gemeente=\(query.split(separator: " ").joined(separator: "+"))")
        #expect(answer.status == 303)
        #expect(answer.header("Location") == location)
    }

    @Test func `shows several hits, and says when there is none`() async throws {
        let several = try await Visit(many()).get("/?gemeente=bergen").body
        #expect(several.contains("Bedoelt u een van deze gemeenten?"))
        #expect(several.contains("href=\"/bergenl\""))
        #expect(!several.contains("href=\"/utrecht\""))
        let none = try await Visit(many()).get("/?gemeente=%3Cscript%3E").body
        #expect(none.contains("Wij vinden geen gemeente met deze naam"))
        #expect(none.contains("&lt;script&gt;"))
        #expect(none.contains("href=\"/utrecht\""))
    }

    @Test func `says so when there is no regeling at all`() async throws {
        #expect(try await Visit([]).get("/").body.contains("Er staat nog geen regeling in deze map."))
    }
}

@Suite struct `The page of a municipality` {
    @Test func `is honest about its standing, its sources and what is not filled in`() async throws {
        let body = try await Visit().get("/voorbeeldstad").body
        for text in [
            "Dit is een voorbeeld", "Gepubliceerd op 1 december 2025", "Door ons opgehaald op 2 januari 2026",
            "alleen een deel gelezen", "paragraaf 4", "van 1 januari 2026 tot en met 31 december 2026",
            "De eerste keer hoogstens 9 maanden", "Niet ingevuld door de gemeente", "Er is geen vaste termijn",
        ] {
            #expect(body.contains(text), "\(text)")
        }
    }

    @Test func `says before it begins what the pre-check does with what one tells`() async throws {
        let body = try await Visit().get("/voorbeeldstad").body
        #expect(body.contains("Wij bewaren niets: geen antwoorden, geen naam, geen cookie."))
        #expect(body.contains("Het duurt ongeveer 5 minuten."))
        #expect(body.contains("u mag altijd aanvragen"))
    }
}

@Suite struct `The server` {
    @Test func `answers that it is well`() async throws {
        let answer = try await Visit().get("/gezond")
        #expect(answer.body == #"{"status":"gezond"}"#)
        #expect(answer.header("Content-Type") == "application/json")
    }

    @Test(arguments: ["/", "/voorbeeldstad", "/gezond"])
    func `answers HEAD with the headers alone`(path: String) async throws {
        let answer = try await Visit().send(.head, path)
        #expect(answer.status == 200)
        #expect(answer.body == "")
        #expect(answer.header("Content-Security-Policy") != nil)
    }

    @Test func `gives style, script and icon under names that may be kept for ever`() async throws {
        let visit = try Visit()
        let body = try await visit.get("/").body
        let assets = PageMarkup(body).tags.compactMap { $0.attributes["href"] ?? $0.attributes["src"] }.filter {
            $0.hasPrefix("/web/")
        }
        #expect(assets.count == 3)
        for path in assets {
            let asset = try await visit.get(path)
            #expect(asset.status == 200)
            #expect(asset.header("Cache-Control") == "public, max-age=31536000, immutable")
            #expect(asset.header("X-Content-Type-Options") == "nosniff")
        }
        for path in ["/web/luwte.css", "/web/..%2FREADME.md", "/web/tokens.css"] {
            #expect(try await visit.get(path).status == 404, "\(path)")
        }
    }

    @Test(
        arguments: [
            ("/nergens", 404, nil), ("/voorbeeldstad/nergens", 404, nil), ("/nergens/voorcheck", 404, nil),
        ] as [(String, Int, String?)])
    func `knows what is not there`(path: String, status: Int, allow: String?) async throws {
        let answer = try await Visit().get(path)
        #expect(answer.status == status)
        #expect(answer.body.contains("Deze pagina is er niet"))
        #expect(answer.header("Allow") == allow)
    }

    @Test(arguments: [
        ("/", "GET, HEAD"), ("/voorbeeldstad", "GET, HEAD"), ("/en/voorbeeldstad", "GET, HEAD"),
        ("/gezond", "GET, HEAD"),
    ])
    func `says which methods an address takes`(path: String, allow: String) async throws {
        let answer = try await Visit().send(.post, path)
        #expect(answer.status == 405)
        #expect(answer.header("Allow") == allow)
        let put = try await Visit().send(.put, "/voorbeeldstad/voorcheck")
        #expect(put.header("Allow") == "GET, HEAD, POST")
    }

    @Test func `shows a page and a reference when something breaks, and logs the same reference`() async throws {
        struct Broken: Error {
            let secret = "999993653"
        }
        // A municipality whose rules cannot be run stands for whatever breaks behind the pages.
        let visit = try Visit(failing: { throw Broken() })
        let answer = try await visit.get("/kapot")
        #expect(answer.status == 500)
        let reference = try #require(answer.header("X-Request-ID"))
        #expect(answer.body.contains(reference))
        #expect(
            visit.log.lines.contains {
                $0.contains("request failed") && $0.contains(reference) && $0.contains("Broken")
            })
        #expect(!visit.log.lines.joined().contains("999993653"))
    }

    @Test func `logs the kind of address, and nothing that anybody typed`() async throws {
        let visit = try Visit()
        _ = try await visit.get("/?gemeente=999993653")
        _ = try await visit.post(
            "/voorbeeldstad/voorcheck?q=999993653", [("antwoord.helper1.naam", "999993653"), ("waarde", "999993653")])
        _ = try await visit.get("/999993653")
        _ = try await visit.send(.get, "/voorbeeldstad/999993653")
        let log = visit.log.lines.joined(separator: "\n")
        #expect(visit.log.lines.count { $0.contains("request answered") } == 4)
        #expect(log.contains("route=/{gemeente}/voorcheck"))
        #expect(!log.contains("999993653"))
    }
}
