import ArgumentParser

/// `luwte zaak`: walk through the zaken that somebody may see.
struct ZaakCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zaak", abstract: "Zaken bekijken en er iets in doen, als iemand die dat mag.",
        subcommands: [
            ZaakListCommand.self, ZaakFindCommand.self, ZaakShowCommand.self, ZaakActsCommand.self, ZaakActCommand.self,
            ZaakReceiveCommand.self, ZaakDocumentCommand.self, ZaakRefreshCommand.self,
        ])
}
