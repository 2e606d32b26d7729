/// An expression as it was written: a tree in which every node knows its place.
package struct Syntax: Hashable, Sendable {
    package let kind: Kind
    package let position: Position
    /// How many nodes lie on the longest way down, this one included.
    let height: Int
    /// How many nodes there are, this one included.
    let size: Int

    package indirect enum Kind: Hashable, Sendable {
        case null
        case boolean(Bool)
        case number(Decimal128)
        case string(String)
        /// `@"2026-03-01"`: the value that the text stands for, `null` when it stands for none.
        case temporal(String, Value)
        /// A variable, constant, choice word, function or entry of an item, in its normal spelling.
        case name(String)
        /// `?`, the value under test.
        case input
        /// `a and b and c`.
        case conjunction([Syntax])
        /// `a or b or c`.
        case disjunction([Syntax])
        case comparison(Comparison, Syntax, Syntax)
        case arithmetic(Arithmetic, Syntax, Syntax)
        case negation(Syntax)
        case between(Syntax, low: Syntax, high: Syntax)
        /// `a in (b, < c)`: true when one of the tests holds for `a`.
        case membership(Syntax, tests: [Syntax])
        case instanceOf(Syntax, TypeName)
        case path(Syntax, String)
        case filter(Syntax, Syntax)
        case call(Syntax, [Argument])
        case list([Syntax])
        case context([Entry])
        case range(start: Syntax, startIncluded: Bool, end: Syntax, endIncluded: Bool)
        /// `< 5`: as a test, or as a range with one end.
        case test(Comparison, Syntax)
        case function([Parameter], body: Syntax)
        case conditional(Syntax, then: Syntax, otherwise: Syntax)
        case loop([Iteration], body: Syntax)
        case some([Iteration], satisfies: Syntax)
        case every([Iteration], satisfies: Syntax)
        /// Unary tests, the contents of a cell; no test at all is `-`, which always holds.
        case tests([Syntax], isNegated: Bool)
    }

    package enum Comparison: String, Hashable, Sendable {
        case equal = "="
        case unequal = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }

    package enum Arithmetic: String, Hashable, Sendable {
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
        case power = "**"
    }

    /// A type as it was written; `type` is `nil` when no type has that name.
    package struct TypeName: Hashable, Sendable {
        package let text: String
        package let type: FeelType?
    }

    package struct Argument: Hashable, Sendable {
        package let name: String?
        package let value: Syntax
    }

    package struct Entry: Hashable, Sendable {
        package let key: String
        package let position: Position
        package let value: Syntax
    }

    package struct Parameter: Hashable, Sendable {
        package let name: String
        package let type: TypeName?
    }

    /// `name in source`, or `name in source..end`.
    package struct Iteration: Hashable, Sendable {
        package let name: String
        package let source: Syntax
        package let end: Syntax?
    }

    /// The steps of the budget that one evaluation of it takes.
    var cost: Int { 1 + size / 8 }

    init(_ kind: Kind, at position: Position) {
        self.kind = kind
        self.position = position
        let children = Syntax.children(of: kind)
        height = 1 + (children.map(\.height).max() ?? 0)
        size = children.reduce(1) { $0 + $1.size }
    }
}
