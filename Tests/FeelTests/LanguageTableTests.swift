import Feel
import Testing

private let soort = Choices(name: "soorten", values: ["dagopvang", "bso", "psg"])

/// A table over the care type and the age.
private struct Grenzen {
    var scope = Scope()
    let table: DecisionTable

    init(
        _ rows: [(String, String, String)], otherwise: String? = nil, policy: DecisionTable.HitPolicy = .first,
        proof: DecisionTable.Proof = []
    ) throws {
        scope.declare(variable: "soort", .text(soort))
        scope.declare(variable: "leeftijd", .number(unit: "jaar"))
        let scope = scope
        let inputs = try ["soort", "leeftijd"].map { try Expression($0, scope: scope) }
        let parsed = try rows.map { row in
            DecisionTable.Row(
                tests: try zip([row.0, row.1], inputs).map { try DecisionTable.test($0, for: $1, scope: scope) },
                output: try Expression(row.2, scope: scope))
        }
        table = DecisionTable(
            inputs: inputs, rows: parsed, otherwise: try otherwise.map { try Expression($0, scope: scope) },
            policy: policy, proof: proof)
    }

    func outcome(_ soort: Value, _ leeftijd: Value) -> (value: Value, receipt: DecisionTable.Receipt) {
        var run = Run()
        return table.evaluate(Frame([soort, leeftijd]), &run)
    }
}

private let weekgrens: [(String, String, String)] = [
    ("dagopvang", "< 4", "6"), ("bso", "[4..12]", "3"), ("not(psg)", "-", "1"), ("psg", "2, 3", "2"),
]

@Suite struct `A decision table` {
    @Test func `gives the first row that fits, with its receipt`() throws {
        let (value, receipt) = try Grenzen(weekgrens).outcome(.string("bso"), .number(13))
        #expect(value == .number(1))
        #expect(receipt.row == 2 && receipt.open.isEmpty && !receipt.usedOtherwise)
        #expect(
            receipt.misses == [
                DecisionTable.Receipt.Miss(row: 0, column: 0), DecisionTable.Receipt.Miss(row: 1, column: 1),
            ])
    }

    @Test func `gives what stands for no row, or null`() throws {
        let open = try Grenzen(weekgrens).outcome(.string("psg"), .number(5))
        #expect(open.value == .null && open.receipt.row == nil && open.receipt.misses.count == 4)
        let (value, receipt) = try Grenzen(weekgrens, otherwise: "0").outcome(.string("psg"), .number(5))
        #expect(value == .number(0) && receipt.usedOtherwise)
    }

    @Test func `waits for what could pick another row`() throws {
        let grenzen = try Grenzen(weekgrens)
        let (value, receipt) = grenzen.outcome(.string("dagopvang"), unknown(2))
        #expect(value.waiting?.members == [2])
        #expect(receipt.open == [0] && receipt.rows == [2] && receipt.row == nil)
        let bounds = Unknown(waiting: WaitingSet(Int32(2)), lowest: .number(0), highest: .number(3))
        #expect(grenzen.outcome(.string("dagopvang"), .unknown(bounds)).value == .number(6))
        #expect(grenzen.outcome(unknown(1), .number(20)).value.waiting?.members == [1])
    }

    @Test func `is known when every row that can still fit gives the same`() throws {
        let same: [(String, String, String)] = [("dagopvang", "< 4", "6"), ("bso", "-", "6"), ("psg", "-", "6")]
        #expect(try Grenzen(same, otherwise: "6").outcome(unknown(1), unknown(2)).value == .number(6))
        #expect(try Grenzen(same).outcome(unknown(1), unknown(2)).value.isUnknown)
        #expect(try Grenzen(same, proof: .alwaysFits).outcome(unknown(1), unknown(2)).value == .number(6))
    }

    @Test func `is known when only one row can fit and one always does`() throws {
        let rows: [(String, String, String)] = [("dagopvang", "< 4", "6"), ("bso", ">= 4", "3"), ("psg", "-", "2")]
        let (value, receipt) = try Grenzen(rows, proof: .alwaysFits).outcome(.string("psg"), unknown(2))
        #expect(value == .number(2) && receipt.row == 2)
        #expect(try Grenzen(rows, proof: .alwaysFits).outcome(.string("bso"), unknown(2)).value == .number(3))
        #expect(try Grenzen(rows).outcome(.string("bso"), unknown(2)).value.waiting?.members == [2])
    }

    @Test func `bounds what it can still give`() throws {
        let rows: [(String, String, String)] = [("dagopvang", "-", "6"), ("bso", "-", "3")]
        guard case .unknown(let open) = try Grenzen(rows, otherwise: "4").outcome(unknown(1), .number(3)).value else {
            Issue.record("known")
            return
        }
        #expect(open.lowest == .number(3) && open.highest == .number(6))
    }

    @Test func `refuses two rows where one may fit`() throws {
        let rows: [(String, String, String)] = [("bso", "-", "3"), ("-", "< 4", "6")]
        let grenzen = try Grenzen(rows, policy: .unique)
        #expect(grenzen.outcome(.string("bso"), .number(5)).value == .number(3))
        #expect(grenzen.outcome(.string("psg"), .number(3)).value == .number(6))
        #expect(grenzen.outcome(.string("bso"), .number(3)).value == .null)
        #expect(grenzen.outcome(.string("bso"), unknown(1)).value.waiting?.members == [1])
    }

    @Test func `takes any row where they agree`() throws {
        let rows: [(String, String, String)] = [("bso", "-", "3"), ("-", "< 4", "3"), ("psg", "-", "5")]
        let grenzen = try Grenzen(rows, policy: .any)
        #expect(grenzen.outcome(.string("bso"), .number(3)).value == .number(3))
        #expect(grenzen.outcome(.string("psg"), .number(3)).value == .null)
        #expect(grenzen.outcome(.string("bso"), unknown(1)).value == .number(3))
        #expect(grenzen.outcome(.string("psg"), unknown(1)).value.isUnknown)
    }

    @Test func `collects all rows that fit`() throws {
        let rows: [(String, String, String)] = [("bso", "-", "3"), ("-", "< 4", "6"), ("-", "-", "9")]
        let grenzen = try Grenzen(rows, policy: .collect)
        #expect(try grenzen.outcome(.string("bso"), .number(5)).value == value("[3, 9]"))
        #expect(grenzen.outcome(.string("bso"), .number(3)).receipt.rows == [0, 1, 2])
        guard case .list(let list) = grenzen.outcome(.string("bso"), unknown(1)).value else {
            Issue.record("no list")
            return
        }
        #expect(list.elements == [.number(3)] && list.rest?.members == [1])
    }

    @Test func `can give several things at once`() throws {
        var scope = Scope()
        scope.declare(variable: "uren", .number)
        let output = Expression.context([
            ("dagen", try Expression("3", scope: scope)), ("uren", try Expression("uren / 2", scope: scope)),
        ])
        var run = Run()
        #expect(try output.evaluate(Frame([.number(21)]), &run) == value("{dagen: 3, uren: 10.5}"))
        #expect(output.names == ["uren"] && output.constant == nil)
        #expect(Expression(constant: .number(3)).constant == .number(3))
    }
}
