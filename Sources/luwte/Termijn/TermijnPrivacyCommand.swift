import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte termijn privacy`: when a request about personal data must be answered.
struct TermijnPrivacyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "privacy", abstract: "De uiterste dag om op een privacyverzoek te antwoorden.")

    @OptionGroup var options: TermijnOptions
    @Option(help: "De dag waarop het verzoek is ontvangen.")
    var ontvangen: String
    @Flag(help: "Binnen een maand is gemeld dat het langer duurt.")
    var verlengd = false

    func run() throws {
        let received = try CommandInput.day(ontvangen)
        let termijnen = try options.termijnen()
        let result = try options.counting { () throws(LandelijkRefusal) in
            try termijnen.privacyverzoek(received: received, isExtended: verlengd)
        }
        try options.show(TermijnReport("Uiterste dag voor het antwoord", result.last, result.receipt))
    }
}
