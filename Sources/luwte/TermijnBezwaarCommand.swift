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

/// `luwte termijn beslissing-op-bezwaar`: the last day to decide on a bezwaar.
struct TermijnBezwaarBeslissingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "beslissing-op-bezwaar", abstract: "De uiterste dag voor een beslissing op bezwaar.")

    @OptionGroup var options: TermijnOptions
    @Option(help: "De laatste dag van de bezwaartermijn.")
    var bezwaartermijnOm: String
    @Flag(help: "Een adviescommissie adviseert.")
    var commissie = false
    @Flag(help: "De beslissing is verdaagd.")
    var verdaagd = false
    @Option(help: "Dagen waarop een gebrek werd hersteld: eerste dag/laatste dag. Mag vaker.")
    var herstel: [String] = []

    func run() throws {
        let over = try CommandInput.day(bezwaartermijnOm)
        let repairs = try herstel.map { Opschorting.other(try CommandInput.period($0), .repair) }
        let termijnen = try options.termijnen()
        let result = try options.counting { () throws(LandelijkRefusal) in
            try termijnen.beslissingOpBezwaar(
                termOver: over, committee: commissie, isAdjourned: verdaagd, opschortingen: repairs)
        }
        try options.show(TermijnReport("Uiterste dag voor de beslissing op bezwaar", result.last, result.receipt))
    }
}

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
