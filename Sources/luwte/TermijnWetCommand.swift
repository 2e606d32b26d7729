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

/// `luwte termijn wet`: any other term of the national data.
struct TermijnWetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wet", abstract: "Een andere termijn, zoals beroep, klacht of bewaren_toegekend.",
        discussion: "Zonder naam toont Luwte alle namen.")

    @OptionGroup var options: TermijnOptions
    @Argument(help: "De naam van de termijn.")
    var naam: String?
    @Option(help: "De dag vanaf waar wordt geteld; die telt niet mee.")
    var vanaf: String?

    func run() throws {
        let landelijk = try options.source.landelijk()
        guard let naam else {
            if vanaf != nil { throw CommandFailure("Geef bij --vanaf ook de naam van een termijn.") }
            for term in landelijk.termTitles { print("\(term.name)  \(term.title)") }
            return
        }
        guard let vanaf else { throw CommandFailure("Geef bij \(naam) een dag met --vanaf.") }
        let day = try CommandInput.day(vanaf)
        let (term, result) = try options.counting { () throws(LandelijkRefusal) in
            (
                try landelijk.term(named: naam, on: day),
                try Termijnen(landelijk).termijn(naam, after: day)
            )
        }
        try options.show(TermijnReport(term.title, result.last, result.receipt))
    }
}

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
