import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte termijn toeslag`: how long kinderopvangtoeslag goes on after the end of work.
struct TermijnToeslagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "toeslag", abstract: "Hoe lang kinderopvangtoeslag doorloopt na het einde van het werk.")

    @OptionGroup var options: TermijnOptions
    @Option(help: "De laatste dag van het werk.")
    var werkTot: String

    func run() throws {
        let ended = try CommandInput.day(werkTot)
        let termijnen = try options.termijnen()
        let result = try options.counting { () throws(LandelijkRefusal) in
            try termijnen.toeslagNaWerk(ended: ended)
        }
        var report = TermijnReport("Laatste dag met kinderopvangtoeslag", result.period.last, result.receipt)
        report.add("De dag erna", result.period.last.next)
        try options.show(report)
    }
}
