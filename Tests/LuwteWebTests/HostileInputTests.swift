import LuwteWeb
import Testing

@Suite struct `Hostile input` {
    private static let path = "/voorbeeldstad/voorcheck"

    @Test(arguments: [StandInPrecheck.attack, "\u{0}\u{1B}", "' onfocus='alert(1)", "&lt;", "💥", "%s%n", "../../etc"])
    func `comes back as text only`(text: String) async throws {
        let visit = try Visit()
        for name in [
            "waarde", "dag", "antwoord.kind.hulp", "eerder.helper1.naam", "antwoord.\(text)", "vraag", "stap", "wijzig",
            text,
        ] {
            let fields = [("vraag", "aantal.ouder"), (name, text), ("stap", "verder")]
            let answer = try await visit.post(Self.path, fields)
            #expect(answer.status == 200, "\(name)")
            #expect(!answer.body.contains("<script>alert"), "\(name)")
            #expect(PageMarkup(answer.body).complaints == [], "\(name)")
        }
    }

    @Test func `of unknown questions is dropped`() async throws {
        let answer = try await Visit().post(
            Self.path, [("antwoord.geheim.sleutel", "1"), ("antwoord.aantal.ouder", "2")])
        #expect(PageMarkup(answer.body).hidden(prefix: "antwoord.").map(\.0) == ["antwoord.aantal.ouder"])
    }

    @Test func `cannot answer a question that is not on the page`() async throws {
        let answer = try await Visit().post(
            Self.path, [("vraag", "helper1.naam"), ("waarde", "x"), ("stap", "verder")])
        #expect(PageMarkup(answer.body).hidden(prefix: "antwoord.").isEmpty)
        #expect(PageMarkup(answer.body).hidden(prefix: "vraag").first?.1 == "aantal.ouder")
    }

    @Test func `that is too large is refused, and a form of 64 kB is read`() async throws {
        let visit = try Visit()
        let fits = try await visit.post(Self.path, body: String(repeating: "a", count: 65_536))
        #expect(fits.status == 200)
        let tooLarge = try await visit.post(Self.path, body: String(repeating: "a", count: 65_537))
        #expect(tooLarge.status == 413)
        #expect(tooLarge.body.contains("Dat is te veel in een keer"))
    }

    @Test func `with too many fields is refused`() async throws {
        let answer = try await Visit().post(Self.path, body: Array(repeating: "a=1", count: 501).joined(separator: "&"))
        #expect(answer.status == 400)
    }

    @Test(arguments: ["application/json", "multipart/form-data; boundary=x", "text/plain", nil])
    func `that is no form of a browser is refused`(type: String?) async throws {
        let answer = try await Visit().post(Self.path, body: "waarde=1", type: type)
        #expect(answer.status == 415)
        #expect(answer.body.contains("Dit konden wij niet lezen"))
    }

    @Test func `made at random never breaks a page`() async throws {
        let visit = try Visit()
        var random = SystemRandomNumberGenerator()
        let names =
            ["vraag", "waarde", "dag", "maand", "jaar", "stap", "wijzig", "door", "wijzigen"]
            + StandInPrecheck.questions.flatMap { ["antwoord.\($0.key)", "eerder.\($0.key)"] }
        let values =
            [
                "ja", "nee", "1", "2", "weet_niet", "verder", "vorige", "terug", "toon", "toch_verder", "2026-12-01",
                "", "<", "mkd,kdc",
            ]
            + StandInPrecheck.questions.map(\.key)
        for _ in 0..<400 {
            let fields = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                (names.randomElement(using: &random) ?? "", values.randomElement(using: &random) ?? "")
            }
            let answer = try await visit.post(Self.path, fields)
            #expect(answer.status == 200, "\(fields)")
            #expect(PageMarkup(answer.body).complaints == [], "\(fields)")
        }
    }
}
