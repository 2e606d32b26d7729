import ArgumentParser
import Foundation
import LuwteRules

/// `luwte regeling explain`: a regeling as a document, the text beside the rule.
struct RegelingExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Een regeling als leesbare tekst: de bron naast de regel.",
        discussion: """
            Elke regel staat er in woorden, met de expressie die Luwte uitrekent eronder. Waar geen woorden voor zijn,
            staat alleen de expressie.
            """)

    @OptionGroup var source: RegelingenOption
    @OptionGroup var words: TekstenOption
    @Flag(name: .long, help: "Als Markdown, voor een document.")
    var markdown = false
    @Argument(help: "De regeling, zoals rotterdam of rotterdam/2019-08-14.")
    var name: String

    func run() throws {
        let regeling = try source.library().regeling(named: name)
        let folder = URL(fileURLWithPath: source.regelingen).appendingPathComponent(regeling.id.folder)
        let cases = (try? ExampleFolder(folder: folder, regeling: regeling))?.cases ?? []
        let blocks = regeling.document(cases: cases, try words.ruleTexts())
        print(markdown ? DocumentBlock.markdown(blocks) : DocumentBlock.plain(blocks), terminator: "")
    }
}
