import ArgumentParser
import LuwteRules

/// `luwte regeling schema`: a JSON Schema, so that an editor helps whoever writes a regeling.
struct RegelingSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Een JSON Schema van de bestanden, voor een teksteditor.",
        discussion: """
            Een editor met ondersteuning voor YAML vult dan sleutels aan en laat fouten zien. Zet bovenaan een regeling:
            # yaml-language-server: $schema=../../docs/schema/regeling.json
            """)

    @Flag(name: .long, help: "Van een bestand met voorbeelden of een zaakbestand, in plaats van een regeling.")
    var voorbeeld = false

    func run() { print(voorbeeld ? RegelingSchema.voorbeeld : RegelingSchema.regeling, terminator: "") }
}
