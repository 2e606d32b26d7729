import Feel

/// Makes random expressions that are well typed, over fixed variables.
struct ExpressionGenerator {
    /// The same numbers for the same seed.
    struct Random: RandomNumberGenerator {
        private var state: UInt64

        init(seed: UInt64) { state = seed }

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    var random: Random
    /// Names of numbers that loops and filters bring here.
    private var locals: [String] = []

    init(seed: UInt64) { random = Random(seed: seed) }

    mutating func chance(_ one: Int, in many: Int) -> Bool { Int.random(in: 0..<many, using: &random) < one }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &random)]
    }

    private typealias Maker = (inout ExpressionGenerator, Int) -> String

    private mutating func make(_ depth: Int, leaves: [String], _ makers: [Maker]) -> String {
        guard depth > 0, !chance(1, in: 6) else { return pick(leaves) }
        return pick(makers)(&self, depth - 1)
    }

    /// A number.
    mutating func number(_ depth: Int) -> String {
        make(
            depth, leaves: locals + ["n", "m", "z", "k.n", "3", "0", "-2", "1.5", "7"],
            [
                { "(\($0.number($1)) \($0.pick(["+", "-", "*", "/"])) \($0.number($1)))" },
                { "-\($0.number($1))" }, { "(if \($0.truth($1)) then \($0.number($1)) else \($0.number($1)))" },
                { "count(\($0.list($1)))" }, { "sum(\($0.list($1)))" }, { "max(\($0.list($1)))" },
                { "min(\($0.number($1)), \($0.number($1)))" }, { "\($0.list($1))[\($0.number($1))]" },
                { "mean(\($0.list($1)))" }, { "floor(\($0.number($1)))" }, { "abs(\($0.number($1)))" },
                { "modulo(\($0.number($1)), \($0.number($1)))" }, { "median(\($0.list($1)))" },
                { "\($0.day($1)).\($0.pick(["year", "month", "day", "weekday"]))" },
                { "string length(\($0.text($1)))" },
                { "{a: \($0.number($1)), b: \($0.number($1))}.\($0.pick(["a", "b"]))" },
                { "round half up(\($0.number($1)), 1)" }, { "\($0.list($1))[\($0.pick(["1", "-1", "2"]))]" },
                { "product(\($0.list($1)))" }, { "stddev(\($0.list($1)))" },
                { "(\($0.day($1)) - \($0.day($1))).days" },
            ])
    }

    /// A truth.
    mutating func truth(_ depth: Int) -> String {
        make(
            depth, leaves: ["p", "q", "k.p", "true", "false"],
            [
                { "(\($0.truth($1)) \($0.pick(["and", "or"])) \($0.truth($1)))" }, { "not(\($0.truth($1)))" },
                { "(\($0.number($1)) \($0.sign()) \($0.number($1)))" },
                { "(\($0.day($1)) \($0.sign()) \($0.day($1)))" },
                { "(\($0.text($1)) \($0.sign()) \($0.text($1)))" }, { "(\($0.list($1)) = \($0.list($1)))" },
                { "(\($0.number($1)) between \($0.number($1)) and \($0.number($1)))" },
                { "(\($0.number($1)) in [\($0.number($1))..\($0.number($1))))" },
                { "(\($0.number($1)) in (\($0.number($1)), < \($0.number($1)), \($0.list($1))))" },
                { "(\($0.number($1)) in (? > \($0.number($1))))" },
                { "list contains(\($0.list($1)), \($0.number($1)))" },
                { generator, depth in
                    generator.bound {
                        "(\($0.pick(["some", "every"])) \($1) in \($0.list(depth)) satisfies \($0.truth(depth)))"
                    }
                },
                { "all([\($0.truth($1)), \($0.truth($1))])" }, { "any([\($0.truth($1)), \($0.truth($1))])" },
                { "(if \($0.truth($1)) then \($0.truth($1)) else \($0.truth($1)))" },
                { "(\($0.truth($1)) \($0.pick(["=", "!="])) \($0.truth($1)))" },
                { "contains(\($0.text($1)), \($0.text($1)))" },
                { "starts with(\($0.text($1)), \($0.text($1)))" }, { "odd(\($0.number($1)))" },
                { "({x: \($0.number($1)), y: \($0.truth($1))} = {y: \($0.truth($1)), x: \($0.number($1))})" },
                { "(\($0.number($1)) instance of number)" }, { "is(\($0.number($1)), \($0.number($1)))" },
            ])
    }

    /// A list of numbers.
    mutating func list(_ depth: Int) -> String {
        make(
            depth, leaves: ["l", "[]", "[1, 2, 3]", "k.l"],
            [
                { "[\($0.number($1)), \($0.number($1))]" },
                { generator, depth in generator.bound { "(for \($1) in \($0.list(depth)) return \($0.number(depth)))" }
                },
                { generator, depth in
                    generator.bound(named: "item") { inner, _ in
                        "\(inner.list(depth))[\(inner.truth(depth)) or item > \(inner.number(depth))]"
                    }
                },
                { "append(\($0.list($1)), \($0.number($1)))" }, { "concatenate(\($0.list($1)), \($0.list($1)))" },
                { "reverse(\($0.list($1)))" }, { "sort(\($0.list($1)))" }, { "distinct values(\($0.list($1)))" },
                { "union(\($0.list($1)), \($0.list($1)))" },
                { "sublist(\($0.list($1)), \($0.pick(["1", "2", "-1"])))" },
                { "remove(\($0.list($1)), \($0.pick(["1", "2", "-1"])))" },
                { "flatten([\($0.list($1)), [\($0.number($1))]])" },
                { "insert before(\($0.list($1)), 1, \($0.number($1)))" },
                { "index of(\($0.list($1)), \($0.number($1)))" },
                { "(if \($0.truth($1)) then \($0.list($1)) else \($0.list($1)))" },
                { generator, depth in
                    generator.bound { "(for \($1) in 1..\($0.pick(["3", "n"])) return \($0.number(depth)))" }
                },
                { generator, depth in
                    generator.bound { "(for \($1) in \($0.list(depth)), j in \($0.list(depth)) return \($1) + j)" }
                },
                { "[{v: \($0.number($1))}, {v: \($0.number($1))}][v > \($0.number($1))].v" },
                { "list replace(\($0.list($1)), 1, \($0.number($1)))" }, { "[k, {n: \($0.number($1))}].n" },
            ])
    }

    mutating func text(_ depth: Int) -> String {
        make(
            depth, leaves: ["s", "\"ab\"", "\"b\"", "\"\""],
            [
                { "(\($0.text($1)) + \($0.text($1)))" }, { "upper case(\($0.text($1)))" },
                { "(if \($0.truth($1)) then \($0.text($1)) else \($0.text($1)))" },
                { "substring before(\($0.text($1)), \($0.text($1)))" }, { "substring(\($0.text($1)), 1)" },
                { "string join([\($0.text($1)), \($0.text($1))])" },
            ])
    }

    mutating func day(_ depth: Int) -> String {
        make(
            depth, leaves: ["d", "@\"2026-01-31\"", "@\"2024-02-29\""],
            [
                { "(\($0.day($1)) \($0.pick(["+", "-"])) @\"P\($0.pick(["1", "11"]))M\")" },
                { "(\($0.day($1)) \($0.pick(["+", "-"])) @\"P\($0.pick(["1", "40"]))D\")" },
                { "(if \($0.truth($1)) then \($0.day($1)) else \($0.day($1)))" },
                { "(\($0.day($1)) + (\($0.day($1)) - \($0.day($1))))" }, { "max(\($0.day($1)), \($0.day($1)))" },
            ])
    }

    private mutating func sign() -> String { pick(["<", "<=", ">", ">=", "=", "!="]) }

    /// Makes something inside which one more number has a name.
    private mutating func bound(
        named name: String? = nil, _ body: (inout ExpressionGenerator, String) -> String
    ) -> String {
        let name = name ?? "x\(locals.count)"
        locals.append(name)
        defer { locals.removeLast() }
        return body(&self, name)
    }
}
