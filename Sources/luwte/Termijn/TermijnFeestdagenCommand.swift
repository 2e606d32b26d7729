import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte termijn feestdagen`: the holidays of a year.
struct TermijnFeestdagenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feestdagen", abstract: "De feestdagen van een jaar, en of de lijst volledig is.")

    @OptionGroup var options: TermijnOptions
    @Option(help: "Het jaar.")
    var jaar: String

    func run() throws {
        let year = try CommandInput.number(jaar, 1...9999, "jaar")
        let feestdagen = try options.source.landelijk().feestdagen
        var receipt = TermijnReport("Feestdagen van \(year)", "", TermijnReceipt())
        for (day, name) in feestdagen.days(in: year) {
            receipt.add(name ?? "gelijkgesteld bij koninklijk besluit", day)
        }
        let complete = feestdagen.completeYears
        if !complete.contains(year) {
            receipt.warnings.append(.holidaysIncomplete(year: year, complete: complete))
        }
        try options.show(receipt)
    }
}
