import ArgumentParser
import LuwteRules

/// The options that each of them has.
struct TermijnOptions: ParsableArguments {
    @OptionGroup var source: RegelingenOption
    @OptionGroup var words: TekstenOption
    @Flag(name: .long, help: "Toon de uitkomst als JSON.")
    var json = false

    func termijnen() throws -> Termijnen { Termijnen(try source.landelijk()) }

    func show(_ report: TermijnReport) throws {
        let texts = try words.ruleTexts()
        print(json ? try report.json(texts) : report.text(texts))
    }

    /// Runs a sum; what the national data do not have becomes one sentence.
    func counting<Value>(_ sum: () throws(LandelijkRefusal) -> Value) throws -> Value {
        do { return try sum() } catch { throw CommandFailure(error.words(try words.ruleTexts())) }
    }
}
