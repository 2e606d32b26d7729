import ArgumentParser
import LuwteDomain
import LuwteRules

/// Where the texts lie.
struct TekstenOption: ParsableArguments {
    @Option(name: .long, help: "De map met de teksten.")
    var teksten = "teksten"

    /// The words of terms, amounts and comparisons.
    ///
    /// - Throws: ``CommandFailure`` when the texts cannot be read, or one is missing.
    func ruleTexts() throws -> RuleTexts {
        do {
            return try RuleTexts(dutch: readText(teksten + "/nl.yaml"))
        } catch let fault as TextsFault {
            throw CommandFailure("De teksten in \(teksten) zijn niet goed. \(fault.sentence)")
        }
    }

    /// The words of the zaak: what stands in the way of an act.
    ///
    /// - Throws: ``CommandFailure`` when the texts cannot be read, or one is missing.
    func domainTexts() throws -> DomainTexts {
        do {
            return try DomainTexts(dutch: readText(teksten + "/nl.yaml"))
        } catch let fault as TextsFault {
            throw CommandFailure("De teksten in \(teksten) zijn niet goed. \(fault.sentence)")
        }
    }

    /// How plain a text is measured.
    ///
    /// - Throws: ``CommandFailure`` when the list of hard words cannot be read.
    func readability() throws -> Readability {
        let file = teksten + "/moeilijke-woorden.yaml"
        do {
            return Readability(try HardWords(readText(file)))
        } catch let fault as HardWordsFault {
            throw CommandFailure("De lijst \(file) is niet goed. \(fault.sentence)")
        }
    }
}
