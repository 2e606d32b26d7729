import ArgumentParser
import LuwteCore
import LuwteRules

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
