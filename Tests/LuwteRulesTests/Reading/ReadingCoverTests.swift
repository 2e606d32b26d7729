import LuwteCore
import LuwteRules
import LuwteTestSupport
import Testing

/// A made-up table over a few inputs, whose cells can be held against any combination without the program.
private struct MadeUpTable {
    enum Input: CaseIterable {
        case yesNo, choice, count, other

        var name: String {
            switch self {
            case .yesNo: "gezin.a"
            case .choice: "gezin.b"
            case .count: "gezin.c"
            case .other: "gezin.d"
            }
        }

        /// Everything that it can be, with one value between each two numbers; of yes or no and of choices the index.
        var values: [Double] {
            switch self {
            case .yesNo: [0, 1]
            case .choice: [0, 1, 2]
            case .count: stride(from: 0, through: 6, by: 0.5).map { $0 }
            case .other: stride(from: -2, through: 8, by: 0.5).map { $0 }
            }
        }
    }

    struct Cell {
        let text: String
        let fits: @Sendable (Double) -> Bool
    }

    let inputs: [Input]
    let rows: [[Cell]]

    init(_ generator: inout SeededGenerator) {
        inputs = Array(Input.allCases.shuffled(using: &generator).prefix(Int.random(in: 1...4, using: &generator)))
        let inputs = inputs
        rows = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
            inputs.map { MadeUpTable.cell($0, &generator) }
        }
    }

    private static func cell(_ input: Input, _ generator: inout SeededGenerator) -> Cell {
        if Int.random(in: 0..<4, using: &generator) == 0 { return Cell(text: "-") { _ in true } }
        let value = Int.random(in: 0...5, using: &generator)
        let bound = Double(value)
        switch (input, Int.random(in: 0..<5, using: &generator)) {
        case (.yesNo, let way):
            let isTrue = way < 3
            return Cell(text: isTrue ? "ja" : "nee") { $0 == (isTrue ? 0 : 1) }
        case (.choice, let way):
            let words = ["een", "twee", "drie"]
            let index = way % 3
            if value < 2 { return Cell(text: "not(\(words[index]))") { $0 != Double(index) } }
            return Cell(text: words[index]) { $0 == Double(index) }
        case (_, 0): return Cell(text: "< \(value)") { $0 < bound }
        case (_, 1): return Cell(text: ">= \(value)") { $0 >= bound }
        case (_, 2): return Cell(text: "[\(value)..\(value + 2))") { $0 >= bound && $0 < bound + 2 }
        case (_, 3): return Cell(text: "not(\(value))") { $0 != bound }
        default: return Cell(text: "\(value), > \(value + 1)") { $0 == bound || $0 > bound + 1 }
        }
    }

    /// The rows that fit each combination there is.
    var combinations: [[Int]] {
        var all: [[Double]] = [[]]
        for input in inputs { all = all.flatMap { start in input.values.map { start + [$0] } } }
        return all.map { values in
            rows.indices.filter { row in zip(rows[row], values).allSatisfy { $0.fits($1) } }
        }
    }

    /// What the check says about it.
    func remarks(policy: String, otherwise: String = "") -> [(Remark.Name, String)] {
        let lines = rows.enumerated().map { number, cells in
            "[" + (cells.map { "'\($0.text)'" } + ["u\(number)"]).joined(separator: ", ") + "]"
        }
        let facts = """
            gezin.a: { antwoord: ja/nee, vraag: A? }
            gezin.b: { antwoord: keuze, keuzes: { een: Een, twee: Twee, drie: Drie }, vraag: B? }
            gezin.c: { antwoord: getal, bereik: 0..6, vraag: C? }
            gezin.d: { antwoord: getal, vraag: D? }
            """
        let table =
            "proef: { tabel: \(policy), invoer: [\(inputs.map(\.name).joined(separator: ", "))], "
            + "rijen: [\(lines.joined(separator: ", "))]\(otherwise) }"
        return ReadingExample().withFact(facts).withNotion(table).read().findings.filter { $0.code == .tabel }
            .compactMap { finding in finding.remark.map { ($0, finding.message) } }
    }

    var shapes: [String] {
        rows.enumerated().map { row, cells in cells.map(\.text).joined(separator: "|") + "|\(row)" }
    }
}

@Suite struct `The check of a made-up table` {
    private static let seed: UInt64 = 20_261_122

    private func forEachTable(_ look: (MadeUpTable) throws -> Void) rethrows {
        var generator = SeededGenerator(seed: Self.seed)
        for _ in 0..<120 { try look(MadeUpTable(&generator)) }
    }

