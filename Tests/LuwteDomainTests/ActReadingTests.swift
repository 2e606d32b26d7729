import Foundation
import LuwteDomain
import Testing

@Suite struct `An act that is sent from outside` {
    @Test func `is understood for every act that there is, and says the same when it is written again`() throws {
        let samples = try ActSamples.all()
        #expect(samples.map(\.name) == ActCatalogue.names.sorted())
        for sample in samples {
            let again = try ActCatalogue.read(sample.name, sample.json)
            #expect(try Self.object(ActCatalogue.json(of: again)) == Self.object(sample.json), "\(sample.name)")
        }
    }

    @Test(arguments: [
        ("AssignZaak", "", ActFault.notJSON), ("AssignZaak", "[]", .unreadable(at: "")),
        ("AssignZaak", "{}", .missing(at: "team")), ("AssignZaak", #"{"team":1}"#, .unreadable(at: "team")),
        ("AssignZaak", #"{"team":"Team Noord"}"#, .unreadable(at: "team")),
        ("AssignZaak", #"{"team":"t","bsn":"1"}"#, .unknown(at: "bsn")),
        ("AssignZaak", #"{"team":"t","behandelaar":null}"#, nil),
        ("ReceiveStuk", #"{"stuk":{"id":"a","receivedOn":"2026-02-30"}}"#, .unreadable(at: "stuk.receivedOn")),
        ("ReceiveStuk", #"{"stuk":{"id":"a","receivedOn":"2026-02-03","naam":"x"}}"#, .unknown(at: "stuk.naam")),
        (
            "GiveFeiten", #"{"completeSubjects":[],"feiten":[{"fact":"a","member":"","texts":[]},{"fact":"b"}]}"#,
            .missing(at: "feiten.2.member")
        ),
        ("Verzin", "{}", .noSuchAct("Verzin")),
    ])
    func `is refused with the place that is wrong, and without what stands there`(
        name: String, json: String, fault: ActFault?
    ) {
        var found: ActFault?
        do { _ = try ActCatalogue.zaakAct(name, from: Data(json.utf8)) } catch { found = error }
        #expect(found == fault)
    }

    @Test func `costs little when it is deep, or large`() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: ActFault.notJSON) { try ActCatalogue.zaakAct("Propose", from: Data(deep.utf8)) }
        #expect(throws: ActFault.tooLarge) { try ActCatalogue.zaakAct("Propose", from: Data(count: 4_000_001)) }
    }

    @Test func `stands in the documentation with an example of each`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/handelingen.md")
        let page = try ActSamples.page()
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try page.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }

    private static func object(_ json: Data) throws -> NSObject? {
        try JSONSerialization.jsonObject(with: json) as? NSObject
    }
}

/// One example of each act, by name.
private enum ActSamples {
    static func all() throws -> [(name: String, json: Data)] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Samples/acts.txt")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            return (name: String(parts[0]), json: Data(parts[1].utf8))
        }
    }

    static func page() throws -> String {
        let examples = try all().map { sample in
            let act = try ActCatalogue.read(sample.name, sample.json)
            let who = Capacity.allCases.filter(type(of: act).capacities.contains).map(\.rawValue)
            return """
                ## \(sample.name)

                By: \(who.joined(separator: ", ")).

                ```json
                \(String(decoding: try ActCatalogue.json(of: act), as: UTF8.self))
                ```
                """
        }
        return """
            # Every act, with an example

            This page is made from the code and from examples that a test reads; what each act refuses stands beside it in
            `Sources/LuwteDomain`. `luwte zaak act`, `luwte gezin act` and `luwte gemeente act` take such a text from a file. Amounts are in cents,
            days as `2026-03-02`; what is not in an example is either not asked or may be left out.

            \(examples.joined(separator: "\n\n"))

            """
    }
}

extension ActCatalogue {
    fileprivate static var names: [String] {
        types.map { "\($0)" } + gezin.map { "\($0)" } + gemeente.map { "\($0)" }
    }

    fileprivate static func read(_ name: String, _ json: Data) throws -> any StreamAct {
        if gezin.contains(where: { "\($0)" == name }) { return try gezinAct(name, from: json) }
        if gemeente.contains(where: { "\($0)" == name }) { return try gemeenteAct(name, from: json) }
        return try zaakAct(name, from: json)
    }
}
