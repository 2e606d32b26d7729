import ArgumentParser

/// `luwte keys new`: a new key at the head of the file.
struct KeysNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Een nieuwe hoofdsleutel boven in het bestand zetten; de oude blijven staan.")

    @Argument(help: "Het bestand met hoofdsleutels.")
    var bestand: String

    @Option(help: "De naam van de nieuwe sleutel, zoals 2026.")
    var naam: String

    func run() throws {
        guard !naam.isEmpty, !naam.contains(where: \.isWhitespace), !naam.hasPrefix("#") else {
            throw CommandFailure("Een naam heeft geen spaties en begint niet met #.")
        }
        try MasterKeysFile.make(bestand, name: naam)
        print("De sleutel '\(naam)' staat boven in \(bestand). Bewaar dit bestand apart van de database.")
    }
}
