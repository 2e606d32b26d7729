import ArgumentParser
import Foundation
import LuwteCore
import LuwteDomain
import LuwteRules
import LuwteStore

/// `luwte zaak show`: one zaak, as far as somebody may see it.
struct ZaakShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Een zaak: stand, termijnen met hun som, voorwaarden, toestemmingen, geschiedenis.",
        discussion: "Elk deel dat u ziet, wordt opgeschreven, met uw naam en het doel.")

    @Argument(help: "De zaak.")
    var zaak: String

    @OptionGroup var reader: ReaderOptions
    @OptionGroup var folder: RegelingenOption
    @OptionGroup var teksten: TekstenOption

    @Option(help: "Waarvoor u kijkt.")
    var doel: String

    @Option(help: "De dag die vandaag heet, zoals 2026-11-22.")
    var dag: String?

    func run() async throws {
        let today = try dag.map(CommandInput.day) ?? CalendarDate(at: Date())
        let law = try folder.law()
        let texts = try teksten.ruleTexts()
        let store = try await reader.store.open()
        let row = try await store.row(of: try identifier(zaak), in: try identifier(reader.gemeente))
        let regeling = law.library.regelingen.first { "\($0.id)" == row?.regeling }
        let who = try await reader.reader(store, purpose: doel, medicalReaders: regeling?.medicalReaders ?? [])
        do {
            let found = try await store.open(
                try identifier(zaak), of: try identifier(reader.gemeente), for: who, at: Date())
            guard let found else {
                throw CommandFailure("De zaak '\(zaak)' is er niet, of '\(reader.als)' mag haar niet zien.")
            }
            print(try ZaakReport(zaak: found, law: law, texts: texts, today: today).text())
        } catch let error as StoreError {
            throw CommandFailure(error.sentence)
        } catch is Refusal {
            throw CommandFailure("Zeg waarvoor u kijkt (--doel), en gebruik de regelingen waarmee de zaak is begonnen.")
        }
        await store.close()
    }
}
