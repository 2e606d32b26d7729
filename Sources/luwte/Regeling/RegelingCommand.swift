import ArgumentParser

/// `luwte regeling`: what can be done with regelingen.
struct RegelingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regeling", abstract: "Regelingen tonen, nakijken, beproeven en uitleggen.",
        subcommands: [
            RegelingListCommand.self, RegelingCheckCommand.self, RegelingTestCommand.self, RegelingExplainCommand.self,
            RegelingNewCommand.self, RegelingDiffCommand.self, RegelingSchemaCommand.self,
            RegelingTranslationCommand.self,
        ])
}