    @Test func `finds a gap just when some combination fits no row`() {
        forEachTable { table in
            let hasGap = table.combinations.contains(where: \.isEmpty)
            let names = table.remarks(policy: "verzamel").map(\.0)
            #expect(names.contains(.noRowFits) == hasGap, "\(table.inputs) \(table.shapes)")
            #expect(!names.contains(.noOtherwise))
            let said = table.remarks(policy: "verzamel", otherwise: ", anders: niets").map(\.0)
            #expect(said.contains(.otherwiseNeverUsed) == !hasGap, "\(table.inputs) \(table.shapes)")
        }
    }

    @Test func `finds an overlap just when two rows fit one combination`() {
        forEachTable { table in
            let overlaps = table.combinations.contains { $0.count > 1 }
            let names = table.remarks(policy: "uniek", otherwise: ", anders: niets").map(\.0)
            #expect(names.contains(.rowsOverlap) == overlaps, "\(table.inputs) \(table.shapes)")
        }
    }

    @Test func `finds the rows that never fit, and those that never come first`() {
        forEachTable { table in
            let fitting = Set(table.combinations.flatMap { $0 })
            let counting = Set(table.combinations.compactMap(\.first))
            let said = table.remarks(policy: "eerste", otherwise: ", anders: niets")
            for row in table.rows.indices {
                let own = said.filter { $0.1.hasPrefix("Rij \(row + 1) ") }.map(\.0)
                let expected: [Remark.Name] =
                    !fitting.contains(row) ? [.rowNeverFits] : counting.contains(row) ? [] : [.rowNeverCounts]
                #expect(own == expected, "row \(row + 1) of \(table.inputs) \(table.shapes)")
            }
        }
    }
}

@Suite struct `A table over many inputs` {
    /// Every input yes or no, with one row for each way in which the first that says yes can be found.
    private func ladder(_ count: Int, last: String) -> ReadingExample {
        let inputs = (1...count).map { "gezin.a\($0)" }
        let rows = (0..<count).map { step in
            let cells = (0..<count).map { $0 < step ? "nee" : $0 == step ? "ja" : "-" }
            return "[\(cells.joined(separator: ", ")), u\(step)]"
        }
        return inputs.reduce(ReadingExample()) { $0.withFact("\($1): { antwoord: ja/nee, vraag: Ja? }") }.withNotion(
            "proef: { tabel: uniek, invoer: [\(inputs.joined(separator: ", "))], "
                + "rijen: [\((rows + [last]).filter { !$0.isEmpty }.joined(separator: ", "))] }")
    }

    @Test func `is gone through without looking at every combination`() {
        let rest = "[\(Array(repeating: "nee", count: 40).joined(separator: ", ")), rest]"
        #expect(ladder(40, last: rest).messages(.tabel) == [])
    }

    @Test func `names the one combination that it forgets`() {
        let example = (1...20).map { "gezin.a\($0) = nee" }.joined(separator: " en ")
        #expect(
            ladder(20, last: "").messages(.tabel) == [
                "Geen rij past bij \(example). Voeg een rij toe, of zet anders: geen of anders: mag_niet."
            ])
    }

    @Test func `leaves out of the example what makes no difference`() {
        let table = ReadingExample().withNotion(
            """
            opvangdeel.proef:
              tabel: eerste
              invoer: [opvangdeel.soort, "leeftijd(kind, dag)"]
              rijen: [[dagopvang, '< 4', 1], [dagopvang, '>= 4', 2]]
            """)
        #expect(
            table.messages(.tabel) == [
                "Geen rij past bij opvangdeel.soort = bso. Voeg een rij toe, of zet anders: geen of anders: mag_niet."
            ])
    }

    @Test func `claims nothing that hangs on another fact`() {
        func messages(_ rows: String) -> [String] {
            ReadingExample().withNotion("proef: { tabel: eerste, invoer: [dag], rijen: [\(rows)] }").messages(.tabel)
        }
        let open =
            "Deze tabel zegt niet wat geldt als geen rij past. Zet anders: geen, anders: mag_niet of een andere uitkomst."
        #expect(messages("['< begin', a], ['>= begin', b]") == [open])
        #expect(messages("['< begin', a], [-, b]") == [])
        #expect(messages("[-, a], ['< begin', b]").first?.hasPrefix("Rij 2 komt nooit aan de beurt") == true)
    }
}
