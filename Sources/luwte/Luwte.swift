import ArgumentParser
import Foundation

/// The command: configuration and wiring only.
struct Luwte: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "luwte",
        abstract: "Sociaal-medische indicaties kinderopvang: de regeling van een gemeente lezen, toetsen en uitleggen.",
        version: LuwteVersion.text,
        subcommands: [
            ServeCommand.self, RegelingCommand.self, ToetsCommand.self, TermijnCommand.self, BedragCommand.self,
            FeelCommand.self, ZaakCommand.self, GezinCommand.self, RetentionCommand.self, LogCommand.self,
            ReplayCommand.self, UsersCommand.self,
            KeysCommand.self, MigrateCommand.self, BackupCommand.self, RestoreCommand.self, VerifyBackupCommand.self,
            DemoCommand.self,
        ])
}

@main
enum Program {
    static func main() async {
        do {
            var command = try Luwte.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            leave(with: error)
        }
    }

    /// Ends the program: 0 after help, the command's own code, or 2 with one sentence.
    private static func leave(with error: any Error) -> Never {
        if let failure = error as? CommandFailure { stop(failure.description, code: 2) }
        if let code = error as? ExitCode { Luwte.exit(withError: code) }
        let code = Luwte.exitCode(for: error)
        if code == .success { Luwte.exit(withError: error) }
        stop(ArgumentSentence.dutch(Luwte.message(for: error)), code: 2)
    }

    private static func stop(_ sentence: String, code: Int32) -> Never {
        FileHandle.standardError.write(Data((sentence + "\n").utf8))
        exit(code)
    }
}

/// The version of the program, as reports name it.
enum LuwteVersion {
    static let text = "0.1.0"
}
