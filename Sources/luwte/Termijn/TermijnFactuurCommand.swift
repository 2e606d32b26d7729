import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte termijn factuur`: when an invoice must be paid.
struct TermijnFactuurCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "factuur", abstract: "De uiterste dag om een factuur van een aanbieder te betalen.")

    @OptionGroup var options: TermijnOptions
    @Option(help: "De dag waarop de factuur is ontvangen.")
    var ontvangen: String

    func run() throws {
        let received = try CommandInput.day(ontvangen)
        let termijnen = try options.termijnen()
        let name = LegalTermID.betalingFactuur.rawValue
        let result = try options.counting { () throws(LandelijkRefusal) in
            try termijnen.termijn(name, after: received)
        }
        try options.show(TermijnReport("Uiterste dag om te betalen", result.last, result.receipt))
    }
}
