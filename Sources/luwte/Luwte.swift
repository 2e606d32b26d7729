import ArgumentParser

@main
struct Luwte: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "luwte", abstract: "Sociaal-medische indicaties kinderopvang.")
}
