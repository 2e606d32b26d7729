import ArgumentParser
import LuwteDomain

/// `luwte retention destroy`: for good.
struct RetentionDestroyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "destroy",
        abstract: "De goedgekeurde zaken op een lijst vernietigen: hun sleutels en stukken gaan weg.",
        discussion: "Er blijft van elke zaak een verklaring over. Dit is niet ongedaan te maken.")

    @Argument(help: "De lijst; alleen het eerste woord van elke regel telt.")
    var lijst: String

    @OptionGroup var options: ActingOptions

    func run() async throws {
        let count = try await RetentionFile(lijst).each(options, DestroyZaak())
        print("\(count) zaken zijn vernietigd.")
    }
}
