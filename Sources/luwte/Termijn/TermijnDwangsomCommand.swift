import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte termijn dwangsom`: what a late besluit costs, day by day.
struct TermijnDwangsomCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dwangsom", abstract: "De dwangsom bij niet tijdig beslissen, van dag tot dag.")

    @OptionGroup var options: TermijnOptions
    @Option(help: "De laatste dag van de beslistermijn.")
    var termijnOm: String
    @Option(help: "De dag waarop de ingebrekestelling is ontvangen.")
    var ontvangen: String
    @Option(help: "De dag waarop het besluit is verzonden.")
    var besluit: String?
    @Option(help: "Tel tot en met deze dag.")
    var op: String?
    @Option(help: "Het aantal aanvragers.")
    var aanvragers = "1"
    @Option(help: "Waarom er geen dwangsom is: onredelijk_laat, geen_belanghebbende, kennelijk_ongegrond.")
    var uitzondering: String?
    @Flag(help: "Toon elke dag.")
    var dagen = false

    func run() throws {
        let input = DwangsomInput(
            termOver: try CommandInput.day(termijnOm), noticeReceivedOn: try CommandInput.day(ontvangen),
            decisionSentOn: try besluit.map(CommandInput.day), upTo: try op.map(CommandInput.day),
            applicants: try CommandInput.number(aanvragers, 1...20, "aantal aanvragers"),
            exception: try uitzondering.map {
                try CommandInput.choice($0, Dwangsom.Exception.self, option: "--uitzondering")
            })
        let termijnen = try options.termijnen()
        let result = try options.counting { () throws(LandelijkRefusal) in try termijnen.dwangsom(input) }
        var report = TermijnReport("Dwangsom", result.total.dutch, result.receipt)
        report.others = result.otherReadings
        if let first = result.days.first, let last = result.days.last {
            report.add("Eerste dag", first.day)
            report.add("Laatste dag", last.day)
        }
        if let day = result.decideBy { report.add("Uiterste dag voor het besluit over de dwangsom", day) }
        if let day = result.payBy { report.add("Uiterste dag om te betalen", day) }
        if dagen {
            for day in result.days {
                report.add("Dag \(day.number), \(day.day.iso)", "\(day.amount.dutch), samen \(day.runningTotal.dutch)")
            }
        }
        try options.show(report)
    }
}
