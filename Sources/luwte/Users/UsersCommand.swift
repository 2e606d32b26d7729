import ArgumentParser

/// `luwte users`: who may work on what.
struct UsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users", abstract: "Wie waaraan mag werken: tonen, geven en terugnemen.",
        subcommands: [UsersListCommand.self, UsersGrantCommand.self, UsersTakeCommand.self])
}
