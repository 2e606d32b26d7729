import ArgumentParser
import LuwteDomain
import LuwteStore

/// `luwte gezin act`: something done for a family.
struct GezinActCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "act", abstract: "Iets doen voor een gezin: een netwerkanalyse, een plan …",
        discussion: "Welke handelingen er zijn, met een voorbeeld van elk: docs/handelingen.md, of luwte zaak acts.")

    @Argument(help: "Het gezin.")
    var gezin: String

    @Argument(help: "De handeling, zoals MakePlan.")
    var handeling: String

    @Option(help: "Een zaak van dit gezin, waardoor u het kent.")
    var zaak: String

    @Option(help: "Het bestand met wat u invult; - is de invoer.")
    var bestand: String?

    @OptionGroup var options: ActingOptions

    func run() async throws {
        let act = try ActFile.read(bestand) { try ActCatalogue.gezinAct(handeling, from: $0) }
        let (id, zaak): (Gezin.ID, Zaak.ID) = (try identifier(gezin), try identifier(zaak))
        try await options.with { acting in
            let records = try await acting.store.perform(
                act, in: id, through: zaak, of: acting.gemeente, acting.attempt)
            guard let records else { throw acting.notThere(zaak.text) }
            print(ActReport.done(records.map(\.header)))
        }
    }
}
