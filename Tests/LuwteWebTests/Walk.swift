import LuwteRules
import LuwteWeb

/// Goes through a pre-check as a browser does: each page's own hidden fields go back with what is filled in.
struct Walk {
    private let visit: Visit
    let path: String
    private(set) var page: Visit.Answer

    init(_ visit: Visit, _ path: String = "/voorbeeldstad/voorcheck") async throws {
        self.visit = visit
        self.path = path
        page = try await visit.post(path)
    }

    private var markup: PageMarkup { PageMarkup(page.body) }

    /// The key of the question on the page; `nil` on the outcome.
    var question: String? { markup.hidden(prefix: "vraag").first?.1 }

    /// The answers that travel along, as `key=text`.
    var answers: [String] { markup.hidden(prefix: "antwoord.").map { "\($0.0.dropFirst(9))=\($0.1)" } }

    /// The answers taken back that travel along.
    var earlier: [String] { markup.hidden(prefix: "eerder.").map { "\($0.0.dropFirst(7))=\($0.1)" } }

    mutating func press(_ button: String, _ filled: [(String, String)] = []) async throws {
        page = try await visit.post(path, markup.allHidden + filled + [("stap", button)])
    }

    mutating func change(_ key: String) async throws {
        page = try await visit.post(path, markup.allHidden + [("wijzig", key)])
    }

    /// Answers every question that is left, up to one.
    ///
    /// - Throws: ``Stuck`` when an answer brings no other question.
    mutating func finish(before last: String? = nil) async throws {
        while let key = question, key != last {
            try await press("verder", StandInAnswers.good[key] ?? [])
            if question == key { throw Stuck(question: key) }
        }
    }

    struct Stuck: Error {
        let question: String
    }

    /// The same page in the other language, by the switch in its header.
    func inOtherLanguage() async throws -> Visit.Answer {
        try await visit.post("/en" + path, markup.allHidden.filter { $0.0 != "vraag" } + [("stap", "toon")])
    }
}

/// An answer to each question of the made-up municipality.
enum StandInAnswers {
    static let good: [String: [(String, String)]] = [
        "aantal.ouder": [("waarde", "2")],
        "gevraagd.vanaf": [("dag", "1"), ("maand", "12"), ("jaar", "2026")],
        "kind.woont_hier": [("waarde", "ja")],
        "ouder2.dagen": [("waarde", "2,5")],
        "gezin.inkomen": [("waarde", "€ 31.250,50")],
        "kind.hulp": [("waarde", "mkd"), ("waarde", "kdc")],
        "opvangdeel1.soort": [("waarde", "bso")],
        "helper1.naam": [("waarde", "Oma")],
    ]

    /// All of them, as they travel.
    static let travelling = [
        "aantal.ouder=2", "gevraagd.vanaf=2026-12-01", "kind.woont_hier=ja", "ouder2.dagen=2.5",
        "gezin.inkomen=31250.50", "kind.hulp=mkd,kdc", "opvangdeel1.soort=bso", "helper1.naam=Oma",
    ]
}
