import ArgumentParser

/// `luwte termijn`: dates of the Awb and other laws, each with its sum.
struct TermijnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "termijn", abstract: "Reken een termijn uit en toon de som met de bronnen.",
        subcommands: [
            TermijnBeslissingCommand.self, TermijnBezwaarCommand.self, TermijnBezwaarBeslissingCommand.self,
            TermijnDwangsomCommand.self, TermijnPeriodeCommand.self, TermijnToeslagCommand.self,
            TermijnFactuurCommand.self, TermijnPrivacyCommand.self, TermijnWetCommand.self,
            TermijnFeestdagenCommand.self,
        ])
}
