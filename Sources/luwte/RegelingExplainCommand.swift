import ArgumentParser
import LuwteRules

/// `luwte regeling explain`: a regeling as a document, the text beside the rule.
struct RegelingExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Een regeling als leesbare tekst: de bron naast de regel.")

    @OptionGroup var source: RegelingenOption
    @Argument(help: "De regeling, zoals rotterdam.")
    var name: String

    func run() throws {
        print(try source.library().regeling(named: name).document, terminator: "")
    }
}
