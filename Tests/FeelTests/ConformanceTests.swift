import Feel
import Foundation
import Testing

/// The published cases of the standard, from the file that `LUWTE_FEEL_CASES` names.
@Suite struct `The FEEL of the standard` {
    private static let path = ProcessInfo.processInfo.environment["LUWTE_FEEL_CASES"]

    @Test(.enabled(if: path != nil, "LUWTE_FEEL_CASES does not name the file of cases"))
    func `passes the published cases`() throws {
        let cases = try ConformanceCase.read(from: try #require(Self.path))
        try #require(!cases.isEmpty)
        var score = ConformanceScore()
        for example in cases { score.add(example, passed: example.passes()) }
        print(score.report)
        #expect(score.ran == cases.count, "every row is run")
        #expect(score.share(ofNull: false) >= 0.85, "value cases")
        #expect(score.share(ofNull: true) >= 0.85, "null cases")
    }
}

/// One row of the file.
struct ConformanceCase {
    let id: String
    let expression: String
    let type: String?
    /// What must come out; `.null` in a null case.
    let expected: Value

    static func read(from path: String) throws -> [ConformanceCase] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            guard case .object(let members) = try JSON(String(line)) else { throw CocoaError(.fileReadCorruptFile) }
            let fields = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
            guard case .string(let id)? = fields["id"], case .string(let expression)? = fields["expression"],
                let expected = fields["expected"]
            else { throw CocoaError(.fileReadCorruptFile) }
            var type: String?
            if case .string(let name)? = fields["type"] { type = name }
            return ConformanceCase(
                id: id, expression: expression, type: type, expected: try FeelJSON.value(of: expected))
        }
    }

    /// What comes out; a text that is no expression gives null, as an error does.
    func value() -> Value {
        guard let expression = try? Expression(expression, scope: KitTypes.scope) else { return .null }
        var run = Run()
        return KitTypes.coerce(expression.evaluate(Frame([]), &run), to: type)
    }

    func passes() -> Bool {
        let value = value()
        if expected.isNull || value.isNull { return expected.isNull && value.isNull }
        var run = Run()
        if value.kind == expected.kind, Operators.equal(value, expected, &run).isTrue { return true }
        // Roots and logarithms are given with fewer digits than a decimal has.
        guard case .number(let number) = value, case .number(let rounded) = expected,
            let fraction = rounded.description.split(separator: ".").last, fraction.count >= 8
        else { return false }
        return number.rounded(scale: fraction.count, .halfEven) == rounded
    }
}

/// How many cases passed, and which did not.
struct ConformanceScore {
    private var passed = [true: 0, false: 0]
    private var total = [true: 0, false: 0]
    private var failures: [String: [String]] = [:]

    var ran: Int { total.values.reduce(0, +) }

    mutating func add(_ example: ConformanceCase, passed hasPassed: Bool) {
        let isNull = example.expected.isNull
        total[isNull, default: 0] += 1
        if hasPassed {
            passed[isNull, default: 0] += 1
        } else {
            let group = example.id.split(separator: "/").first.map(String.init) ?? example.id
            failures[group, default: []].append(example.id)
        }
    }

    func share(ofNull isNull: Bool) -> Double {
        Double(passed[isNull] ?? 0) / Double(max(1, total[isNull] ?? 0))
    }

    var report: String {
        func line(_ name: String, _ isNull: Bool) -> String {
            let share = (share(ofNull: isNull) * 1000).rounded() / 10
            return "\(name): \(passed[isNull] ?? 0) of \(total[isNull] ?? 0) (\(share) %)"
        }
        let groups = failures.sorted { $0.key < $1.key }.map { group, ids in
            "\(group): \(ids.map { String($0.dropFirst(group.count + 1)) }.joined(separator: ", "))"
        }
        return ([line("value cases", false), line("null cases", true)] + groups).joined(separator: "\n")
    }
}
