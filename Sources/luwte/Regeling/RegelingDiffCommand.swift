import ArgumentParser
import Foundation
import LuwteRules

/// `luwte regeling diff`: what differs between two versions, and which worked cases come out otherwise.
struct RegelingDiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Twee versies vergelijken: wat strenger, soepeler, nieuw of vervallen is.",
        discussion: """
            Oud en nieuw zijn elk een regeling met haar versie, zoals rotterdam/2019-08-14, of een bestand.
            Strenger of soepeler volgt uit de tekst waar dat kan. Anders wordt de wijziging geprobeerd op de voorbeelden,
            op variaties daarvan en op verzonnen gezinnen; dat staat er dan bij.
            """)

    @OptionGroup var source: RegelingenOption
    @OptionGroup var teksten: TekstenOption
    @Flag(name: .long, help: "Toon het verschil als JSON.")
    var json = false
    @Argument(help: "De oude versie.")
    var oud: String
    @Argument(help: "De nieuwe versie.")
    var nieuw: String

    func run() throws {
        let texts = try teksten.ruleTexts()
        let landelijk = try source.landelijk()
        let difference = RegelingDifference(
            old: try source.version(oud), new: try source.version(nieuw), landelijk: landelijk)
        print(json ? difference.json(texts) : difference.text(texts), terminator: "")
    }
}
