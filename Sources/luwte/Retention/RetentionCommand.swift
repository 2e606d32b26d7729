import ArgumentParser

/// `luwte retention`: the end of the keeping.
struct RetentionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retention",
        abstract: "Zaken waarvan de bewaartermijn voorbij is: tonen, goedkeuren en vernietigen.",
        discussion: "Wie goedkeurt, vernietigt niet: dat doet een ander.",
        subcommands: [RetentionListCommand.self, RetentionApproveCommand.self, RetentionDestroyCommand.self])
}
