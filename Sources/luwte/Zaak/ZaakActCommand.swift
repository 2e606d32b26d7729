import ArgumentParser
import Foundation
import LuwteDomain
import LuwteStore

/// `luwte zaak act`: something done in a zaak.
struct ZaakActCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act",
        abstract: "Iets doen in een zaak: een aanvraag, een oordeel, een besluit …",
        discussion: """
            Welke handelingen er zijn, met een voorbeeld van elk: docs/handelingen.md, of luwte zaak acts.
            Wat u invult, staat als JSON in een bestand, zodat het in geen lijst van opdrachten blijft staan.
            Sluit af met code 1 als er intussen iets is gebeurd dat u nog niet zag.
            """)

    @Argument(help: "De zaak. Een nieuwe aanvraag krijgt een nieuwe naam.")
    var zaak: String

    @Argument(help: "De handeling, zoals AssignZaak.")
    var handeling: String

    @Option(help: "Het bestand met wat u invult; - is de invoer. Zonder bestand vult u niets in.")
    var bestand: String?

    @OptionGroup var options: ActingOptions

    func run() async throws {
        let act = try ActFile.read(bestand) { try ActCatalogue.zaakAct(handeling, from: $0) }
        let id: Zaak.ID = try identifier(zaak)
        try await options.with { acting in
            do {
                guard let records = try await acting.store.perform(act, in: id, of: acting.gemeente, acting.attempt)
                else { throw acting.notThere(zaak) }
                print(ActReport.done(records.map(\.header)))
            } catch StoreError.conflict(_, let seen, _) {
                let reader = try await acting.reader(of: id, purpose: "zien wat er intussen gebeurde")
                let view = try await acting.store.open(id, of: acting.gemeente, for: reader, at: Date())
                print(try ActReport.conflict(act, view, seen: seen))
                throw ExitCode(1)
            }
        }
    }
}

/// The file with what somebody fills in.
enum ActFile {
    static func read<Act>(_ path: String?, _ read: (Data) throws -> Act) throws -> Act {
        do {
            return try read(content(path))
        } catch let fault as ActFault {
            throw CommandFailure(fault.sentence)
        }
    }

    private static func content(_ path: String?) throws -> Data {
        guard let path else { return Data("{}".utf8) }
        if path == "-" { return try FileHandle.standardInput.readToEnd() ?? Data() }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("Het bestand '\(path)' is er niet, of het is niet te lezen.")
        }
        return data
    }
}

/// What is said after an act.
enum ActReport {
    static func done(_ headers: [EventHeader]) -> String {
        guard let last = headers.last else { return "Gedaan. Er is niets veranderd." }
        let lines = headers.map { "  \($0.number)  \($0.name)" }
        return (["Gedaan."] + lines + ["Wie hierna iets doet, zag gebeurtenis \(last.number)."])
            .joined(separator: "\n")
    }

    /// What happened meanwhile beside what was wanted.
    static func conflict(_ act: any ZaakAct, _ view: ZaakView?, seen: Int) throws -> String {
        let news = (view?.records ?? []).filter { $0.header.number > seen }
        let events = try news.flatMap { record in
            let content = String(decoding: try EventCatalogue.encode(record.event), as: UTF8.self)
            return [
                "  \(record.header.number)  \(record.header.name)  \(record.header.by.capacity.rawValue)",
                "     \(content)",
            ]
        }
        let own = String(decoding: try ActCatalogue.json(of: act), as: UTF8.self)
        return
            (["Sinds gebeurtenis \(seen) is dit gebeurd:"]
            + (events.isEmpty ? ["  iets in een deel dat u niet mag zien"] : events)
            + ["", "U wilde dit:", own, "", "Er is niets veranderd."]
            + (view.map { ["Past het nog, doe het dan opnieuw met --gezien \($0.version)."] } ?? []))
            .joined(separator: "\n")
    }
}

extension ActFault {
    var sentence: String {
        switch self {
        case .noSuchAct(let name): "'\(name)' is geen handeling. Kijk met luwte zaak acts welke er zijn."
        case .notJSON: "Het bestand is geen JSON. Kijk in docs/handelingen.md hoe deze handeling eruitziet."
        case .tooLarge: "Het bestand is te groot."
        case .missing(let place): "In het bestand ontbreekt '\(place)'."
        case .unreadable(let place): "In het bestand past niet wat er bij '\(place)' staat."
        case .unknown(let place): "In het bestand staat '\(place)'; dat hoort niet bij deze handeling."
        }
    }
}
