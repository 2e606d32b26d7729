import LuwteWeb
import Testing

@Suite struct `The try-out` {
    private static let path = "/regelingen/rotterdam/2019-08-14/proef"
    private static let whole = "\(path)?voorbeeld=omvang/zes-dagdelen-dagopvang-precies-de-grens"

    /// The fields of the case on a page, as a browser would send them back.
    private func fields(_ page: String) -> [(String, String)] {
        let markup = PageMarkup(page)
        let inputs = markup.named("input").compactMap { input -> (String, String)? in
            guard let name = input.attributes["name"] else { return nil }
            let isChoice = input.attributes["type"] == "checkbox"
            if isChoice && input.attributes["checked"] == nil { return nil }
            return (name, input.attributes["value"] ?? "")
        }
        var select = ""
        var chosen: [(String, String)] = []
        for tag in markup.tags {
            if tag.name == "select" { select = tag.attributes["name"] ?? "" }
            if tag.name == "option", tag.attributes["selected"] != nil {
                chosen.append((select, tag.attributes["value"] ?? ""))
            }
        }
        return inputs + chosen
    }

    private func verdict(_ page: String) -> String? {
        PageMarkup(page).tags.first { $0.attributes["class"]?.hasPrefix("luwte-verdict") == true }?
            .attributes["data-uitkomst"]
    }

    @Test func `begins empty, and knows nothing then`() async throws {
        let (_, visit) = try Shelf.visit()
        let page = try await visit.get(Self.path)
        #expect(page.header("Cache-Control") == "no-store")
        #expect(page.header("Set-Cookie") == nil)
        #expect(verdict(page.body) == "nog_niet_bekend")
        #expect(page.body.contains("Gebruik alleen verzonnen mensen."))
    }

    @Test func `opens a worked case and works it out again the same way`() async throws {
        let (_, visit) = try Shelf.visit()
        let page = try await visit.get(Self.whole)
        #expect(verdict(page.body) == "voldoet")
        #expect(page.body.contains("3 augustus 2020"))
        let again = try await visit.post(Self.path, fields(page.body) + [("doe", "reken")])
        #expect(again.header("Cache-Control") == "no-store")
        #expect(verdict(again.body) == "voldoet")
        #expect(again.body.contains("3 augustus 2020"))
        #expect(PageMarkup(again.body).complaints == [])
    }

    @Test func `applies a single change that turns the outcome`() async throws {
        let (_, visit) = try Shelf.visit()
        let page = try await visit.get(Self.whole)
        let change = "zet.feit.kind.1.woonadres_in_gemeente=nee"
        #expect(page.body.contains("value=\"\(change)\""))
        let turned = try await visit.post(Self.path, fields(page.body) + [("doe", change)])
        #expect(verdict(turned.body) != "voldoet")
        let back = "zet.feit.kind.1.woonadres_in_gemeente=ja"
        let restored = try await visit.post(Self.path, fields(turned.body) + [("doe", back)])
        #expect(verdict(restored.body) == "voldoet")
    }

    @Test func `adds and takes away a parent`() async throws {
        let (_, visit) = try Shelf.visit()
        let page = try await visit.get(Self.whole)
        let more = try await visit.post(Self.path, fields(page.body) + [("doe", "erbij.ouder")])
        #expect(more.body.contains("value=\"weg.ouder.2\""))
        #expect(verdict(more.body) == "nog_niet_bekend")
        let fewer = try await visit.post(Self.path, fields(more.body) + [("doe", "weg.ouder.2")])
        #expect(!fewer.body.contains("value=\"weg.ouder.2\""))
        #expect(verdict(fewer.body) == "voldoet")
    }

    @Test func `takes a fact that changes later`() async throws {
        let (_, visit) = try Shelf.visit()
        let page = try await visit.get(Self.whole)
        let asked = try await visit.post(
            Self.path,
            fields(page.body) + [("later_feit.kind.1", "woonadres_in_gemeente"), ("doe", "later.kind.1")])
        let second = "feit.kind.1.woonadres_in_gemeente.2"
        #expect(asked.body.contains("name=\"\(second)\""))
        let filled = fields(asked.body).filter { !$0.0.hasPrefix("vanaf.kind.1") && $0.0 != second }
        let later = try await visit.post(
            Self.path,
            filled + [(second, "nee"), ("vanaf.kind.1.woonadres_in_gemeente.2", "2020-03-01"), ("doe", "reken")])
        #expect(later.body.contains("29 februari 2020"))
        #expect(verdict(later.body) == "voldoet")
    }

