import ArgumentParser
import Foundation
import LuwteDomain
import LuwteStore

/// `luwte zaak document`: a paper, for who may read it.
struct ZaakDocumentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document", abstract: "Een stuk openen, als iemand die dat mag.",
        discussion: "Dat u het opent, wordt opgeschreven, met uw naam en het doel.")

    @Argument(help: "De zaak.")
    var zaak: String

    @Argument(help: "Het stuk: de code die luwte zaak show erbij zet.")
    var code: String

    @Option(help: "Het bestand waar het stuk in komt; het mag er nog niet zijn.")
    var naar: String

    @Option(help: "Waarvoor u het opent.")
    var doel: String

    @OptionGroup var options: ActingOptions

    func run() async throws {
        guard !FileManager.default.fileExists(atPath: naar) else {
            throw CommandFailure("'\(naar)' is er al. Kies een andere naam: Luwte overschrijft niets.")
        }
        let id: Zaak.ID = try identifier(zaak)
        let content = try await options.with { acting in
            let reader = try await acting.reader(of: id, purpose: doel)
            let content = try await acting.store.document(
                code, of: id, in: acting.gemeente, for: reader, at: Date())
            guard let content else {
                throw CommandFailure("Dit stuk is er niet, of '\(options.als)' mag het niet lezen.")
            }
            return content
        }
        do { try DurableFile.write(content, to: URL(fileURLWithPath: naar)) } catch {
            throw CommandFailure("'\(naar)' is niet te schrijven. Kijk of de map er is, en of er ruimte is.")
        }
        print("Het stuk staat in \(naar). Gooi dat bestand weg als u klaar bent.")
    }
}
