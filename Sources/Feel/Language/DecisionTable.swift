/// A decision table (DMN 1.5 §8.2): rows of tests over inputs, each row with an output.
package final class DecisionTable: Sendable {
    /// Which of the rows that fit counts (DMN 1.5 §8.2.10).
    package enum HitPolicy: String, Hashable, Sendable {
        /// The first one.
        case first = "F"
        /// The only one; two are a mistake.
        case unique = "U"
        /// Any one, as they must agree.
        case any = "A"
        /// All of them, as a list.
        case collect = "C"
    }

    package struct Row: Sendable {
        /// One test for each input.
        package let tests: [Expression]
        package let output: Expression
        /// By input: whether its test is `-`.
        let takesAnything: [Bool]

        package init(tests: [Expression], output: Expression) {
            self.tests = tests
            self.output = output
            takesAnything = tests.map { $0.constant == .boolean(true) }
        }
    }

    /// What the caller has proven about the rows; it lets more be known while inputs are unknown.
    package struct Proof: OptionSet, Hashable, Sendable {
        package let rawValue: Int

        package init(rawValue: Int) { self.rawValue = rawValue }

        /// For all inputs some row fits.
        package static let alwaysFits = Proof(rawValue: 1)
        /// For no inputs two rows fit.
        package static let neverOverlaps = Proof(rawValue: 2)
    }

    /// How a value came about.
    package struct Receipt: Hashable, Sendable {
        /// The first cell of a row that did not fit; both count from 0.
        package struct Miss: Hashable, Sendable {
            package let row: Int
            package let column: Int

            package init(row: Int, column: Int) {
                self.row = row
                self.column = column
            }
        }

        /// The row that gave the value, from 0; `nil` when none did, several did, or it is not settled.
        package var row: Int?
        /// All rows that fit, as far as they were looked at.
        package var rows: [Int] = []
        /// For each row that did not fit, the first cell that said so, as far as rows were looked at.
        package var misses: [Miss] = []
        /// The rows that can still fit.
        package var open: [Int] = []
        /// Whether the value is the one for when no row fits.
        package var usedOtherwise = false
    }

    package let inputs: [Expression]
    package let rows: [Row]
    /// The output when no row fits; without it that is null.
    package let otherwise: Expression?
    package let policy: HitPolicy
    package let proof: Proof

    package init(
        inputs: [Expression], rows: [Row], otherwise: Expression? = nil, policy: HitPolicy = .first,
        proof: Proof = []
    ) {
        precondition(rows.allSatisfy { $0.tests.count == inputs.count }, "a test for each input")
        self.inputs = inputs
        self.rows = rows
        self.otherwise = otherwise
        self.policy = policy
        self.proof = proof
    }

    /// One cell, as a test of the values of `input`.
    ///
    /// - Throws: when the text is no unary test.
    package static func test(
        _ text: String, for input: Expression, scope: Scope, profile: Profile = .regeling
    ) throws(SyntaxError) -> Expression {
        try Expression(text, kind: .unaryTests, scope: scope.testing(input.type), profile: profile)
    }

    /// All expressions in it.
    package var expressions: [Expression] {
        inputs + rows.flatMap { $0.tests + [$0.output] } + [otherwise].compactMap(\.self)
    }

    /// The value for these facts, and how it came about.
    ///
    /// Unknown inputs leave rows open; the value is known all the same when every row that can still fit gives it.
    package func evaluate(_ frame: Frame, _ run: inout Run) -> (value: Value, receipt: Receipt) {
        var search = TableSearch(self, frame, notesMisses: true)
        let value = search.value(&run)
        return (value, search.receipt)
    }

    /// Only the value for these facts.
    package func value(_ frame: Frame, _ run: inout Run) -> Value {
        var search = TableSearch(self, frame, notesMisses: false)
        return search.value(&run)
    }
}
