import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte termijn bezwaar`: until when bezwaar can be made.
struct TermijnBezwaarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bezwaar", abstract: "De laatste dag om bezwaar te maken.")

    @OptionGroup var options: TermijnOptions
    @Option(help: "De dag waarop het besluit is verzonden.")
    var verzonden: String
    @Option(help: "De dag waarop het bezwaar binnenkwam; dan zegt Luwte of het op tijd is.")
    var ontvangen: String?
    @Option(help: "De dag waarop het bezwaar is gepost.")
    var gepost: String?

    func run() throws {
        let (sent, posted) = (try CommandInput.day(verzonden), try gepost.map(CommandInput.day))
        let received = try ontvangen.map(CommandInput.day)
        if posted != nil && received == nil { throw CommandFailure("Geef bij --gepost ook --ontvangen.") }
        let termijnen = try options.termijnen()
        let result = try options.counting { () throws(LandelijkRefusal) in try termijnen.bezwaartermijn(sent: sent)
        }
        var report = TermijnReport("Laatste dag voor bezwaar", result.last, result.receipt)
        report.add("Per post binnen, als het op tijd is gepost", result.byPostReceivedBy)
        if let received {
            report.add("Op tijd", result.isInTime(received: received, posted: posted) ? "ja" : "nee")
        }
        try options.show(report)
    }
}
