import ArgumentParser

/// `luwte gemeente`: what holds for every zaak of a gemeente.
struct GemeenteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gemeente", abstract: "De lijsten van aanbieders en de datalekken van een gemeente.",
        subcommands: [GemeenteShowCommand.self, GemeenteActCommand.self])
}
