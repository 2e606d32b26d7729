import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteStore

/// `luwte zaak receive`: a paper that came in.
struct ZaakReceiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receive", abstract: "Een stuk bij een zaak doen; het wordt verzegeld bewaard.",
        discussion: "De naam van het bestand wordt nergens bewaard.")

    @Argument(help: "De zaak.")
    var zaak: String

    @Argument(help: "Het bestand.")
    var bestand: String

    @Option(help: "Welk stuk het is, zoals de regeling het noemt: netwerkanalyse.")
    var stuk: String

    @Option(help: "De dag die op het stuk staat.")
    var gedateerd: String?

    @Option(help: "Wie het schreef: een rol van de regeling.")
    var van: String?

    @Option(help: "De dag waarop het kwam. Zonder deze optie: vandaag.")
    var ontvangen: String?

    @OptionGroup var options: ActingOptions

    func run() async throws {
        let content = try readBytes(bestand, most: Document.most)
        let received = try ontvangen.map(CommandInput.day) ?? CalendarDate(at: Date())
        let stuk = Stuk(id: stuk, dated: try gedateerd.map(CommandInput.day), from: van, receivedOn: received)
        let id: Zaak.ID = try identifier(zaak)
        try await options.with { acting in
            let records = try await acting.store.receive(stuk, content, in: id, of: acting.gemeente, acting.attempt)
            guard let records else { throw acting.notThere(zaak) }
            print(ActReport.done(records.map(\.header)))
            for document in records.compactMap({ ($0.event as? StukReceived)?.stuk.document }) {
                print("Openen kan met: luwte zaak document \(id) \(document.hash)")
            }
        }
    }

    private func readBytes(_ path: String, most: Int) throws -> Data {
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        guard let size, size <= most, let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(
                "Dit bestand is er niet, is niet te lezen, of is groter dan \(most / 1_000_000) MB.")
        }
        return data
    }
}