    @Test func `says what is wrong beside the field and above the form`() async throws {
        let (_, visit) = try Shelf.visit()
        let page = try await visit.post(
            Self.path,
            [("lid.opvangdeel.1", "deel1"), ("feit.opvangdeel.1.uren_per_dag", "veel"), ("doe", "reken")])
        #expect(page.status == 200)
        #expect(page.body.contains("<title>Fout: "))
        #expect(page.body.contains("href=\"#feit.opvangdeel.1.uren_per_dag\""))
        #expect(page.body.contains("id=\"fout-feit.opvangdeel.1.uren_per_dag\""))
        #expect(page.body.contains("value=\"veel\""))
        #expect(PageMarkup(page.body).complaints == [])
    }

    @Test func `gives the case as a file, and opens that file again`() async throws {
        let (_, visit) = try Shelf.visit()
        let page = try await visit.get(Self.whole)
        let file = try await visit.post(Self.path, fields(page.body) + [("doe", "bewaar")])
        #expect(file.header("Content-Type") == "application/yaml; charset=utf-8")
        #expect(file.header("Cache-Control") == "no-store")
        #expect(file.header("Content-Disposition") == "attachment; filename=\"zaakbestand.yaml\"")
        let opened = try await visit.post(Self.path, [("zaakbestand", file.body), ("doe", "open")])
        #expect(verdict(opened.body) == "voldoet")
        #expect(opened.body.contains("3 augustus 2020"))
    }

    @Test(arguments: [
        ("", "Plak eerst een zaakbestand."), ("gezin: {kinderen: [", "niet helemaal te lezen"),
        ("x: 1", "niet helemaal te lezen"),
    ])
    func `says why a file is not opened`(file: String, reason: String) async throws {
        let (_, visit) = try Shelf.visit()
        let page = try await visit.post(Self.path, [("zaakbestand", file), ("doe", "open")])
        #expect(page.status == 200)
        #expect(page.body.contains(reason))
        #expect(PageMarkup(page.body).complaints == [])
    }

    @Test(arguments: [StandInPrecheck.attack, "\u{0}\u{1B}", "../../etc", "feit.kind.99999.x", "-1", "💥"])
    func `takes hostile input as text only`(text: String) async throws {
        let (_, visit) = try Shelf.visit()
        let names = [
            "doe", "plek", "voorbeeld", "procedure", "kind", "lid.kind.1", "feit.kind.1.geboortedatum",
            "oordeel.\(text)",
            "later_feit.kind.1", "stuk.\(text)", text,
        ]
        for name in names {
            let page = try await visit.post(Self.path, [("lid.kind.1", "kind1"), (name, text)])
            #expect(page.status == 200, "\(name)")
            #expect(!page.body.contains("<script>alert"), "\(name)")
            #expect(PageMarkup(page.body).complaints == [], "\(name)")
        }
        for button in ["erbij.", "weg.", "later.", "zet.", "zet.feit.", "weg.kind."] {
            let page = try await visit.post(Self.path, [("lid.kind.1", "kind1"), ("doe", button + text)])
            #expect(page.status == 200, "\(button)")
            #expect(PageMarkup(page.body).complaints == [], "\(button)")
        }
    }

    @Test func `reads no more members than a family has`() async throws {
        let (_, visit) = try Shelf.visit()
        let many = (1...60).map { ("lid.kind.\($0)", "kind\($0)") }
        let page = try await visit.post(Self.path, many)
        #expect(page.status == 200)
        #expect(page.body.contains("value=\"weg.kind.8\""))
        #expect(!page.body.contains("value=\"weg.kind.9\""))
    }

    @Test func `refuses a form that is too large or has too many fields`() async throws {
        let (_, visit) = try Shelf.visit()
        #expect(try await visit.post(Self.path, body: String(repeating: "a", count: 262_145)).status == 413)
        let many = Array(repeating: "a=1", count: 3_001).joined(separator: "&")
        #expect(try await visit.post(Self.path, body: many).status == 400)
        #expect(try await visit.post(Self.path, body: "a=1", type: "application/json").status == 415)
    }
}
