import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte bedrag`: what care costs, what the parents pay and what the municipality pays, with the sum.
struct BedragCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bedrag", abstract: "Reken uit wat opvang kost en wie wat betaalt, en toon de som met de bronnen.",
        discussion: """
            Voorbeelden:
              luwte bedrag --soort dagopvang --maand 2026-03 --uren 122 --uurprijs 10.50 \
            --tabel vng_ouderbijdrage --inkomen 60000 --kind eerste_kind
              luwte bedrag --soort dagopvang --van 2019-11-04 --tot 2020-08-03 --uren-per-week 31.5
            """)

    @OptionGroup var source: RegelingenOption
    @OptionGroup var words: TekstenOption
    @Flag(name: .long, help: "Toon de uitkomst als JSON.")
    var json = false
    @Option(help: "De soort opvang: dagopvang, bso of gastouderopvang.")
    var soort: String
    @OptionGroup(title: "Uren") var care: BedragUren
    @OptionGroup(title: "Tarief en bijdrage") var rules: BedragRegels

    func run() throws {
        let plan = try rules.plan(soort: soort)
        let facts = try rules.facts()
        let question = try care.question()
        let landelijk = try source.landelijk()
        try rules.check(plan, landelijk)
        let amounts = question.amounts(Geld(landelijk), plan, facts)
        let report = BedragReport(amounts: amounts, isPerWeek: question.isPerWeek, texts: try words.ruleTexts())
        print(json ? try report.json() : report.text)
    }
}
