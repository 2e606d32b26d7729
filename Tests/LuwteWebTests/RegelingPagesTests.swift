import Foundation
import LuwteRules
import LuwteWeb
import Testing

/// The regelingen of this repository with their worked cases.
enum Shelf {
    static let all: RegelingShelf? = {
        let folder = Repository.folder("regelingen")
        guard let library = try? RegelingLibrary.load(folder: folder) else { return nil }
        return try? RegelingShelf(library, folder: folder)
    }()

    static func visit() throws -> (RegelingShelf, Visit) {
        let shelf = try #require(all)
        return (shelf, try Visit(regelingen: shelf))
    }
}

@Suite struct `The pages of a regeling` {
    @Test func `are listed with what is in them`() async throws {
        let (shelf, visit) = try Shelf.visit()
        try #require(!shelf.entries.isEmpty)
        let page = try await visit.get("/regelingen")
        #expect(page.status == 200)
        #expect(PageMarkup(page.body).complaints == [])
        for entry in shelf.entries {
            #expect(page.body.contains("href=\"/regelingen/\(entry.id)\""), "\(entry.id)")
        }
        #expect(page.body.contains("\(shelf.entries[0].examples.count) uitgewerkte gevallen"))
    }

    @Test func `say so when there is no regeling at all`() async throws {
        #expect(try await Visit().get("/regelingen").body.contains("Er staat nog geen regeling in deze map."))
    }

    @Test func `are sound, every part of every regeling, and one of them in English too`() async throws {
        let (shelf, visit) = try Shelf.visit()
        for entry in shelf.entries {
            for prefix in entry.id.folder == "rotterdam" ? ["", "/en"] : [""] {
                let paths = [""] + RegelingDeel.allCases.map { "/\($0.rawValue)" } + ["/voorbeelden", "/proef"]
                for path in paths {
                    let page = try await visit.get("\(prefix)/regelingen/\(entry.id)\(path)")
                    #expect(page.status == 200, "\(entry.id)\(path)")
                    #expect(PageMarkup(page.body).complaints == [], "\(prefix) \(entry.id)\(path)")
                }
            }
        }
    }

    @Test func `have a place for each condition, which the outcome of the pre-check links to`() async throws {
        let (shelf, visit) = try Shelf.visit()
        for entry in shelf.entries {
            let body = try await visit.get("/regelingen/\(entry.id)/voorwaarden").body
            for condition in entry.regeling.allConditions {
                #expect(body.contains("id=\"\(condition.id)\""), "\(entry.id) \(condition.id)")
            }
        }
    }

    @Test func `link only to pages and places that are there`() async throws {
        let (shelf, visit) = try Shelf.visit()
        for entry in shelf.entries {
            var places: [String: Set<String>] = [:]
            for path in [""] + RegelingDeel.allCases.map({ "/\($0.rawValue)" }) {
                let here = PageMarkup(try await visit.get("/regelingen/\(entry.id)\(path)").body)
                for link in here.named("a").compactMap({ $0.attributes["href"] }) where link.hasPrefix("/regelingen") {
                    let parts = link.split(separator: "#", maxSplits: 1).map(String.init)
                    if places[parts[0]] == nil {
                        let target = try await visit.get(parts[0])
                        #expect(target.status == 200, "\(link)")
                        places[parts[0]] = Set(PageMarkup(target.body).tags.compactMap { $0.attributes["id"] })
                    }
                    if parts.count > 1 { #expect(places[parts[0]]?.contains(parts[1]) == true, "\(path): \(link)") }
                }
            }
        }
    }

    @Test func `lead from the folder to its newest version`() async throws {
        let (shelf, visit) = try Shelf.visit()
        let first = try #require(shelf.entries.first)
        let answer = try await visit.get("/regelingen/\(first.id.folder)")
        #expect(answer.status == 303)
        #expect(answer.header("Location") == "/regelingen/\(first.id)")
    }

    @Test(arguments: [
        "/regelingen/nergens", "/regelingen/nergens/2026-01-01", "/regelingen/rotterdam/1900-01-01",
        "/regelingen/rotterdam/2019-08-14/nergens", "/regelingen/rotterdam/2019-08-14/voorbeelden/omvang/nergens",
        "/regelingen/rotterdam/2019-08-14/proef?voorbeeld=omvang/nergens",
        "/regelingen/rotterdam/2019-08-14/proef?voorbeeld=%3Cscript%3E",
    ])
    func `know what is not there`(path: String) async throws {
        let (_, visit) = try Shelf.visit()
        let answer = try await visit.get(path)
        #expect(answer.status == 404)
        #expect(!answer.body.contains("<script>alert"))
    }

    @Test func `say that there is nothing to compare with when there is one version`() async throws {
        let (shelf, visit) = try Shelf.visit()
        let alone = try #require(
            shelf.entries.first { entry in shelf.entries.count { $0.id.folder == entry.id.folder } == 1 })
        let body = try await visit.get("/regelingen/\(alone.id)/vergelijk").body
        #expect(body.contains("Van deze regeling kent Luwte één versie."))
    }
}

@Suite struct `The worked cases on the pages` {
    @Test func `are found by words in any order, and by number`() async throws {
        let (_, visit) = try Shelf.visit()
        let path = "/regelingen/rotterdam/2019-08-14/voorbeelden"
        let found = try await visit.get("\(path)?zoek=grens+dagdelen").body
        #expect(found.contains("href=\"\(path)/omvang/zes-dagdelen-dagopvang-precies-de-grens\""))
        #expect(try await visit.get("\(path)?zoek=ROT-18").body.contains("zes-dagdelen-dagopvang-precies-de-grens"))
        let none = try await visit.get("\(path)?zoek=%22%3E%3Cscript%3E").body
        #expect(none.contains("0 van de"))
        #expect(!none.contains("\"><script>"))
    }

    @Test(arguments: ["0", "-1", "999999999", "x", ""])
    func `have pages that an odd number does not break`(number: String) async throws {
        let (_, visit) = try Shelf.visit()
        let answer = try await visit.get("/regelingen/rotterdam/2019-08-14/voorbeelden?pagina=\(number)")
        #expect(answer.status == 200)
        #expect(answer.body.contains("class=\"luwte-cases__item\""))
        #expect(PageMarkup(answer.body).named("li").count < 80)
    }

    @Test func `show what was told, what should come out and what does`() async throws {
        let (_, visit) = try Shelf.visit()
        let body = try await visit.get(
            "/regelingen/rotterdam/2019-08-14/voorbeelden/omvang/zes-dagdelen-dagopvang-precies-de-grens"
        ).body
        for text in [
            "Zoals verwacht", "Psychisch, bijvoorbeeld somber, bang of overspannen", "4 november 2019",
            "3 augustus 2020", "Laatste dag",
            "Deel 1 van de opvang, 4 november 2019 tot en met 31 december 2019: Hele dagopvang,"
                + " 6 dagdelen per week en 10,5 uur per dag. Toegekend: geheel.",
            "ROT-18", "rotterdam/voorbeelden/omvang.yaml",
        ] {
            #expect(body.contains(text), "\(text)")
        }
        #expect(!body.contains("Anders dan verwacht"))
        #expect(PageMarkup(body).complaints == [])
    }

    @Test func `have an address each`() throws {
        for entry in try #require(Shelf.all).entries {
            #expect(Set(entry.examples.map(\.id)).count == entry.examples.count, "\(entry.id)")
            for example in entry.examples { #expect(entry.example(example.id)?.content.name == example.content.name) }
        }
    }
}
