import ArgumentParser
import LuwteCore
import LuwteRules

/// The rate, the contribution and the rounding of `luwte bedrag`.
struct BedragRegels: ParsableArguments {
    @Option(help: "Wat de opvang per uur vraagt.")
    var uurprijs: String?
    @Option(help: "De hoogste uurprijs: landelijk, geen, of een bedrag zoals 8.02.")
    var tarief = "landelijk"
    @Option(help: "Wie betaalt wat boven het tarief komt: ouder of gemeente.")
    var bovenTarief: String?
    @Option(help: "De meeste uren per maand die meetellen.")
    var hoogstens: String?
    @Flag(help: "Er is geen ouderbijdrage.")
    var geenBijdrage = false
    @Option(help: "De landelijke tabel voor de ouderbijdrage, zoals vng_ouderbijdrage.")
    var tabel: String?
    @Option(help: "Het deel dat ouders betalen, zoals 0.06.")
    var deel: String?
    @Option(help: "Het inkomen in hele euro's tot waar ouders niets betalen; daarboven geldt --deel.")
    var drempel: String?
    @Option(help: "Waarover het deel gaat: kosten of uurtarief.")
    var grondslag = "kosten"
    @Option(help: "Het gezamenlijke toetsingsinkomen in hele euro's per jaar.")
    var inkomen: String?
    @Option(help: "De plaats van het kind: eerste_kind of volgend_kind.")
    var kind: String?
    @Option(help: "Een afronding: stap=cent|euro=wijze, zoals ouderbijdrage=cent=half_omhoog. Mag vaker.")
    var afronding: [String] = []

    /// - Throws: ``CommandFailure`` for a value that does not fit.
    func facts() throws -> GeldFacts {
        GeldFacts(
            price: try uurprijs.map(CommandInput.money), income: try inkomen.map { try Self.income($0, "inkomen") },
            rank: try kind.map { try CommandInput.choice($0, LandelijkTable.Column.self, option: "--kind") })
    }

    /// - Throws: ``CommandFailure`` for a value that does not fit.
    func plan(soort: String) throws -> GeldPlan {
        GeldPlan(
            soort: soort, rates: try rates(soort),
            aboveRate: try bovenTarief.map {
                try CommandInput.choice($0, GeldPlan.AboveRate.self, option: "--boven-tarief")
            },
            bijdrage: try bijdrage(), rounding: afronding.isEmpty ? nil : try afronding.map(Self.rounding),
            hoursPerMonth: try hoogstens.map(CommandInput.hours))
    }

    /// A name that the national data do not have is a slip of the pen, not a gap in them.
    ///
    /// - Throws: ``CommandFailure`` with the names that there are.
    func check(_ plan: GeldPlan, _ landelijk: Landelijk) throws {
        let prefix = "maximumuurprijs_"
        if case .landelijk(let name) = plan.rates, !landelijk.names.contains(name) {
            let known = landelijk.names.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
            throw CommandFailure(
                "Voor \(plan.soort) is er geen landelijk tarief. Kies uit: \(known.joined(separator: ", ")); "
                    + "of geef een tarief met --tarief.")
        }
        if case .table(let name) = plan.bijdrage, !landelijk.tableNames.contains(name) {
            throw CommandFailure(
                "De tabel \(name) is er niet. Kies uit: \(landelijk.tableNames.joined(separator: ", ")).")
        }
    }

    private func rates(_ soort: String) throws -> Uurtarieven {
        switch tarief {
        case "landelijk": .landelijk("maximumuurprijs_\(soort)")
        case "geen": .unlimited
        default:
            .own([
                Uurtarief(
                    validity: Validity(first: .earliest, last: nil), amount: try CommandInput.money(tarief),
                    source: "opgegeven met --tarief")
            ])
        }
    }

    private func bijdrage() throws -> Bijdrage {
        switch (geenBijdrage, tabel, deel) {
        case (false, nil, nil):
            if drempel != nil { throw CommandFailure("Geef bij --drempel ook --deel.") }
            return .notSet
        case (true, nil, nil): return .none
        case (false, let table?, nil): return .table(table)
        case (false, nil, let text?):
            guard let share = try? Fraction(text), !share.isNegative, share <= 1 else {
                throw CommandFailure("'\(text)' is geen deel. Geef een getal van 0 tot en met 1, zoals 0.06.")
            }
            let base = try CommandInput.choice(grondslag, Bijdrage.Base.self, option: "--grondslag")
            guard let drempel else { return .share(share, of: base) }
            return .shareAbove(income: try Self.income(drempel, "drempel"), share, of: base)
        default: throw CommandFailure("Kies een van deze: --geen-bijdrage, --tabel of --deel.")
        }
    }

    private static func income(_ text: String, _ name: String) throws -> Int {
        try CommandInput.number(text, -100_000_000...100_000_000, name)
    }

    private static func rounding(_ text: String) throws -> RoundingStep {
        let parts = text.split(separator: "=").map(String.init)
        guard parts.count == 3, let step = RoundingStep(step: parts[0], to: parts[1], way: parts[2]) else {
            throw CommandFailure("'\(text)' is geen afronding. Schrijf haar zo: ouderbijdrage=cent=half_omhoog.")
        }
        return step
    }
}
