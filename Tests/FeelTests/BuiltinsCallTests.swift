import Testing

@testable import Feel

@Suite struct `A call of a built-in function` {
    private func call(_ name: String, _ arguments: Value...) -> (value: Value, problems: [Problem.Kind]) {
        var run = Run()
        let value = Builtins.call(name, arguments, &run)
        return (value, run.problems.map(\.kind))
    }

    @Test func `takes arguments by the names of its parameters, in any order`() {
        var run = Run()
        let value = Builtins.call(
            "modulo", names: ["divisor", "dividend"], [.number(4), .number(10)], &run)
        #expect(value == .number(2))
        #expect(Builtins.call("floor", names: ["n"], [.number(1)], &run) == .number(1))
        #expect(BuiltinCall("modulo", argumentNames: ["divisor", "number"]) == nil)
        #expect(BuiltinCall("modulo", argumentNames: ["dividend"]) == nil)
        #expect(BuiltinCall("modulo", argumentNames: ["dividend", "dividend", "divisor"]) == nil)
        #expect(BuiltinCall("floor", argumentNames: ["scale"]) == nil)
    }

    @Test func `needs a number of arguments that the function takes`() {
        #expect(BuiltinCall("abs", count: 0) == nil)
        #expect(BuiltinCall("abs", count: 2) == nil)
        #expect(BuiltinCall("now", count: 1) == nil)
        #expect(BuiltinCall("sum", count: 9) != nil)
        #expect(BuiltinCall("no such function", count: 1) == nil)
        #expect(call("abs").problems == [.wrongArgument])
    }

    @Test func `chooses among parameter lists by type`() {
        let one = Value.range(
            FeelRange(start: .number(1), startIncluded: true, end: .number(2), endIncluded: true))
        #expect(call("before", .number(0), one).value.isTrue)
        #expect(call("before", one, .number(3)).value.isTrue)
        #expect(call("before", one, one).value.isFalse)
        #expect(call("before", .number(1), .number(2)).value.isTrue)
        #expect(call("before", .number(1), .boolean(true)).problems == [.typeMismatch])
        #expect(BuiltinCall("before", argumentNames: ["range", "point"]) != nil)
        #expect(BuiltinCall("before", argumentNames: ["range1", "point"]) == nil)
    }

    @Test func `turns a list of one into its member, and a member into a list of one`() {
        #expect(call("abs", .list(FeelList([.number(-1)]))).value == .number(1))
        #expect(call("count", .number(5)).value == .number(1))
        #expect(call("count", .null).problems == [.typeMismatch])
        #expect(call("abs", .list(FeelList([.number(-1), .number(-2)]))).problems == [.typeMismatch])
    }

    @Test func `takes the members of a list in its place`() {
        #expect(call("sum", .number(1), .number(2)).value == .number(3))
        #expect(call("sum", .list(FeelList([.number(1), .number(2)]))).value == .number(3))
        #expect(call("append", .list(FeelList([])), .number(1), .null).value == .list(FeelList([.number(1), .null])))
    }

    @Test func `costs steps, more for larger arguments`() {
        let large = Value.list(FeelList((0..<10_000).map { .number(Decimal128($0)) }))
        var run = Run(steps: 100)
        #expect(Builtins.call("count", [large], &run).isNull)
        #expect(run.problems.map(\.kind) == [.limit])
    }

    @Test func `of now or today needs a clock`() throws {
        #expect(call("now").problems == [.notAvailable])
        let moment = try #require(FeelDateTime("2025-03-04T05:06:07Z"))
        var run = Run(clock: moment)
        #expect(Builtins.call("now", [], &run) == .dateTime(moment))
        #expect(Builtins.call("today", [], &run) == .date(moment.date))
    }

    @Test func `can go through a function as a value`() throws {
        let abs = try #require(Builtins.function("abs"))
        var run = Run()
        #expect(abs.call([.number(-3)], &run) == .number(3))
        #expect(abs.call([.number(-3), .number(1)], &run).isNull)
        #expect(run.problems.map(\.kind) == [.wrongArgument])
    }
}
