import ArgumentParser

/// The command: configuration and wiring only.
struct Luwte: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "luwte",
        abstract: "Sociaal-medische indicaties kinderopvang: de regeling van een gemeente lezen, toetsen en uitleggen.",
        version: LuwteVersion.text,
        subcommands: [
            ServeCommand.self, RegelingCommand.self, ToetsCommand.self, TermijnCommand.self, BedragCommand.self,
            FeelCommand.self, ZaakCommand.self, GezinCommand.self, GemeenteCommand.self, RetentionCommand.self,
            LogCommand.self,
            ReplayCommand.self, UsersCommand.self,
            KeysCommand.self, MigrateCommand.self, BackupCommand.self, RestoreCommand.self, VerifyBackupCommand.self,
            DemoCommand.self,
        ])
}
