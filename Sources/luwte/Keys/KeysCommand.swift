import ArgumentParser

/// `luwte keys`: the master keys.
struct KeysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "De hoofdsleutels: een nieuwe maken, en ervoor zorgen dat alles haar gebruikt.",
        subcommands: [KeysNewCommand.self, KeysRotateCommand.self])
}
