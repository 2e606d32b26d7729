import ArgumentParser

/// `luwte zaak`: walk through the zaken that somebody may see.
struct ZaakCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zaak", abstract: "Zaken bekijken, als iemand die dat mag.",
        subcommands: [ZaakListCommand.self, ZaakShowCommand.self])
}
