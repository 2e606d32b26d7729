import ArgumentParser
import LuwteCore
import LuwteRules

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
