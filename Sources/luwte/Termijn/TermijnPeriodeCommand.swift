import ArgumentParser
import LuwteCore
import LuwteRules

/// `luwte termijn periode`: the last day of a period.
struct TermijnPeriodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "periode", abstract: "De laatste dag van een periode, zoals een indicatie of een verlenging.",
        discussion: "Voorbeeld: luwte termijn periode --vanaf 2019-11-04 --maanden 9")

    @OptionGroup var options: TermijnOptions
    @Option(help: "De eerste dag; die telt mee.")
    var vanaf: String
    @Option(help: "De duur in maanden.")
    var maanden: String?
    @Option(help: "De duur in weken.")
    var weken: String?
    @Option(help: "De duur in dagen.")
    var dagen: String?
    @Option(help: "De allereerste dag, vanaf waar de harde stop wordt geteld.")
    var hardeStopVanaf: String?
    @Option(help: "Na hoeveel maanden het altijd stopt.")
    var hardeStopMaanden: String?

    func run() throws {
        let first = try CommandInput.day(vanaf)
        let lengths = [(maanden, Term.Unit.maanden), (weken, .weken), (dagen, .dagen)].compactMap { text, unit in
            text.map { ($0, unit) }
        }
        guard lengths.count == 1, let (text, unit) = lengths.first else {
            throw CommandFailure("Geef de duur met een van deze: --maanden, --weken of --dagen.")
        }
        let length = Term(count: try CommandInput.number(text, 1...12_000, "aantal \(unit.rawValue)"), unit: unit)
        let termijnen = try options.termijnen()
        guard let result = try termijnen.periode(from: first, length: length, hardStop: try hardStop()) else {
            throw CommandFailure("De harde stop ligt voor \(first.dutch): er blijft geen periode over.")
        }
        var report = TermijnReport("Laatste dag", result.period.last, result.receipt)
        report.add("Aantal dagen", String(result.period.dayCount))
        report.add("De helft, naar beneden afgerond", "\(result.period.dayCount / 2) dagen")
        if unit == .maanden { report.add("Het moment \(length.inWords) later", length.lastDay(after: first)) }
        try options.show(report)
    }

    private func hardStop() throws -> (first: CalendarDate, length: Term)? {
        switch (hardeStopVanaf, hardeStopMaanden) {
        case (nil, nil): nil
        case (let day?, let months?):
            (
                try CommandInput.day(day),
                Term(count: try CommandInput.number(months, 1...12_000, "aantal maanden"), unit: .maanden)
            )
        default: throw CommandFailure("Geef --harde-stop-vanaf en --harde-stop-maanden samen.")
        }
    }
}
