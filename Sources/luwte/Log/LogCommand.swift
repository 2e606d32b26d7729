import ArgumentParser

/// `luwte log`: whether what is kept is as it was recorded.
struct LogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Nagaan of de geschiedenis nog is zoals zij is opgeschreven.",
        subcommands: [LogVerifyCommand.self, LogCloseCommand.self, LogExportCommand.self, LogReadingsCommand.self])
}
