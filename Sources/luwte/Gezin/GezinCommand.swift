import ArgumentParser

/// `luwte gezin`: what brothers and sisters share.
struct GezinCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gezin", abstract: "Het netwerk en het plan van een gezin.", subcommands: [GezinActCommand.self])
}
