import ArgumentParser
import LuwteDomain
import LuwteStore

/// `luwte gemeente act`: something done in a gemeente as a whole.
struct GemeenteActCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act",
        abstract: "Iets doen dat voor de hele gemeente geldt: een aanbieder op een lijst, een datalek …",
        discussion: "Welke handelingen er zijn, met een voorbeeld van elk: docs/handelingen.md, of luwte zaak acts.")

    @Argument(help: "De handeling, zoals AddAanbieder.")
    var handeling: String

    @Option(help: "Het bestand met wat u invult; - is de invoer.")
    var bestand: String?

    @OptionGroup var options: ActingOptions

    func run() async throws {
        let act = try ActFile.read(bestand) { try ActCatalogue.gemeenteAct(handeling, from: $0) }
        try await options.with { acting in
            let records = try await acting.store.perform(act, of: acting.gemeente, acting.attempt)
            print(ActReport.done(records.map(\.header)))
        }
    }
}
